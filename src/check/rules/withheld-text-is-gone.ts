import type { Rule } from '../rule.js'

/** The build reports it: only the finished output shows whether the words are gone. */
export const rule: Rule = {
  id: 'withheld-text-is-gone',
  summary: 'What an edition withholds stands nowhere in it.',
  why: 'Words that are withheld in one place and printed in another are published. No option waives this.',
  examples: { holds: [], fails: [] },
}
