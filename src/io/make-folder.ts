import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './cause.js'

/**
 * Makes a folder and those above it, unless they are there. Not `mkdir` with `recursive`: Node 20 tries for ever where
 * a system answers "no such directory" though the parent exists, as `/proc` does. Throws the system's error.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path), mode)
    await mkdir(path, { mode }).catch(late => {
      if (codeOf(late) !== 'EEXIST') throw late
    })
  }
}
