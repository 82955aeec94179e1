import type { Build } from '../check/conformance.js'
import { severityOf } from '../model/diagnostic.js'
import { type Prepared, prepare } from './prepare.js'

/** Reads and checks all reviews before anything is built; a message where a folder does not exist. */
export async function prepareAll(folders: readonly string[], build?: Build): Promise<Prepared[] | string> {
  const prepared: Prepared[] = []
  for (const folder of folders) {
    const one = await prepare(folder, build)
    if (!one) return `There is no folder \`${folder}\`.`
    prepared.push(one)
  }
  return prepared
}

export function hasErrors({ checked }: Prepared): boolean {
  return checked.diagnostics.some(diagnostic => severityOf(diagnostic) === 'error')
}
