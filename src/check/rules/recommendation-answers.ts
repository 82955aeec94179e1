import { nearest } from '../../model/nearest.js'
import { record, section } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-answers',
  summary: 'Every recommendation answers a finding or builds on what worked.',
  why: 'A recommendation that answers nothing cannot be traced to evidence, and is the first to be set aside.',
  examples: {
    holds: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        findings:
          - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
        recommended-practices:
          - {id: command-post, answers: [unified-command]}
      `),
      },
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        'sections/10-radio.md':
          '---\ntitle: Radio\nwhat-worked:\n  - {id: ecc-surge, statement: The center met its standard for answering calls.}\n---\n',
        'sections/20-training.md':
          '---\ntitle: Training\nrecommended-practices:\n  - {id: call-in-drill, answers: [ecc-surge]}\n---\n',
      },
    ],
    fails: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        findings:
          - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
        recommended-practices:
          - id: command-post ◀ recommendation-answers
            practice: The department should name a command post in every event plan.
          - id: command-roster
            answers: [unified-comand] ◀ recommendation-answers
          - id: command-drill
            answers: [command-post] ◀ recommendation-answers
      `),
      },
    ],
  },
  looksAt: 'everything',
  check({ sections }, report, { targets }) {
    const entries = sections.flatMap(section => section.entries)
    const observations = entries.flatMap(({ kind, id }) => (kind === 'recommended-practice' ? [] : [id]))
    for (const entry of entries) {
      if (entry.kind !== 'recommended-practice') continue
      if (entry.answers.length === 0 && !wasRefused(entry.place('answers'))) {
        const note = 'Add `answers: [id]` with the id of a finding or of what worked.'
        report(entry.place(), `The recommendation \`${entry.id}\` answers nothing`, note)
      }
      for (const { id, place } of entry.answers) {
        const kinds = (targets.get(id) ?? []).map(target => target.kind)
        if (kinds.includes('finding') || kinds.includes('what-worked')) continue
        if (id === entry.id) {
          report(place, `The recommendation \`${id}\` answers itself`, 'Name the finding that it answers.')
        } else if (kinds.includes('recommended-practice')) {
          const note =
            'Name the finding that both answer; recommendations that answer each other lead nowhere.'
          report(place, `\`${id}\` is itself a recommendation`, note)
        } else {
          const [kind] = kinds
          const near = nearest(id, observations)
          const note = near ? `Did you mean \`${near}\`?` : 'Name the id of a finding or of what worked.'
          report(
            place,
            kind ? `\`${id}\` is a ${kind}, not a finding` : `There is no finding \`${id}\``,
            note,
          )
        }
      }
    }
  },
}
