import { record } from '../example.js'
import { eitherKey, missingIn } from '../missing.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

const keys = ['text', 'capability', 'rating'] as const

export const rule: Rule = {
  id: 'objective-is-rated',
  summary: 'Every objective of an exercise names a core capability and carries a rating.',
  why: 'An exercise is held to see whether the agency can do what it set out to do. Without a rating nobody can tell, and two exercises cannot be compared.',
  examples: {
    holds: [
      record(`
        profile: exercise
        objectives:
          - {id: evacuation, text: Clear the school in ten minutes., capability: Operational Coordination, rating: S}
          - {text: Set up a family center in two hours., capability: Mass Care Services, rating: U}
      `),
    ],
    fails: [
      {
        'review.md': `--- ◀ objective-is-rated
title: Tabletop exercise at Mill Creek High School
profile: exercise
---
`,
      },
      record(`
        profile: exercise
        objectives:
          - {id: evacuation, text: Clear the school in ten minutes., capability: Operational Coordination} ◀ objective-is-rated
          - id: family-center ◀ objective-is-rated
            text: Set up a family center in two hours.
      `),
    ],
  },
  check({ record: { objectives = [] }, recordPlace }, report) {
    if (objectives.length === 0) {
      const place = recordPlace('objectives')
      if (wasRefused(place)) return
      report(
        place,
        'The exercise has no objectives',
        'Add each to `objectives`: `- {id: …, text: …, capability: Operational Coordination, rating: S}`.',
      )
    }
    for (const [index, objective] of objectives.entries()) {
      const missing = missingIn(objective, keys, key => recordPlace('objectives', index, key))
      if (missing.length === 0) continue
      const name = objective.id ?? objective.text
      report(
        recordPlace('objectives', index),
        `${name ? `The objective \`${name}\`` : 'An objective'} has no ${eitherKey(missing)}`,
        missing.map(key => notes[key]).join(' '),
      )
    }
  },
}

const notes: Readonly<Record<(typeof keys)[number], string>> = {
  text: 'Say in `text` what was to be done, and in what time.',
  capability: 'Name the core capability that it tests, such as `capability: Operational Coordination`.',
  rating:
    'Rate it: `P` performed without challenges, `S` with some, `M` with major ones, `U` unable to be performed.',
}
