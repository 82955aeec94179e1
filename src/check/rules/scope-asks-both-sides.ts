import { record, section } from '../example.js'
import type { Rule } from '../rule.js'
import { gaps, strengths } from '../words/both-sides.js'

const introduction = `
  title: Introduction
  element: introduction
`

export const rule: Rule = {
  id: 'scope-asks-both-sides',
  summary: 'The scope or the introduction asks what worked and what did not.',
  why: 'A review that asks only what went wrong finds only that, and what worked is lost at the next change of command.',
  examples: {
    holds: [
      record(`
        scope: {statement: The review covers the storm of July 4. It asks what worked and what did not.}
      `),
      {
        ...record('scope: {statement: The review covers the storm of July 4.}'),
        ...section(introduction, 'We looked for strengths to keep and for gaps to close.'),
      },
      record(`
        scope: {statement: The review asks how well the departments worked together on July 4.}
      `),
    ],
    fails: [
      record(`
        scope: {statement: The review covers the storm of July 4. It serves improvement.} ◀ scope-asks-both-sides
      `),
      {
        ...record(`
          scope: {statement: The review covers the failures of July 4.} ◀ scope-asks-both-sides
        `),
        ...section(introduction, 'The council asked why the evacuation went wrong.'),
      },
      record(`
        scope: {statement: The review records the successes of July 4.} ◀ scope-asks-both-sides
      `),
    ],
  },
  looksAt: 'everything',
  check({ record: { scope }, recordPlace }, report, grounds) {
    const statement = scope?.statement?.trim()
    if (!statement) return
    const introduction = grounds
      .passages()
      .filter(({ section }) => section?.matter.element === 'introduction')
    const texts = [statement, ...introduction.map(({ text }) => text)].map(text => text.replaceAll('’', "'"))
    const asksStrengths = texts.some(text => strengths.test(text))
    const asksGaps = texts.some(text => gaps.test(text))
    if (asksStrengths && asksGaps) return
    const missing = [!asksStrengths && 'what worked', !asksGaps && 'what did not work']
    report(
      recordPlace('scope', 'statement'),
      `Neither the scope nor the introduction asks ${missing.filter(Boolean).join(' or ')}`,
      'Ask for both in `statement`: "It asks what worked and what did not, and why."',
    )
  },
}
