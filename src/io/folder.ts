import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { causeOf, codeOf } from './cause.js'
import type { FolderFile } from './folder-file.js'
import { MachineError } from './machine-error.js'
import { unreadable, walkFolder } from './walk-folder.js'

/** Everything in a review's folder, as it was at one moment. */
export interface FolderContents {
  /** The last name of the folder's real path. */
  name: string
  /** The folder as the user wrote it, for messages. */
  location: string
  /** Sorted by path, in the order of UTF-16 code units: the same on every machine. */
  files: FolderFile[]
}

/**
 * Reads every file of a review's folder, or gives `undefined` when there is no such directory. Never throws: what
 * cannot be read stands in the list with its trouble. Left out are names that start with a dot and `node_modules`.
 * Nothing outside the folder is read, whatever symbolic links say, and nothing but regular files is opened.
 */
export async function readFolder(location: string): Promise<FolderContents | undefined> {
  let root = resolve(location)
  let files: FolderFile[]
  try {
    root = await realpath(location)
    if (!(await stat(root)).isDirectory()) return undefined
    files = await walkFolder(root)
  } catch (error) {
    if (isMissing(error)) return undefined
    files = [unreadable('.', error)]
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { name: basename(root), location, files }
}

/**
 * The folders in `location` (as a rule `reviews`) that do not start with a dot, each as `location` joined with its
 * name, sorted; none when there is no such directory. Throws a MachineError when it may not be read.
 */
export async function listReviews(location: string): Promise<string[]> {
  try {
    const names = (await readdir(location)).filter(name => !name.startsWith('.')).sort()
    const folders = await Promise.all(names.map(name => isDirectory(join(location, name))))
    return names.filter((_, index) => folders[index]).map(name => join(location, name))
  } catch (error) {
    if (isMissing(error)) return []
    const { cause, remedy } = causeOf(error)
    throw new MachineError(`\`${location}\` cannot be read: ${cause}`, remedy, [], { cause: error })
  }
}

/** No such directory: nothing there, or a file. */
function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
}

/** A link to a folder counts; a dangling one, or one that may not be followed, does not. */
async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}
