import { isBlank } from '../blank.js'
import { record, section } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'scope-is-stated',
  summary: 'The record states the scope, and the report has an introduction.',
  why: 'A reader judges a review by the questions it set out to answer. An unstated scope invites the charge that it chose them afterwards.',
  examples: {
    holds: [
      {
        ...record(`
          scope:
            statement: >-
              The review covers the planning for the parade of July 4 and the response to the storm. It asks what
              worked and what did not. It serves learning, not discipline.
        `),
        ...section(
          `
            title: Introduction
            element: introduction
          `,
          'The Chief of Police asked for this review on July 20, 2025.',
        ),
      },
    ],
    fails: [
      record(`
        scope: {exclusions: [The contract of the stage company.]} ◀ scope-is-stated
      `),
      {
        ...record('scope: {statement: The review covers the response to the storm of July 4.}'),
        'sections/20-introduction.md': `--- ◀ scope-is-stated
title: Introduction
element: introduction
---

<!-- To be written. -->
`,
      },
    ],
  },
  check({ record, recordPlace, sections }, report, { profile }) {
    if (!record.scope?.statement?.trim() && !wasRefused(recordPlace('scope', 'statement'))) {
      report(
        recordPlace('scope'),
        'The scope is not stated',
        'Add `scope: {statement: …}` to the record: what the review covers, and that it serves learning.',
      )
    }
    const introduction = sections.find(section => section.matter.element === 'introduction')
    if (profile !== 'debrief' && introduction && isBlank(introduction.body)) {
      report(
        introduction.place(),
        'The introduction is empty',
        'Say who asked for the review, and what it covers.',
      )
    }
  },
}
