import { section, text, timeline } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'key-is-known',
  summary: 'Every key, attribute and column has a name that the format knows.',
  why: 'A misspelled key is silently ignored by most tools; here it could be an `audience` that was meant to withhold something.',
  examples: {
    holds: [
      section(`
        title: Incident command
        findings:
          - id: unified-command
            statement: Unified command was late.
            audience: agency
            reason: security
      `),
      {
        ...text('::table{#units src=data/units.csv caption="Units"}'),
        'data/units.csv': 'Unit,Members of any kind\nBicycle Unit,16\n',
      },
    ],
    fails: [
      section(`
        title: Incident command
        findings:
          - id: unified-command
            statement: Unified command was late.
            audiense: agency ◀ key-is-known
      `),
      timeline(`
        time,event,sorce ◀ key-is-known
        2025-08-09T15:04-04:00,The joint command post opens.,command-log
      `),
    ],
  },
}
