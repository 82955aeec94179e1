import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, resolve, sep } from 'node:path'
import { causeOf, codeOf } from './cause.js'
import { MachineError } from './machine-error.js'
import { readRegularFile } from './regular-file.js'

/** A file of a review's folder, or a place in it that could not be read. */
export interface FolderFile {
  /** Relative to the folder, with `/` between names; `.` is the folder itself. */
  path: string
  /** Bytes on the disk; 0 when not known. */
  size: number
  /** Undefined exactly when there is trouble. */
  bytes: Uint8Array | undefined
  trouble?: FileTrouble
  /** More about the trouble: a system code such as `EACCES`, a limit, where a link leads. */
  detail?: string
}

export type FileTrouble = 'outside' | 'too-large' | 'unreadable' | 'not-a-file'

/** Everything in a review's folder, as it was at one moment. */
export interface FolderContents {
  /** The last name of the folder's real path. */
  name: string
  /** The folder as the user wrote it, for messages. */
  location: string
  /** Sorted by path, in the order of UTF-16 code units: the same on every machine. */
  files: FolderFile[]
}

const MIB = 1024 * 1024
const TEXT_FILE = /^\.(md|csv|json)$/i
const TEXT_LIMIT = 8 * MIB
const OTHER_LIMIT = 25 * MIB
const MOST_ENTRIES = 10_000
const DEEPEST = 12

/** What one walk carries along: the real folder it must not leave, and what it has found. */
interface Walk {
  root: string
  files: FolderFile[]
  entries: number
}

/**
 * Reads every file of a review's folder, or gives `undefined` when there is no such directory. Never throws: what
 * cannot be read stands in the list with its trouble. Left out are names that start with a dot and `node_modules`.
 * Nothing outside the folder is read, whatever symbolic links say, and nothing but regular files is opened.
 */
export async function readFolder(location: string): Promise<FolderContents | undefined> {
  const walk: Walk = { root: resolve(location), files: [], entries: 0 }
  try {
    walk.root = await realpath(location)
    if (!(await stat(walk.root)).isDirectory()) return undefined
    await walkFolder(walk, walk.root, '', [walk.root])
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    walk.files.push(troubled('.', 'unreadable', detailOf(error)))
  }
  walk.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { name: basename(walk.root), location, files: walk.files }
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
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    const { cause, remedy } = causeOf(error)
    throw new MachineError(`\`${location}\` cannot be read: ${cause}`, remedy, [], { cause: error })
  }
}

/** `real` is where the folder is, `path` how the review names it, `ancestors` the real folders on the way to it. */
async function walkFolder(walk: Walk, real: string, path: string, ancestors: string[]): Promise<void> {
  for (const name of (await readdir(real)).sort()) {
    if (name.startsWith('.') || name === 'node_modules') continue
    const place = path === '' ? name : `${path}/${name}`
    // Folders count too: links between folders can make endlessly many of them without a single file.
    if (++walk.entries > MOST_ENTRIES) {
      if (walk.entries === MOST_ENTRIES + 1) {
        walk.files.push(troubled(place, 'too-large', `the folder holds more than ${MOST_ENTRIES} files`))
      }
      return
    }
    try {
      await take(walk, join(real, name), place, ancestors)
    } catch (error) {
      walk.files.push(troubled(place, 'unreadable', detailOf(error)))
    }
  }
}

async function take(walk: Walk, found: string, path: string, ancestors: string[]): Promise<void> {
  const real = await realpath(found)
  if (!isWithin(walk.root, real)) {
    walk.files.push(troubled(path, 'outside', `it leads to ${real}`))
    return
  }
  const seen = await lstat(real)
  if (seen.isFile()) {
    const limit = TEXT_FILE.test(extname(path)) ? TEXT_LIMIT : OTHER_LIMIT
    const read = await readRegularFile(real, seen, limit)
    if (!read) walk.files.push(troubled(path, 'unreadable', 'it changed while it was read'))
    else if (read.bytes) walk.files.push({ path, size: read.size, bytes: read.bytes })
    else walk.files.push({ ...troubled(path, 'too-large', `more than ${limit / MIB} MiB`), size: read.size })
  } else if (!seen.isDirectory()) {
    walk.files.push(troubled(path, 'not-a-file', 'it is a pipe, a socket or a device'))
  } else if (ancestors.includes(real)) {
    walk.files.push(troubled(path, 'unreadable', 'the link leads back to a folder that it is in'))
  } else if (ancestors.length > DEEPEST) {
    walk.files.push(troubled(path, 'too-large', `the folder is more than ${DEEPEST} levels deep`))
  } else {
    await walkFolder(walk, real, path, [...ancestors, real])
  }
}

function troubled(path: string, trouble: FileTrouble, detail: string): FolderFile {
  return { path, size: 0, bytes: undefined, trouble, detail }
}

/** Both are real paths, so comparing text is enough. */
function isWithin(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
}

function detailOf(error: unknown): string {
  return codeOf(error) ?? String(error)
}

/** A link to a folder counts; a dangling one, or one that may not be followed, does not. */
async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}
