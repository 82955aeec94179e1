import { nearest } from '../../model/nearest.js'
import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'theme-is-known',
  summary: 'Every section of analysis has a theme of the framework, or one that the record declares.',
  why: 'Themes are how findings are compared across reviews; a theme that only one review knows compares with nothing.',
  examples: {
    holds: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        element: analysis
        theme: incident-command
      `),
      },
      {
        ...record(`
          themes: {crowd-movement: Movement of the crowd}
        `),
        ...section(`
          title: How the lawn emptied
          element: analysis
          theme: crowd-movement
        `),
      },
    ],
    fails: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        element: analysis
        theme: incident-comand ◀ theme-is-known
      `),
      },
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        element: analysis ◀ theme-is-known
      `),
      },
    ],
  },
  looksAt: 'everything',
  check({ record, sections }, report, { framework }) {
    const known = [...Object.keys(framework.themes), ...Object.keys(record.themes ?? {})]
    for (const { matter, place } of sections) {
      const { theme, element } = matter
      if (theme === undefined && element === 'analysis') {
        report(
          place('element'),
          'This section of analysis has no theme',
          `Add \`theme:\` with one of ${known.join(', ')}.`,
        )
      } else if (theme !== undefined && !known.includes(theme)) {
        const near = nearest(theme, known)
        const note = near
          ? `Did you mean \`${near}\`?`
          : `Use one of ${known.join(', ')}, or declare it in \`themes:\` of the record.`
        report(place('theme'), `The theme \`${theme}\` is not known`, note)
      }
    }
  },
}
