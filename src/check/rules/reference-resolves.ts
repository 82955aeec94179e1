import { visit } from 'unist-util-visit'
import { placeOfNode } from '../../model/place.js'
import { referable, type Target } from '../../model/targets.js'
import { nearest } from '../nearest.js'
import { proseOf } from '../prose-of.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'reference-resolves',
  summary:
    'Every reference, and every directive that places an entry, names something that is in the review.',
  why: 'A reference that leads nowhere prints no number, and the reader is left with half a sentence.',
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
    for (const { file, body } of review.sections) {
      visit(body, 'entry', node => {
        const found = targets.get(node.id) ?? []
        if (found.some(target => target.kind === node.kind)) return
        const near = nearest(
          node.id,
          ids(target => target.kind === node.kind),
        )
        const known = found[0] ? `\`${node.id}\` is a ${found[0].kind}, not a ${node.kind}` : undefined
        const missing =
          node.id === ''
            ? `\`${node.kind}\` names no entry`
            : `No section declares the ${node.kind} \`${node.id}\``
        const note = near ? `Did you mean \`#${near}\`?` : 'Declare it in the front matter of the section.'
        report(placeOfNode(file, node), known ?? missing, note)
      })
    }
  },
}
