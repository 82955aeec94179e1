import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

const analysis = `
  title: Medical care
  element: analysis
  theme: medical-rescue
  findings:
    - {id: late-medics, statement: Medics reached the stage after 19 minutes.}
`

export const rule: Rule = {
  id: 'team-covers-themes',
  summary: 'Every theme with findings is the expertise of someone in the team.',
  why: 'A finding about medical care by a team without a medic is easily set aside, and sometimes it is wrong.',
  examples: {
    holds: [
      {
        ...record(`
          team:
            - {name: A. Reviewer, role: lead, expertise: [incident-command]}
            - {name: B. Reviewer, role: Reviewer, expertise: [medical-rescue]}
        `),
        ...section(analysis),
      },
      {
        ...record('team: [{name: A. Reviewer, role: lead, expertise: [Medical care and rescue]}]'),
        ...section(analysis),
      },
      {
        ...record('team: [{name: A. Reviewer, role: lead, expertise: [planning]}]'),
        ...section(`
          title: Medical care
          element: analysis
          theme: medical-rescue
        `),
      },
    ],
    fails: [
      {
        ...record('team: [{name: A. Reviewer, role: lead, expertise: [incident-command]}]'),
        ...section(`
          title: Medical care
          element: analysis
          theme: medical-rescue ◀ team-covers-themes
          findings:
            - {id: late-medics, statement: Medics reached the stage after 19 minutes.}
        `),
      },
      {
        ...record(`
          themes: {crowd-movement: Movement of crowds}
          team: [{name: A. Reviewer, role: lead, expertise: [incident-command]}]
        `),
        ...section(`
          title: Movement of the crowd
          element: analysis
          theme: crowd-movement ◀ team-covers-themes
          findings:
            - {id: one-gate, statement: Signs showed one gate of two.}
        `),
      },
    ],
  },
  looksAt: 'everything',
  check({ record, sections }, report, { framework }) {
    const people = [...(record.team ?? []), ...(record.engagement?.['work-plan']?.experts ?? [])]
    const expertise = people.flatMap(({ expertise = [] }) => expertise).map(wordsOf)
    // Without any expertise each member is asked for it.
    if (!expertise.some(words => words.size > 0)) return
    const themes: Readonly<Record<string, string>> = { ...framework.themes, ...record.themes }
    const seen = new Set<string>()
    for (const { matter, entries, place } of sections) {
      const { theme = '' } = matter
      if (seen.has(theme) || !Object.hasOwn(themes, theme)) continue
      if (!entries.some(({ kind }) => kind === 'finding')) continue
      seen.add(theme)
      const names = [wordsOf(theme), wordsOf(themes[theme] ?? '')]
      if (expertise.some(words => names.some(name => isWithin(words, name) || isWithin(name, words))))
        continue
      report(
        place('theme'),
        `There are findings about \`${theme}\`, and nobody in the team has that expertise`,
        `Add \`${theme}\` to the \`expertise\` of whoever judged it, or ask someone who knows it to join or to read along.`,
      )
    }
  },
}

const joining = new Set(['and', 'of', 'the', 'for', 'in', 'with'])

/** `tactics-use-of-force` and "Tactics and use of force" have the same words. */
function wordsOf(words: string): ReadonlySet<string> {
  return new Set((words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !joining.has(word)))
}

/** "Use of force" lies within "Tactics and use of force". */
function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && [...part].every(word => whole.has(word))
}
