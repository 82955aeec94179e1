import { nearest } from '../../model/nearest.js'
import { type Place, placeOfNode } from '../../model/place.js'
import { citable } from '../../model/targets.js'
import { record, section, text, timeline } from '../example.js'
import type { Rule } from '../rule.js'

const register = record(`
  sources:
    - {id: radio-log, type: radio, title: Recording of dispatch channel 1}
  interviews:
    - {id: interviews-patrol, group: Patrol officers, method: interview, people: 31}
`)

export const rule: Rule = {
  id: 'citation-resolves',
  summary:
    'Every citation and every piece of evidence names a source, an interview group or a timeline entry.',
  why: 'A citation that leads nowhere is a finding without evidence, and looks like one with.',
  examples: {
    holds: [
      {
        ...register,
        ...section(
          `
          findings:
            - id: order-late
              statement: The order to close the bridge came 25 minutes after the deck was full.
              evidence: ["radio-log, 14:12", interviews-patrol]
          `,
          'Supervisors asked on the air who could give it [@radio-log, 14:05; @interviews-patrol].',
        ),
      },
    ],
    fails: [
      {
        ...register,
        ...text(
          'Supervisors asked on the air who could give the order [@radio-lag, 14:05]. ◀ citation-resolves',
        ),
      },
      {
        ...register,
        ...section(`
          findings:
            - id: order-late
              statement: The order to close the bridge came 25 minutes after the deck was full.
              evidence: [radio-log, command-log] ◀ citation-resolves
        `),
      },
      {
        ...register,
        ...timeline(`
          time,event,source
          2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,radio-log
          2025-08-09T15:04-04:00,A joint command post opens.,command-log ◀ citation-resolves
        `),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, { nodes, targets }) {
    const known = [...targets]
      .filter(([, all]) => all.some(({ kind }) => citable.has(kind)))
      .map(([id]) => id)
    const resolved = new Set(known)
    const notes = new Map<string, string>()
    for (const { node, file } of nodes('citation')) {
      for (const item of node.items) examine(item.id, placeOfNode(file, item))
    }
    for (const entry of review.sections.flatMap(section => section.entries)) {
      if (entry.kind === 'recommended-practice') continue
      for (const { id, place } of entry.evidence) examine(id, place)
    }

    function examine(id: string, place: Place): void {
      if (resolved.has(id)) return
      const note = notes.get(id) ?? noteFor(id)
      notes.set(id, note)
      report(place, `There is no source \`${id}\``, note)
    }

    function noteFor(id: string): string {
      const near = nearest(id, known)
      return near
        ? `Did you mean \`${near}\`?`
        : 'Add it to `sources` or `interviews` in review.md, or cite one that is there.'
    }
  },
}
