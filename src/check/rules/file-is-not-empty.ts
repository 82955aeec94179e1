import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'file-is-not-empty',
  summary: 'No file is empty.',
  why: 'An empty section is usually one that somebody meant to write.',
  examples: {
    holds: [text('')],
    fails: [{ 'sections/20-command.md': '◀ file-is-not-empty\n' }],
  },
}
