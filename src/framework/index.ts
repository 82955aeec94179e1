import { cops2020 } from './cops-2020/index.js'
import type { Framework } from './framework.js'

export type {
  Basis,
  BasisRow,
  Citation,
  Element,
  ElementRequirement,
  Framework,
  RuleRow,
  Standing,
  Step,
  Weight,
} from './framework.js'
export { isAsked, severityFor } from './framework.js'

/** The frameworks that a review can name in its record. */
export const frameworks: Readonly<Record<string, Framework>> = { 'cops-2020': cops2020 }

export const defaultFramework = cops2020

/** The framework a review names; the default where it names none or one that is not known. */
export function frameworkOf(id: string | undefined): Framework {
  return (id !== undefined && Object.hasOwn(frameworks, id) ? frameworks[id] : undefined) ?? defaultFramework
}
