import { chmod, rename, rm, writeFile } from 'node:fs/promises'
import { causeOf } from './cause.js'
import { MachineError } from './machine-error.js'

/**
 * Writes one file so that it is there whole or not at all. Throws a MachineError that says why it cannot be written.
 *
 * @param mode its permissions; those of a new file where left out
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, content)
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    const { cause, remedy } = causeOf(error)
    throw new MachineError(`\`${path}\` cannot be written: ${cause}`, remedy, [], { cause: error })
  }
}
