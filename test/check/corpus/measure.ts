import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { type Example, record, section, timeline } from '../../../src/check/example.js'
import type { Review } from '../../../src/model/review.js'
import type { Kind, Part, Sample } from './corpus.js'

/** What a rule said of the items that it was asked of, against what it should have said. */
export interface Counts {
  ruleId: string
  items: number
  faults: number
  /** Faults that were reported. */
  found: number
  /** Good items that were reported. */
  falseAlarms: number
}

export interface Measured extends Counts {
  falselyReported: readonly Sample[]
  missed: readonly Sample[]
}

/** What was found in whole reviews that are known to be good. */
export interface MeasuredReview {
  slug: string
  sentences: number
  messages: readonly string[]
}

/**
 * Measures each rule on each item that it is asked of.
 *
 * @param reported ids of the rules that report anything in a review with these files
 */
export function measure(
  parts: readonly Part[],
  reported: (files: Example) => ReadonlySet<string>,
): Measured[] {
  const asked = parts.flatMap(({ kind, asks, items }) =>
    items.map(item => ({ asks, item, said: reported(holding(kind, item)) })),
  )
  const ruleIds = [...new Set(parts.flatMap(({ asks }) => asks))]
  return ruleIds.map(ruleId => {
    const rows = asked
      .filter(({ asks }) => asks.includes(ruleId))
      .map(({ item, said }) => ({ item, isFault: item.fails.includes(ruleId), isReported: said.has(ruleId) }))
    const itemsWhere = (isFault: boolean, isReported: boolean): Sample[] =>
      rows.filter(row => row.isFault === isFault && row.isReported === isReported).map(({ item }) => item)
    const found = itemsWhere(true, true).length
    const missed = itemsWhere(true, false)
    const falselyReported = itemsWhere(false, true)
    return {
      ruleId,
      items: rows.length,
      faults: found + missed.length,
      found,
      falseAlarms: falselyReported.length,
      falselyReported,
      missed,
    }
  })
}

/** Reports without a fault, as a share of the good items: how often an author is bothered for nothing. */
export function shareOfGood({ items, faults, falseAlarms }: Counts): number {
  return share(falseAlarms, items - faults)
}

/** Reports without a fault, as a share of all reports: how often a message is wrong. */
export function shareOfReports({ found, falseAlarms }: Counts): number {
  return share(falseAlarms, found + falseAlarms)
}

/** Faults that were reported, as a share of all. */
export function recall({ faults, found }: Counts): number {
  return faults === 0 ? 1 : found / faults
}

/** The smallest review that holds an item. */
export function holding(kind: Kind, item: Sample): Example {
  return { ...record(rootMatter), ...places[kind](item) }
}

const rootMatter = 'kind: after-action-review\nprofile: full-report\nstatus: draft\nlanguage: en-US'
const analysis = 'title: Incident command\nelement: analysis\ntheme: incident-command'

const bodyOf = ({ text }: Sample): Example => section(analysis, text)

const places: Readonly<Record<Kind, (item: Sample) => Example>> = {
  body: bodyOf,
  link: bodyOf,
  timeline: ({ text }) =>
    timeline(`time,event,source\n2025-06-14T10:00-04:00,"${text.replaceAll('"', '""')}",cad\n`),
  practice({ text, finding }) {
    const practice = `recommended-practices:\n  - ${flow({
      id: 'the-practice',
      ...(finding === undefined ? {} : { answers: ['the-finding'] }),
      practice: text,
      owner: 'Special Operations Division',
    })}`
    if (finding === undefined) return section(`${analysis}\n${practice}`)
    const answered = `findings:\n  - ${flow({ id: 'the-finding', statement: finding })}`
    return section(`${analysis}\n${answered}\n${practice}`)
  },
  finding: ({ text, why }) =>
    section(`${analysis}\nfindings:\n  - ${flow({ id: 'the-finding', statement: text, why: why ?? '' })}`),
  source({ text, row }) {
    const matter =
      row === 'interview'
        ? `interviews:\n  - ${flow({ id: 'the-group', group: text, method: 'interview', people: 2 })}`
        : `sources:\n  - ${flow({ id: 'the-source', type: 'interview', title: text })}`
    return record(`${rootMatter}\n${matter}`)
  },
}

/** A mapping on one line: JSON is YAML. */
function flow(mapping: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(mapping)
}

const sentenceEnds = new Intl.Segmenter('en', { granularity: 'sentence' })

/** How many sentences the authors of a review wrote: the text, the entries and the rows of its exhibits. */
export function countSentences(review: Review): number {
  const { record: matter, foreword, sections } = review
  const texts: string[] = [matter.scope?.statement ?? '']
  const roots = [
    foreword,
    ...sections.flatMap(({ body, entries }) => [
      body,
      ...entries.flatMap(({ prose }) => Object.values(prose)),
    ]),
  ]
  for (const root of roots.flat()) {
    visit(root, node => {
      if (node.type === 'paragraph') texts.push(textOf(node))
      if (node.type === 'exhibit')
        texts.push(...node.data.rows.flatMap(({ cells }) => cells.map(cell => textOf(cell))))
    })
  }
  return texts.flatMap(text =>
    [...sentenceEnds.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)),
  ).length
}

/** The rules as a table in Markdown, the heaviest first and then by id. */
export function rulesTable(counts: readonly Counts[], weightOf: (ruleId: string) => string): string {
  const weights = ['error', 'warning', 'info']
  const rows = counts
    .map(each => ({ ...each, weight: weightOf(each.ruleId) }))
    .toSorted(
      (a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || (a.ruleId < b.ruleId ? -1 : 1),
    )
    .map(each => [
      `\`${each.ruleId}\``,
      each.weight,
      each.items,
      each.faults,
      each.found,
      each.falseAlarms,
      percent(shareOfGood(each)),
      percent(shareOfReports(each)),
    ])
  const head = ['rule', 'weight', 'items', 'faults', 'found', 'false alarms', 'of good items', 'of reports']
  return table(head, rows)
}

/** The reviews as a table in Markdown. */
export function reviewsTable(reviews: readonly MeasuredReview[]): string {
  const rows = reviews.map(({ slug, sentences, messages }) => [`\`${slug}\``, sentences, messages.length])
  return table(['review', 'sentences', 'messages'], rows)
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = rows[0]?.map(cell => (/^\d/.test(String(cell)) ? '---:' : '---')) ?? head.map(() => '---')
  return [head, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}
