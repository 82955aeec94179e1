import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'front-matter-is-valid',
  summary: 'Every key of the front matter has a value of its kind.',
  why: 'A value of the wrong kind cannot be printed where readers look for it.',
  examples: {
    holds: [
      record(`
        kind: after-action-review
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: 24}
      `),
    ],
    fails: [
      record(`
        kind: after-action-report ◀ front-matter-is-valid
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: about 24} ◀ front-matter-is-valid
      `),
      section(`
        title: Incident command
        findings: Command was late. ◀ front-matter-is-valid
      `),
    ],
  },
}
