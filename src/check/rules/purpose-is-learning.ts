import { record } from '../example.js'
import { sentencesOf } from '../prose/sentences.js'
import type { Rule } from '../rule.js'
import { blameless, exclusion, fault, learning } from '../words/purpose.js'

export const rule: Rule = {
  id: 'purpose-is-learning',
  summary: 'The scope says that the review serves learning, and not blame or discipline.',
  why: 'People speak openly to a review that cannot be used against them. A court, too, will look for the purpose that the report itself gives.',
  examples: {
    holds: [
      record(`
        scope:
          statement: >-
            The review covers the response to the storm of July 4. It serves learning and improvement, not discipline
            or blame.
      `),
      record(`
        scope:
          statement: >-
            The review covers the response to the storm of July 4, so that the next response goes better. Whether anyone
            is at fault is outside its scope.
      `),
      record(`
        scope:
          statement: The review draws lessons from the response to the storm of July 4.
          exclusions: [Discipline of individual officers.]
      `),
    ],
    fails: [
      record(`
        scope: {statement: The review covers the response to the storm of July 4.} ◀ purpose-is-learning
      `),
      record(`
        scope:
          statement: The review draws lessons from the response to the storm of July 4. ◀ purpose-is-learning
      `),
      record(`
        scope:
          statement: > ◀ purpose-is-learning
            The review covers the response to the storm of July 4. It finds who is to blame.
      `),
    ],
  },
  check({ record: { scope }, recordPlace }, report) {
    const statement = plain(scope?.statement)
    if (statement === '') return
    const learns = learning.test(statement)
    const excludes =
      blameless.test(statement) ||
      sentencesOf(statement).some(({ text }) => fault.test(text) && exclusion.test(text)) ||
      (scope?.exclusions ?? []).some(text => fault.test(text))
    if (learns && excludes) return
    const reason = learns
      ? 'The scope does not rule out blame or discipline as a purpose of the review'
      : `The scope does not say that the review serves learning${excludes ? '' : ', not blame or discipline'}`
    report(
      recordPlace('scope', 'statement'),
      reason,
      'Say it in a sentence of `statement`: "It serves learning and improvement, not discipline or blame."',
    )
  },
}

/** The words with straight apostrophes, as the patterns have them. */
function plain(words = ''): string {
  return words.trim().replaceAll('’', "'")
}
