import type { Stats } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { codeOf } from './cause.js'
import type { FileTrouble, FolderFile } from './folder-file.js'
import { readRegularFile } from './regular-file.js'

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
 * Every file below the folder with the real path `root`, in no order; what cannot be read stands among them with its
 * trouble. Throws the system's error when the folder itself cannot be read.
 */
export async function walkFolder(root: string): Promise<FolderFile[]> {
  const walk: Walk = { root, files: [], entries: 0 }
  await readInto(walk, root, '', [root])
  return walk.files
}

/** A place that the system refuses to read, with its code. */
export function unreadable(path: string, error: unknown): FolderFile {
  return troubled(path, 'unreadable', codeOf(error) ?? String(error))
}

/** `real` is where a folder is, `path` how the review names it, `ancestors` the real folders on the way to it. */
async function readInto(walk: Walk, real: string, path: string, ancestors: string[]): Promise<void> {
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
      walk.files.push(unreadable(place, error))
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
    walk.files.push(await takeFile(real, seen, path))
  } else if (!seen.isDirectory()) {
    walk.files.push(troubled(path, 'not-a-file', 'it is a pipe, a socket or a device'))
  } else if (ancestors.includes(real)) {
    walk.files.push(troubled(path, 'unreadable', 'the link leads back to a folder that it is in'))
  } else if (ancestors.length > DEEPEST) {
    walk.files.push(troubled(path, 'too-large', `the folder is more than ${DEEPEST} levels deep`))
  } else {
    await readInto(walk, real, path, [...ancestors, real])
  }
}

/** A regular file with the real path `real`, or why it is not read. Throws the system's error. */
export async function takeFile(real: string, seen: Stats, path: string): Promise<FolderFile> {
  const limit = TEXT_FILE.test(extname(path)) ? TEXT_LIMIT : OTHER_LIMIT
  const read = await readRegularFile(real, seen, limit)
  if (!read) return troubled(path, 'unreadable', 'it changed while it was read')
  if (read.bytes) return { path, size: read.size, bytes: read.bytes }
  return { ...troubled(path, 'too-large', `more than ${limit / MIB} MiB`), size: read.size }
}

/** A place that is not read. */
export function troubled(path: string, trouble: FileTrouble, detail: string): FolderFile {
  return { path, size: 0, bytes: undefined, trouble, detail }
}

/** Both are real paths, so comparing text is enough. */
export function isWithin(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
}
