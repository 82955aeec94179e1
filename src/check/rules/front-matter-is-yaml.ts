import { section } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'front-matter-is-yaml',
  summary: 'Front matter is YAML between two lines of `---`.',
  why: 'Findings, evidence and recommendations stand in it; what cannot be read is missing from the report.',
  examples: {
    holds: [
      section(`
        title: "Command: the first hour"
        element: analysis
      `),
    ],
    fails: [
      section(`
        title: Command: the first hour ◀ front-matter-is-yaml
        element: analysis
      `),
      {
        'sections/20-command.md': '--- ◀ front-matter-is-yaml\ntitle: Command\n\nThe post opened at 15:04.\n',
      },
    ],
  },
}
