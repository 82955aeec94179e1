import { visit } from 'unist-util-visit'
import { nearest } from '../../model/nearest.js'
import { placeOfNode } from '../../model/place.js'
import type { Entry } from '../../model/review.js'
import { referable, type Target } from '../../model/targets.js'
import type { EntryPlacement } from '../../model/tree.js'
import { proseOf } from '../prose-of.js'
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
  examples: { holds: [], fails: [] },
  looksAt: 'everything',
  check(review, report, { targets }) {
    const ids = (fits: (target: Target) => boolean) =>
      [...targets.values()]
        .flat()
        .filter(fits)
        .map(({ id }) => id)
    for (const { file, tree } of proseOf(review)) {
      visit(tree, 'crossReference', node => {
        if (targets.get(node.id)?.some(target => referable.has(target.kind))) return
        const near = nearest(
          node.id,
          ids(target => referable.has(target.kind)),
        )
        const note = near
          ? `Did you mean \`#${near}\`?`
          : 'Refer to the id of a section, an entry, a figure or a table. A source is cited as `[@id]`.'
        report(placeOfNode(file, node), `There is nothing with the id \`${node.id}\``, note)
      })
    }
    const foreword = { file: review.file, body: review.foreword, entries: [] }
    for (const { file, body, entries } of [foreword, ...review.sections]) {
      visit(body, 'entry', node => {
        if (node.id === '' && entries.some(entry => isSet(node, entry))) return
        const found = targets.get(node.id) ?? []
        if (found.some(target => target.kind === node.kind)) return
        const say = (reason: string, note: string) => report(placeOfNode(file, node), reason, note)
        const [other] = found.filter(target => placeable.has(target.kind))
        const near = nearest(
          node.id,
          ids(target => target.kind === node.kind),
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
      })
    }
  },
}
