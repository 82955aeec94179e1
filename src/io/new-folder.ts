import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { causeOf, codeOf } from './cause.js'
import { MachineError } from './machine-error.js'
import { makeFolder } from './make-folder.js'

/**
 * Writes a new folder with text files, whole or not at all. False when something is already there, which is left as
 * it is. Throws a MachineError where the folder cannot be written.
 */
export async function writeNewFolder(
  path: string,
  files: readonly { path: string; text: string }[],
): Promise<boolean> {
  const temporary = join(dirname(path), `.aar-new-${process.pid}`)
  try {
    await makeFolder(dirname(path))
    // Taking the name first is what makes it certain that nothing is overwritten.
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw refusal(path, error)
  }
  try {
    for (const file of files) {
      await makeFolder(join(temporary, dirname(file.path)))
      await writeFile(join(temporary, file.path), file.text)
    }
    await rename(temporary, path)
    return true
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    await rm(path, { recursive: true, force: true })
    throw refusal(path, error)
  }
}

function refusal(path: string, error: unknown): MachineError {
  const { cause, remedy } = causeOf(error)
  return new MachineError(`\`${path}\` cannot be written: ${cause}`, remedy, [], { cause: error })
}
