import { nearest } from '../../model/nearest.js'
import { placeOfNode } from '../../model/place.js'
import type { Entry } from '../../model/review.js'
import { referable, type Target } from '../../model/targets.js'
import type { EntryPlacement } from '../../model/tree.js'
import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

/** Whether reading set an entry without an id at the end of its section: no author wrote that placement. */
function isSet(node: EntryPlacement, entry: Entry): boolean {
  return entry.id === '' && entry.place().start.line === node.position?.start.line
}

const placeable: ReadonlySet<string> = new Set(['finding', 'what-worked', 'recommended-practice'])

export const rule: Rule = {
  id: 'reference-resolves',
  summary:
    'Every reference, and every directive that places an entry, names something that is in the review.',
  why: 'A reference that leads nowhere prints no number, and the reader is left with half a sentence.',
  examples: {
    holds: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(
          `
        title: Incident command
        findings:
          - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
      `,
          `
        ::finding{#unified-command}

        As [](#unified-command) says, [the command gap](#unified-command) was long. See also [](#section).
      `,
        ),
      },
    ],
    fails: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(
          `
        title: Incident command
        findings:
          - id: unified-command
            statement: Unified command was not established for the first 52 minutes.
            why: The plan named no post, as [](#command-posts) shows. ◀ reference-resolves
      `,
          'The gap lasted until 15:04: see [](#unified-comand). ◀ reference-resolves',
        ),
      },
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(
          `
        title: Incident command
        what-worked:
          - {id: two-gates, statement: Two supervisors opened both gates within three minutes.}
      `,
          `
        ::finding{#two-gates} ◀ reference-resolves

        ::finding{#closed-gate} ◀ reference-resolves
      `,
        ),
      },
    ],
  },
  looksAt: 'everything',
  check(_review, report, { targets, nodes }) {
    const kinds = new Map<string, readonly string[]>()
    const ids = (kind: string, fits: (target: Target) => boolean): readonly string[] => {
      const known = kinds.get(kind) ?? [...targets.values()].flat().flatMap(t => (fits(t) ? [t.id] : []))
      kinds.set(kind, known)
      return known
    }
    for (const { node, file } of nodes('crossReference')) {
      if (targets.get(node.id)?.some(target => referable.has(target.kind))) continue
      const near = nearest(
        node.id,
        ids('referable', ({ kind }) => referable.has(kind)),
      )
      const note = near
        ? `Did you mean \`#${near}\`?`
        : 'Refer to the id of a section, an entry, a figure or a table. A source is cited as `[@id]`.'
      report(placeOfNode(file, node), `There is nothing with the id \`${node.id}\``, note)
    }
    for (const { node, file, section } of nodes('entry')) {
      if (node.id === '' && section?.entries.some(entry => isSet(node, entry))) continue
      const found = targets.get(node.id) ?? []
      if (found.some(target => target.kind === node.kind)) continue
      const say = (reason: string, note: string) => report(placeOfNode(file, node), reason, note)
      const [other] = found.filter(target => placeable.has(target.kind))
      const near = nearest(
        node.id,
        ids(node.kind, ({ kind }) => kind === node.kind),
      )
      if (node.id === '') say(`\`${node.kind}\` names no entry`, `Write its id: \`::${node.kind}{#id}\`.`)
      else if (other)
        say(
          `\`${node.id}\` is a ${other.kind}, not a ${node.kind}`,
          `Place it as \`::${other.kind}{#${node.id}}\`.`,
        )
      else {
        const note = near ? `Did you mean \`#${near}\`?` : 'Declare it in the front matter of the section.'
        say(`No section declares the ${node.kind} \`${node.id}\``, note)
      }
    }
  },
}
