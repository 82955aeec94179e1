import type { Review } from '../../model/review.js'
import { plan, record, section, text } from '../example.js'
import type { NodesOf } from '../nodes.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'source-is-cited',
  summary: 'Every source is cited somewhere.',
  why: 'A register that holds more than the report used makes the evidence look broader than it is, and hides what was read and set aside.',
  examples: {
    holds: [
      {
        ...record(`
          sources:
            - {id: radio-log, type: radio, title: Recording of dispatch channel 1}
            - {id: nims, type: standard, title: National Incident Management System}
            - {id: annex-7, type: plan, title: 'Annex 7, Joint Command'}
        `),
        ...section(
          `
          findings:
            - id: unified-command
              statement: Unified command was not established for the first 52 minutes.
              standard: [nims]
          `,
          'The order to close the bridge came at 14:12 [@radio-log].',
        ),
        ...plan(`
          actions:
            joint-command-post:
              - {date: 2026-12-20, status: complete, evidence: [annex-7]}
        `),
      },
    ],
    fails: [
      {
        ...record(`
          sources:
            - {id: radio-log, type: radio, title: Recording of dispatch channel 1}
            - {id: go-118, type: policy, title: 'General Order 118, Press Access'} ◀ source-is-cited
        `),
        ...text('The order to close the bridge came at 14:12 [@radio-log].'),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, { nodes }) {
    const cited = citedIn(review, nodes)
    const uncited = [...(review.record.sources ?? []).entries()].filter(([, { id }]) => id && !cited.has(id))
    if (uncited.length === 0 || isPartlyUnread(review, nodes)) return
    for (const [index, { id = '' }] of uncited) {
      report(
        review.recordPlace('sources', index, 'id'),
        `The source \`${id}\` is cited nowhere`,
        `Cite it where the report rests on it, with \`[@${id}]\` or in \`evidence\`; where it was read and not used, say so in the methodology and cite it there, or delete it.`,
      )
    }
  },
}

/** Every id that something in the review names as its source. */
function citedIn({ sections, plan }: Review, nodes: NodesOf): ReadonlySet<string> {
  const cited = new Set<string>()
  const add = (list: string): void => {
    for (const item of list.split(';')) cited.add((item.split(',')[0] ?? '').trim().replace(/^@/, ''))
  }
  for (const { node } of nodes('citation')) for (const { id } of node.items) cited.add(id)
  for (const { node } of nodes('exhibit')) {
    const column = node.data.columns.findIndex(name => /^sources?$/i.test(name))
    if (column !== -1) for (const { text } of node.data.rows) add(text[column] ?? '')
  }
  for (const entry of sections.flatMap(section => section.entries)) {
    if (entry.kind === 'recommended-practice') continue
    for (const { id } of [...entry.standard, ...entry.evidence]) cited.add(id)
  }
  for (const action of Object.values(plan?.actions ?? {}).flat())
    for (const text of action.evidence ?? []) add(text)
  return cited
}

/** Whether what could hold a citation was not understood; it has then been reported, and may hold the one that is missed. */
function isPartlyUnread({ files, sections }: Review, nodes: NodesOf): boolean {
  const isUneven = files.some(({ messages }) =>
    messages.some(({ ruleId }) => ruleId === 'data-is-rectangular'),
  )
  const isMissing = nodes('exhibit').some(({ node: { kind, data } }) => {
    if (data.src === undefined) return false
    return data.columns.length === 0 || (kind === 'timeline' && !data.columns.includes('source'))
  })
  const isRefused = sections.some(({ entries }) =>
    entries.some(entry => wasRefused(entry.place('evidence')) || wasRefused(entry.place('standard'))),
  )
  return isUneven || isMissing || isRefused
}
