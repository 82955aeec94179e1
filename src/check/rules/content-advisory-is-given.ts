import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

/** The parts that a reader meets before the account itself. */
const early = new Set(['letter', 'executive-summary', 'introduction'])

const advisory =
  /\b(?:content|reader|readers’|trigger) (?:advisory|warning|notice|note)\b|\b(?:distressing|upsetting|disturbing|traumatic to read|hard to read|difficult to read|painful to read)\b|\b(?:describes?|contains?|includes?|recounts?|discuss(?:es)?|depicts?) [^.]{0,60}\b(?:deaths?|killings?|violence|violent|suicides?|graphic|fatal|loss of life|injur(?:y|ies) (?:to|of) children)\b/i

export const rule: Rule = {
  id: 'content-advisory-is-given',
  summary: 'A report on deaths or on minors warns its readers before it describes them.',
  why: 'Families, survivors and officers read these reports. A line at the beginning lets them choose when, and with whom.',
  examples: {
    holds: [
      {
        ...record('event: {name: The pier fire, fatalities: true}'),
        ...section(
          `
            title: Introduction
            element: introduction
          `,
          `
            :::note{title="Content advisory"}
            Chapter 4 recounts the last calls of the crew.
            :::
          `,
        ),
      },
      record('event: {name: The pier fire, fatalities: false, minors: false}'),
    ],
    fails: [
      {
        ...record(`
          event:
            name: The pier fire
            fatalities: true ◀ content-advisory-is-given
        `),
        ...section(
          `
            title: Introduction
            element: introduction
          `,
          'Two people died in the fire.',
        ),
      },
    ],
  },
  looksAt: 'everything',
  english: true,
  check({ record: { event = {} }, recordPlace }, report, { passages }) {
    const key = event.fatalities ? 'fatalities' : event.minors ? 'minors' : undefined
    if (key === undefined) return
    const isGiven = passages().some(
      ({ section, entry, kind, text }) =>
        entry === undefined &&
        (kind === 'heading' || section === undefined || early.has(section.matter.element ?? '')) &&
        advisory.test(text),
    )
    if (isGiven) return
    report(
      recordPlace('event', key),
      key === 'fatalities'
        ? 'People died, and nothing warns the reader before the account'
        : 'Minors were involved, and nothing warns the reader before the account',
      'Put into the foreword or the introduction: `:::note{title="Content advisory"}`, which chapters describe it, and `:::`.',
    )
  },
}
