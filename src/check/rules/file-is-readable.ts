import { odd, text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'file-is-readable',
  summary: 'Every file of the review can be read, and is of a size that a person could have written.',
  why: 'A file that cannot be read would be missing from the report without anyone noticing.',
  examples: {
    holds: [text('The march left the square at 13:34.')],
    fails: [{ 'sections/20-command.md': odd('too-large', '◀ file-is-readable') }],
  },
}
