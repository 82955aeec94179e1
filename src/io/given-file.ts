import { readFile } from 'node:fs/promises'
import { causeOf, codeOf } from './cause.js'
import { MachineError } from './machine-error.js'

const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/**
 * Reads a file that the user named, or gives `undefined` when there is no such file.
 *
 * @throws MachineError when it may not be read
 */
export async function readGivenFile(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (absent.has(codeOf(error) ?? '')) return undefined
    const { cause, remedy } = causeOf(error)
    throw new MachineError(`\`${path}\` cannot be read: ${cause}`, remedy, [], { cause: error })
  }
}
