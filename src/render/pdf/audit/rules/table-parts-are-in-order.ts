import type { Rule } from '../rule.js'
import { kidsOf, type StructureElement } from '../structure.js'

type Fault = (kids: readonly string[]) => string | undefined

const many =
  (type: string): Fault =>
  kids =>
    kids.filter(kid => kid === type).length > 1 ? `more than one \`${type}\`` : undefined

const alone =
  (type: string): Fault =>
  kids =>
    kids.includes(type) && !kids.includes('TBody') ? `a \`${type}\` and no \`TBody\`` : undefined

const late: Fault = kids =>
  kids.slice(1).includes('Caption') ? 'a `Caption` that is not its first part' : undefined
const between: Fault = kids =>
  kids.slice(1, -1).includes('Caption') ? 'a `Caption` between its other parts' : undefined

const faults: Readonly<Record<string, readonly Fault[]>> = {
  Table: [many('THead'), many('TFoot'), many('Caption'), alone('THead'), alone('TFoot'), between],
  L: [late],
  TOC: [late],
}

export const rule: Rule = {
  id: 'table-parts-are-in-order',
  summary:
    'A table has one head, one foot and one caption at most, at their places; a list has its caption first.',
  basis: 'ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3',
  verapdf: ['7.2-11', '7.2-12', '7.2-13', '7.2-14', '7.2-16', '7.2-28', '7.2-39', '7.2-40'],
  examine({ structure }, report) {
    for (const [type, asked] of Object.entries(faults)) {
      for (const element of structure.byType.get(type) ?? []) {
        const kids = kidsOf(element).flatMap(({ role }: StructureElement) => role.standard ?? [])
        for (const fault of asked) {
          const reason = fault(kids)
          if (reason === undefined) continue
          report({
            at: element,
            reason: `A \`${type}\` has ${reason}`,
            note: 'Head, bodies, foot, in this order; the caption first.',
          })
        }
      }
    }
  },
}
