import { visit } from 'unist-util-visit'
import { placeOfNode } from '../../model/place.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'heading-levels-are-in-order',
  summary: 'Headings begin at `##` and skip no level.',
  why: 'Screen readers and bookmarks find their way by the levels of headings; a skipped level looks like a missing part.',
  examples: { holds: [], fails: [] },
  looksAt: 'text',
  check(review, report) {
    const texts = [{ file: review.file, body: review.foreword }, ...review.sections]
    for (const { file, body } of texts) {
      let level = 1
      visit(body, 'heading', node => {
        const marks = '#'.repeat(node.depth)
        if (node.depth === 1) {
          report(
            placeOfNode(file, node),
            'A heading of the first level stands in the text',
            'Begin it with `##`: the title of the section is the first level.',
          )
        } else if (node.depth > level + 1) {
          const fitting = '#'.repeat(level + 1)
          report(
            placeOfNode(file, node),
            `The heading \`${marks}\` skips a level`,
            `Begin it with \`${fitting}\`.`,
          )
        }
        level = node.depth
      })
    }
  },
}
