import { nearest } from '../../model/nearest.js'
import { plan, record, section } from '../example.js'
import { recommendationsOf } from '../recommendations.js'
import type { Rule } from '../rule.js'

const recommendation = {
  ...record('status: final'),
  ...section(`
    findings:
      - id: unified-command
        statement: Unified command was not established for the first 52 minutes.
    recommended-practices:
      - id: joint-command-post
        answers: [unified-command]
        practice: The department should name two joint command posts in every event plan.
  `),
}

export const rule: Rule = {
  id: 'plan-matches-review',
  summary: 'Every action of the plan belongs to a recommendation of the review.',
  why: 'Work that is reported under no recommendation counts for none, and the recommendation it was done for looks untouched.',
  examples: {
    holds: [
      {
        ...recommendation,
        ...plan(`
          updated: 2026-09-01
          actions:
            joint-command-post:
              - {date: 2026-09-01, status: in-progress, note: A draft of the annex is out for comment.}
        `),
      },
    ],
    fails: [
      {
        ...recommendation,
        ...plan(`
          updated: 2026-09-01
          actions:
            joint-comand-post:
              - {date: 2026-09-01, status: in-progress, note: A draft is out for comment.} ◀ plan-matches-review
            unified-command:
              - {date: 2026-09-01, status: not-started} ◀ plan-matches-review
        `),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, { targets }) {
    const recommendations = recommendationsOf(review)
    const ids = recommendations.map(({ id }) => id).filter(id => id !== '')
    const known = new Set(ids)
    for (const key of Object.keys(review.plan?.actions ?? {})) {
      if (known.has(key)) continue
      report(review.planPlace('actions', key), `There is no recommendation \`${key}\``, noteFor(key))
    }

    function noteFor(key: string): string {
      const answering = recommendations
        .filter(({ id, answers }) => id !== '' && answers.some(answer => answer.id === key))
        .map(({ id }) => `\`${id}\``)
      const isObservation = targets.get(key)?.some(({ kind }) => kind === 'finding' || kind === 'what-worked')
      if (isObservation && answering.length > 0) {
        return `\`${key}\` is what a recommendation answers. Record the work under ${answering.join(' or ')}.`
      }
      const near = nearest(key, ids)
      return near
        ? `Did you mean \`${near}\`?`
        : 'Use the id of a recommendation in sections/; one that was withdrawn takes its actions with it.'
    }
  },
}
