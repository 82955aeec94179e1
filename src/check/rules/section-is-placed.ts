import { nearest } from '../../model/nearest.js'
import { section } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'section-is-placed',
  summary: 'Every section has a title and an element of the framework.',
  why: 'Without them a section has no heading, and nobody can tell which part of the report it is.',
  examples: {
    holds: [
      section(`
        title: Incident command
        element: analysis
        theme: incident-command
      `),
      section(`
        title: Glossary of radio terms
        element: appendix
      `),
    ],
    fails: [
      section(`
        title: Incident command
        element: analisys ◀ section-is-placed
      `),
      { 'sections/50-training.md': '--- ◀ section-is-placed\ntitle: Training\ntheme: training\n---\n' },
    ],
  },
  check({ sections }, report, { framework }) {
    const known = framework.elements.map(element => element.id)
    for (const { matter, place } of sections) {
      if (!matter.title && !wasRefused(place('title')))
        report(place(), 'This section has no title', 'Add `title:` to its front matter.')
      if (!matter.element) {
        if (wasRefused(place('element'))) continue
        report(
          place(),
          'This section does not say what part of the report it is',
          `Add \`element:\` with one of ${known.join(', ')}.`,
        )
      } else if (!known.includes(matter.element)) {
        const near = nearest(matter.element, known)
        const note = near ? `Did you mean \`${near}\`?` : `Use one of ${known.join(', ')}.`
        report(place('element'), `The element \`${matter.element}\` is not known`, note)
      }
    }
  },
}
