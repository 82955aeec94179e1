import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './cause.js'
import type { FolderFile } from './folder-file.js'
import { isWithin, takeFile, troubled, unreadable } from './walk-folder.js'

/**
 * Reads these files of a folder. Never throws: what cannot be read stands in the list with its trouble, and what is not
 * there is left out. Nothing outside the folder is read, whatever symbolic links say.
 *
 * @param paths relative to the folder, with `/` between names
 */
export async function readNamedFiles(folder: string, paths: readonly string[]): Promise<FolderFile[]> {
  const found = await Promise.all(paths.map(path => readNamedFile(folder, path)))
  return found.filter(file => file !== undefined)
}

async function readNamedFile(folder: string, path: string): Promise<FolderFile | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    if (!isWithin(root, real)) return troubled(path, 'outside', `it leads to ${real}`)
    const seen = await lstat(real)
    return seen.isFile() ? await takeFile(real, seen, path) : troubled(path, 'not-a-file', 'it is not a file')
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? undefined : unreadable(path, error)
  }
}
