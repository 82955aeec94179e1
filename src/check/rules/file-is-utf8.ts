import { odd, text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'file-is-utf8',
  summary: 'Text files are UTF-8.',
  why: 'In any other encoding names and quotation marks turn into other characters, and the tool cannot know which were meant.',
  examples: {
    holds: [text('The Sheriff’s Office met the señora at the café.')],
    fails: [
      {
        'sections/20-command.md': odd(
          'windows-1252',
          '---\ntitle: Command\n---\n\nThe crew met at the caf\u00e9. ◀ file-is-utf8\n',
        ),
      },
    ],
  },
}
