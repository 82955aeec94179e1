import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'file-is-utf8',
  summary: 'Text files are UTF-8.',
  why: 'In any other encoding names and quotation marks turn into other characters, and the tool cannot know which were meant.',
  examples: { holds: [], fails: [] },
}
