import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'file-has-no-byte-order-mark',
  summary: 'Text files begin with their text.',
  why: 'A byte order mark is invisible and harmless here, but other tools stumble over it.',
  examples: {
    holds: [text('The march left the square at 13:34.')],
    fails: [{ 'sections/20-command.md': '\uFEFF--- ◀ file-has-no-byte-order-mark\ntitle: Command\n---\n' }],
  },
}
