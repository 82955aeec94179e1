import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-is-answered',
  summary: 'Every finding is answered by a recommendation, or says why it needs none.',
  why: 'A finding that nobody is asked to act on will be found again in the next review.',
  examples: { holds: [], fails: [] },
  looksAt: 'everything',
  check({ sections }, report) {
    const entries = sections.flatMap(section => section.entries)
    const answered = new Set(
      entries.flatMap(entry =>
        entry.kind === 'recommended-practice' ? entry.answers.map(({ id }) => id) : [],
      ),
    )
    for (const entry of entries) {
      if (entry.kind !== 'finding' || answered.has(entry.id) || entry.matter['no-recommendation']) continue
      report(
        entry.place(),
        `No recommendation answers the finding \`${entry.id}\``,
        'Add a recommended practice with `answers: [' +
          entry.id +
          ']`, or `no-recommendation:` with the reason.',
      )
    }
  },
}
