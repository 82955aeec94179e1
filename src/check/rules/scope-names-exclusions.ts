import { record } from '../example.js'
import { missingIn } from '../missing.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'scope-names-exclusions',
  summary: 'The scope says what the review leaves out.',
  why: 'What a review did not look at is the first thing that a reader misses and a lawyer asks for. Said beforehand, it is a limit; said afterwards, it is an excuse.',
  examples: {
    holds: [
      record(`
        scope:
          statement: The review covers the response to the storm of July 4.
          exclusions: [The criminal investigation., 'The contract of the stage company: it is in dispute.']
      `),
    ],
    fails: [
      record(`
        scope: {statement: The review covers the response to the storm of July 4.} ◀ scope-names-exclusions
      `),
      record(`
        scope:
          statement: The review covers the response to the storm of July 4.
          exclusions: [] ◀ scope-names-exclusions
      `),
    ],
  },
  check({ record: { scope }, recordPlace }, report) {
    // Whoever has no scope at all is asked for that first.
    if (!scope || missingIn(scope, ['exclusions'], key => recordPlace('scope', key)).length === 0) return
    report(
      recordPlace('scope', 'exclusions'),
      'The scope does not say what the review leaves out',
      'Add `exclusions` to `scope`, such as `[The criminal investigation., The conduct of individual officers.]`.',
    )
  },
}
