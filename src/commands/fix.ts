import { applyAll, type Files, fixesIn, type Mended } from '../check/fixes/apply.js'
import { check } from '../check/index.js'
import { ask, canAsk } from '../io/ask.js'
import { type FolderContents, readFolder } from '../io/folder.js'
import { type Replacement, replaceFiles } from '../io/replace-files.js'
import { read } from '../read/index.js'
import { diffText } from '../report/diff.js'

/**
 * `aar check --fix`: mends what is certain. Everything is worked out and shown before the first file is written; a
 * person at a terminal is asked. Gives a message where there is no such folder.
 */
export async function fixReviews(folders: readonly string[]): Promise<string | undefined> {
  const replacements: Replacement[] = []
  for (const folder of folders) {
    const contents = await readFolder(folder)
    if (!contents) return `There is no folder \`${folder}\`.`
    for (const [path, after] of mend(contents).files) {
      const before = contents.files.find(file => file.path === path)?.bytes
      replacements.push({ path: `${folder.replace(/\/+$/, '')}/${path}`, before, after })
    }
  }
  if (replacements.length === 0) {
    process.stdout.write('There is nothing that can be mended for certain.\n\n')
    return undefined
  }
  process.stdout.write(`${diffText(replacements.map(change), hasColor())}\n`)
  const files = replacements.length === 1 ? '1 file' : `${replacements.length} files`
  if (canAsk() && !(await ask(`Write these changes to ${files}? [y/N] `))) {
    process.stdout.write('Nothing was written.\n\n')
    return undefined
  }
  await replaceFiles(replacements)
  process.stdout.write(`${files} written.\n\n`)
  return undefined
}

/** Works out every fix of a review in memory. */
export function mend(contents: FolderContents): Mended {
  const files: Files = new Map(contents.files.map(({ path, bytes }) => [path, bytes]))
  return applyAll(files, now => {
    const review = read(withFiles(contents, now))
    check(review)
    return fixesIn(review)
  })
}

/** The folder as it would be read from the disk with other files in it. */
function withFiles(contents: FolderContents, files: Files): FolderContents {
  const known = new Map(contents.files.map(file => [file.path, file]))
  const changed = [...files].map(([path, bytes]) => {
    const before = known.get(path)
    return before && before.bytes === bytes ? before : { path, bytes, size: bytes?.length ?? 0 }
  })
  return { ...contents, files: changed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) }
}

function change({ path, before, after }: Replacement): {
  path: string
  before: string | undefined
  after: string
} {
  const decoder = new TextDecoder()
  return { path, before: before && decoder.decode(before), after: decoder.decode(after) }
}

function hasColor(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}
