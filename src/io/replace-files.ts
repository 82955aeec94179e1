import { constants } from 'node:fs'
import { access, readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { causeOf, codeOf } from './cause.js'
import { MachineError } from './machine-error.js'
import { makeFolder } from './make-folder.js'
import { writeWhole } from './write-whole.js'

export interface Replacement {
  path: string
  /** The bytes that were read; undefined for a file that was not there. */
  before: Uint8Array | undefined
  after: Uint8Array
}

/**
 * Writes files anew, if each is still as it was read; else none. Links are followed, permissions kept. Throws a
 * MachineError that says what changed meanwhile, or cannot be written.
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const targets = await Promise.all(replacements.map(targetOf))
  for (const { path, after, mode } of targets) {
    if (mode === undefined) await makeFolderOf(path)
    await writeWhole(path, after, mode)
  }
}

interface Target {
  /** Where a link leads. */
  path: string
  after: Uint8Array
  mode: number | undefined
}

async function targetOf({ path, before, after }: Replacement): Promise<Target> {
  try {
    const real = await realpath(path)
    const now = await readFile(real)
    if (!before || !now.equals(before)) throw changed(path)
    await access(real, constants.W_OK)
    return { path: real, after, mode: (await stat(real)).mode & 0o7777 }
  } catch (error) {
    if (error instanceof MachineError) throw error
    if (codeOf(error) !== 'ENOENT') throw refusal(path, error)
    if (before) throw changed(path)
    return { path, after, mode: undefined }
  }
}

async function makeFolderOf(path: string): Promise<void> {
  await makeFolder(dirname(path)).catch(error => {
    throw refusal(path, error)
  })
}

function changed(path: string): MachineError {
  return new MachineError(
    `\`${path}\` was changed by someone else meanwhile. Nothing was written.`,
    'Run the command again to see what there is to mend now.',
  )
}

function refusal(path: string, error: unknown): MachineError {
  const { cause, remedy } = causeOf(error)
  return new MachineError(`\`${path}\` cannot be written: ${cause}`, remedy, [], { cause: error })
}
