import { record } from '../example.js'
import { elementFixes } from '../fixes/missing-elements.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'elements-are-complete',
  summary: 'The elements that this kind of report requires are there once, in their order.',
  why: 'Readers of many reviews look for the same parts in the same order, and a missing part is the first question at the press conference.',
  examples: {
    holds: [
      {
        ...record('profile: debrief'),
        'sections/10-summary.md': '---\ntitle: Summary\nelement: executive-summary\n---\n',
        'sections/20-what-happened.md': '---\ntitle: What happened\nelement: incident-description\n---\n',
        'sections/30-command.md': '---\ntitle: Command\nelement: analysis\n---\n',
        'sections/40-radio.md': '---\ntitle: Radio\nelement: analysis\n---\n',
      },
    ],
    fails: [
      {
        'review.md': '--- ◀ elements-are-complete\nprofile: debrief\n---\n',
        'sections/10-summary.md': '---\ntitle: Summary\nelement: executive-summary\n---\n',
        'sections/20-command.md': '---\ntitle: Command\nelement: analysis\n---\n',
      },
      {
        ...record('profile: debrief'),
        'sections/10-what-happened.md': '---\ntitle: What happened\nelement: incident-description\n---\n',
        'sections/20-summary.md':
          '---\ntitle: Summary\nelement: executive-summary ◀ elements-are-complete\n---\n',
        'sections/30-command.md': '---\ntitle: Command\nelement: analysis\n---\n',
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, grounds) {
    const { recordPlace, sections } = review
    const { framework, kind, profile } = grounds
    const outline = framework.outline(kind, profile)
    const order = outline.map(row => row.element)
    const has = (element: string): boolean => sections.some(({ matter }) => matter.element === element)
    // Whether an element that may stand within another does so is for a rule of its own: limitations-are-stated.
    const missing = outline.filter(
      ({ element, required, within }) => required && !has(element) && !(within && has(within)),
    )
    const fixes = elementFixes(
      missing.map(row => row.element),
      review,
      grounds,
    )
    for (const { element, within } of missing) {
      const title = framework.elements.find(({ id }) => id === element)?.title ?? element
      const also = within ? `, or give the section \`${within}\` a heading "${title}"` : ''
      report(
        recordPlace(),
        `The report has no \`${element}\``,
        `Add a file to sections/ with \`element: ${element}\` (${title})${also}.`,
        fixes.get(element),
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
  },
}
