import { type Example, record, section } from '../example.js'
import type { Rule } from '../rule.js'

/** Fewer entries than this have no proportion to speak of. */
const fewest = 5
const leastShare = 0.1

export const rule: Rule = {
  id: 'entries-are-balanced',
  summary: 'Findings and what worked stand in some balance.',
  why: 'Readers distrust a review that finds hardly anything wrong, and those who took part distrust one that finds hardly anything right.',
  examples: {
    holds: [reviewWith(9, 1), reviewWith(2, 2)],
    fails: [reviewWith(11, 1), reviewWith(1, 11)],
  },
  looksAt: 'everything',
  check({ sections, recordPlace }, report) {
    const kinds = sections.flatMap(({ entries }) => entries.map(({ kind }) => kind))
    const findings = kinds.filter(kind => kind === 'finding').length
    const worked = kinds.filter(kind => kind === 'what-worked').length
    const all = findings + worked
    // Where there is none at all, another rule says so.
    if (all < fewest || findings === 0 || worked === 0) return
    if (Math.min(findings, worked) / all >= leastShare) return
    const [reason, note] =
      worked < findings
        ? [
            `Of ${all} entries, ${worked} says what worked`,
            'Ask those who took part what they would do again, and add it as `what-worked` with its reason and evidence.',
          ]
        : [
            `Of ${all} entries, ${findings} says what did not work`,
            'Ask those who took part what they would do otherwise, and add it as `findings` with its reason and evidence.',
          ]
    report(recordPlace(), reason ?? '', note ?? '')
  },
}

function reviewWith(findings: number, worked: number): Example {
  const fails = Math.max(findings, worked) > 10
  const entries = (count: number, letter: string) =>
    Array.from({ length: count }, (_, index) => `  - {id: ${letter}-${index + 1}}`).join('\n')
  return {
    ...record('title: After-Action Review of the Mill Pond Fair'),
    ...(fails
      ? {
          'review.md': '--- ◀ entries-are-balanced\ntitle: After-Action Review of the Mill Pond Fair\n---\n',
        }
      : {}),
    ...section(`findings:\n${entries(findings, 'finding')}\nwhat-worked:\n${entries(worked, 'worked')}`),
  }
}
