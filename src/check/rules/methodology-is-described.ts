import { isBlank } from '../blank.js'
import { section } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'methodology-is-described',
  summary: 'The report describes how the review was done.',
  why: 'Findings are only as strong as the way in which they were reached, and a court will ask.',
  examples: {
    holds: [
      section(
        `
        title: Methodology
        element: methodology
        `,
        'We read the dispatch records, listened to 31 hours of radio traffic and heard 174 people.',
      ),
    ],
    fails: [
      {
        'sections/05-methodology.md':
          '--- ◀ methodology-is-described\ntitle: Methodology\nelement: methodology\n---\n\n<!-- To be written. -->\n',
      },
    ],
  },
  check({ sections }, report) {
    for (const section of sections) {
      if (section.matter.element !== 'methodology' || !isBlank(section.body)) continue
      report(
        section.place(),
        'The methodology is empty',
        'Say which records were collected, who was heard, what was visited, and how accounts were compared.',
      )
    }
  },
}
