import type { VFile } from 'vfile'
import { placeOfNode } from '../../model/place.js'
import { text } from '../example.js'
import { headingFix } from '../fixes/heading-levels.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'heading-levels-are-in-order',
  summary: 'Headings begin at `##` and skip no level.',
  why: 'Screen readers and bookmarks find their way by the levels of headings; a skipped level looks like a missing part.',
  examples: {
    holds: [
      text(`
        ## The first hour

        ### Command post

        #### Staffing

        ## The second hour
      `),
    ],
    fails: [
      text(`
        ## The first hour

        #### Command post ◀ heading-levels-are-in-order
      `),
      text(`
        # The first hour ◀ heading-levels-are-in-order

        ## Command post
      `),
    ],
  },
  looksAt: 'text',
  check(_review, report, { nodes }) {
    let level = 1
    let text: VFile | undefined
    const headings = nodes('heading')
    for (const [index, { node, file }] of headings.entries()) {
      if (file !== text) level = 1
      text = file
      if (node.depth === 1) {
        report(
          placeOfNode(file, node),
          'A heading of the first level stands in the text',
          'Begin it with `##`: the title of the section is the first level.',
          headingFix(headings, index, 2),
        )
      } else if (node.depth > level + 1) {
        report(
          placeOfNode(file, node),
          `The heading \`${'#'.repeat(node.depth)}\` skips a level`,
          `Begin it with \`${'#'.repeat(level + 1)}\`.`,
          headingFix(headings, index, level + 1),
        )
      }
      level = node.depth
    }
  },
}
