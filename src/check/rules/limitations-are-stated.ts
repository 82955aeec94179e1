import type { Heading, Root } from 'mdast'
import { toString as proseText } from 'mdast-util-to-string'
import { placeOfNode } from '../../model/place.js'
import type { Section } from '../../model/review.js'
import { isBlank } from '../blank.js'
import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

/** In the methodology "limits" are those of the review; elsewhere they may be those of speed. */
const word = /\blimit(?:s|ations?)\b/i
const certain = /\blimitations?\b/i

const note =
  'Say what could not be seen, heard or verified: missing recordings, people who were not reached, clocks that differed, estimates and their error.'

export const rule: Rule = {
  id: 'limitations-are-stated',
  summary: 'The report says what could not be seen, heard or verified.',
  why: 'Every review has edges. The report that names its own is believed inside them; the one that does not is attacked at the first that somebody else finds.',
  examples: {
    holds: [
      {
        ...record('profile: full-report'),
        'sections/06-limitations.md':
          '---\ntitle: Limitations\nelement: limitations\n---\n\nNineteen cameras recorded sound only.\n',
      },
      {
        ...record('profile: full-report'),
        ...section(
          `
          title: Methodology
          element: methodology
          `,
          `
          We read the records and heard 174 people.

          ## Limitations

          Nineteen cameras recorded sound only.
          `,
        ),
      },
    ],
    fails: [
      {
        ...record('profile: full-report'),
        ...section(
          `
          title: Methodology
          element: methodology ◀ limitations-are-stated
          `,
          'We read the records and heard 174 people.',
        ),
      },
      {
        ...record('profile: full-report'),
        ...section(
          `
          title: Methodology
          element: methodology
          `,
          `
          ## Limitations ◀ limitations-are-stated

          ## Sources

          We read the records and heard 174 people.
          `,
        ),
      },
      {
        ...record('profile: full-report'),
        ...section(`
          title: Limitations
          element: limitations ◀ limitations-are-stated
        `),
      },
    ],
  },
  looksAt: 'everything',
  check({ sections }, report, { nodes, passages }) {
    const own = sections.filter(({ matter }) => matter.element === 'limitations')
    for (const { body, place } of own) {
      if (isBlank(body)) report(place('element'), 'The limitations are empty', note)
    }
    if (own.length > 0) return
    const headings = nodes('heading').filter(
      ({ section, node }) => section && (isMethod(section) ? word : certain).test(proseText(node)),
    )
    for (const { node, file, section } of headings) {
      if (section && isBlankBelow(section.body, node)) {
        report(placeOfNode(file, node), `Nothing stands under \`${proseText(node)}\``, note)
      }
    }
    // A report without a methodology is told so elsewhere, and of its limitations with it.
    const method = sections.find(isMethod)
    if (!method || isBlank(method.body) || headings.length > 0) return
    if (passages().some(({ section, text }) => section && isMethod(section) && word.test(text))) return
    report(
      method.place('element'),
      'The report does not state its limitations',
      `Add a heading \`## Limitations\` here, or a section with \`element: limitations\`. ${note}`,
    )
  },
}

function isMethod({ matter }: Section): boolean {
  return matter.element === 'methodology' || matter.element === 'data-and-methods'
}

/** Whether no words stand between a heading and the next of its rank. */
function isBlankBelow(body: Root, heading: Heading): boolean {
  const from = body.children.indexOf(heading)
  if (from === -1) return false
  const rest = body.children.slice(from + 1)
  const end = rest.findIndex(node => node.type === 'heading' && node.depth <= heading.depth)
  return isBlank({ type: 'root', children: end === -1 ? rest : rest.slice(0, end) })
}
