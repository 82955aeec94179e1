import { record } from '../example.js'
import type { Rule } from '../rule.js'

/** `check/index.ts` reports it. Nothing that an author writes should fail it, so there is no example that does. */
export const rule: Rule = {
  id: 'rule-is-checked',
  summary: 'Every rule could be checked.',
  why: 'A fault of the tool must not pass for a review in order, and must not keep the other rules from being checked.',
  examples: { holds: [record('title: Review of a bridge closure')], fails: [] },
}
