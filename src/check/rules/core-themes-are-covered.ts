import type { Review, Section } from '../../model/review.js'
import { record, section } from '../example.js'
import type { Passage } from '../prose/passage.js'
import { wasRefused } from '../refused.js'
import type { Grounds, Rule } from '../rule.js'
import { coreThemes } from '../words/core-themes.js'

export const rule: Rule = {
  id: 'core-themes-are-covered',
  summary: 'The core themes of a response are analyzed, or are said not to be in scope.',
  why: 'Command, communications, planning, training, wellness and those who were harmed come up in nearly every review. A reader who misses one cannot tell whether all was well or nobody looked.',
  examples: {
    holds: [
      {
        ...record(`
          scope:
            exclusions:
              - Planning, training and officer wellness, which the county reviews.
              - Support for victims and their families.
        `),
        ...section(
          `
          title: Incident command
          element: analysis
          theme: incident-command
        `,
          '## Radio',
        ),
      },
    ],
    fails: [
      {
        ...record(`
          scope:
            exclusions: [Planning and training.] ◀ core-themes-are-covered
        `),
        ...section(
          `
          title: Incident command
          element: analysis
          theme: incident-command
        `,
          '## Radio',
        ),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, { passages }) {
    const place = review.recordPlace('scope', 'exclusions')
    if (wasRefused(place)) return
    const themes = new Set(review.sections.map(({ matter }) => matter.theme ?? ''))
    const words = wordsOn(review, passages())
    const missing = coreThemes.filter(
      core => !core.themes.some(theme => themes.has(theme)) && !core.words.test(words),
    )
    if (missing.length === 0) return
    const names = new Intl.ListFormat('en-US', { type: 'disjunction' }).format(
      missing.map(({ name }) => name),
    )
    const [first] = missing
    report(
      place,
      `The review does not speak of ${names}`,
      `Analyze it in a section with \`theme: ${first?.themes[0]}\`, or say in \`exclusions\` of the scope that it was not looked at, and who looks at it.`,
    )
  },
}

/** What the review looks at by its titles and headings, and what it says that it does not look at. */
function wordsOn({ record, sections }: Review, passages: ReturnType<Grounds['passages']>): string {
  const exclusions = record.scope?.exclusions ?? []
  const titles = sections.map(({ matter }) => matter.title ?? '')
  const words = [...exclusions, ...titles]
  const limiting = limitingOf(sections)
  for (const passage of passages) {
    if (passage.kind === 'heading' || limits(passage, limiting)) words.push(passage.text)
  }
  return words.join('\n')
}

const heading = /limit|not covered|out of scope|outside (?:the )?scope|exclu|does not cover|left out/i

/** Sections of limitations, and the line at which those that hold them begin to. */
function limitingOf(sections: readonly Section[]): Map<Section, number> {
  const limiting = new Map<Section, number>()
  for (const section of sections) {
    if (section.matter.element === 'limitations') limiting.set(section, 0)
    for (const node of section.body.children) {
      if (node.type !== 'heading' || limiting.has(section)) continue
      const title = node.children.map(child => ('value' in child ? child.value : '')).join('')
      if (heading.test(title)) limiting.set(section, node.position?.start.line ?? 0)
    }
  }
  return limiting
}

/** Whether a passage stands where limitations are stated, or itself says that something is not covered. */
function limits({ kind, section, text, placeAt }: Passage, limiting: ReadonlyMap<Section, number>): boolean {
  if (kind !== 'paragraph' || !section) return false
  const from = limiting.get(section)
  if (from !== undefined && (from === 0 || placeAt(0, 0).start.line >= from)) return true
  return /\b(?:does|did|do) not (?:cover|examine|assess|review|look at)\b|\b(?:beyond|outside|not (?:with)?in) (?:the |its |our )?scope\b/i.test(
    text,
  )
}
