import type { Rule } from '../rule.js'
import { holderOf, kidsOf } from '../structure.js'

const holders: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
}

const kids: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
}

export const rule: Rule = {
  id: 'nesting-is-regular',
  summary: 'Lists hold items, items labels and bodies, tables rows and rows cells, and nothing else.',
  basis: 'ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3',
  verapdf: [
    ...[
      '7.2-3',
      '7.2-4',
      '7.2-5',
      '7.2-6',
      '7.2-7',
      '7.2-8',
      '7.2-9',
      '7.2-10',
      '7.2-17',
      '7.2-18',
      '7.2-19',
    ],
    ...['7.2-20', '7.2-26', '7.2-27', '7.2-36', '7.2-37', '7.2-38'],
  ],
  examine({ structure, pageOf }, report) {
    for (const [type, allowed] of Object.entries(kids)) {
      for (const element of structure.byType.get(type) ?? []) {
        // A type that stands for nothing has its own rule.
        const strange = kidsOf(element).find(
          ({ role: { standard } }) => standard && !allowed.includes(standard),
        )
        if (!strange) continue
        report({
          at: element,
          page: pageOf(strange),
          reason: `A \`${type}\` holds a \`${strange.type}\``,
          note: `It may hold ${allowed.map(each => `\`${each}\``).join(', ')} only.`,
        })
      }
    }
    for (const [type, allowed] of Object.entries(holders)) {
      for (const element of structure.byType.get(type) ?? []) {
        const holder = holderOf(element)
        const standard = holder?.role.standard
        // What holds it has been told already where it may hold little.
        if (standard && (allowed.includes(standard) || Object.hasOwn(kids, standard))) continue
        report({
          at: element,
          reason: `A \`${type}\` stands ${holder ? `in a \`${holder.type}\`` : 'alone'}`,
          note: `It may stand in ${allowed.map(each => `\`${each}\``).join(', ')} only.`,
        })
      }
    }
  },
}
