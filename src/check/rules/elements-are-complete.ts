import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'elements-are-complete',
  summary: 'The elements that this kind of report requires are there once, in their order.',
  why: 'Readers of many reviews look for the same parts in the same order, and a missing part is the first question at the press conference.',
  examples: { holds: [], fails: [] },
  looksAt: 'everything',
  check({ recordPlace, sections }, report, { framework, kind, profile }) {
    const outline = framework.outline(kind, profile)
    const order = outline.map(row => row.element)
    const has = (element: string): boolean => sections.some(({ matter }) => matter.element === element)
    for (const { element, required, within } of outline) {
      if (!required || has(element) || (within && has(within) && mentions(element))) continue
      const title = framework.elements.find(({ id }) => id === element)?.title ?? element
      const also = within ? `, or give the section \`${within}\` a heading "${title}"` : ''
      report(
        recordPlace(),
        `The report has no \`${element}\``,
        `Add a file to sections/ with \`element: ${element}\` (${title})${also}.`,
      )
    }
    const seen = new Set<string>()
    let furthest = 0
    for (const { matter, place } of sections) {
      const position = order.indexOf(matter.element ?? '')
      if (position === -1 || matter.element === undefined) continue
      if (seen.has(matter.element) && !outline[position]?.repeatable) {
        report(
          place('element'),
          `\`${matter.element}\` stands here a second time`,
          'Join the two sections, or give this one the element that it is.',
        )
      } else if (position < furthest) {
        const after = order[furthest] ?? ''
        report(
          place('element'),
          `\`${matter.element}\` stands after \`${after}\``,
          'Rename the file so that its number puts it before: files are read in the order of their names.',
        )
      }
      seen.add(matter.element)
      furthest = Math.max(furthest, position)
    }

    function mentions(element: string): boolean {
      return sections.some(({ body }) =>
        body.children.some(
          node =>
            node.type === 'heading' &&
            JSON.stringify(node.children).toLowerCase().includes(element.slice(0, -1)),
        ),
      )
    }
  },
}
