import { isBlank } from '../blank.js'
import { record, section } from '../example.js'
import type { Passage } from '../prose/passage.js'
import type { Rule } from '../rule.js'

/** In a shorter report the summary of a page is more than a tenth, and as it should be. */
const longReport = 3000
const share = 0.1

const strengths =
  /\bstrengths?\b|\bwork(?:ed|s) well\b|\bworked\b|\bwent well\b|\bsuccess(?:es|ful|fully)?\b|\bsucceeded\b|\beffective(?:ly)?\b|\bpromising\b|\bcommendable\b|\bstrong\b/i
const improvements =
  /\bimprov(?:e|ed|ing|ements?)\b|\bweak(?:ness(?:es)?)?\b|\bgaps?\b|\bchallenges?\b|\blessons?\b|\bshort(?:comings?|falls?)\b|\bdid not\b|\bfindings?\b|\brecommend(?:s|ed|ations?)?\b|\bdeficienc(?:y|ies)\b|\bfailed\b/i

const bridge = record('title: After-Action Review of the Bridge Closure')

export const rule: Rule = {
  id: 'summary-is-short',
  summary: 'The executive summary takes at most a tenth of the words, and names strengths and improvements.',
  why: 'Most readers read nothing else. A summary that is long is not read, and one that names only faults, or none, is not believed.',
  examples: {
    holds: [
      {
        ...bridge,
        ...section(
          `
          title: Executive summary
          element: executive-summary
        `,
          'Mutual aid worked: four agencies arrived within 18 minutes. The closing of the bridge needs improvement.',
        ),
      },
      {
        ...bridge,
        ...section(
          `
          title: Executive summary
          element: executive-summary
          findings:
            - {id: closure-late, statement: The bridge was closed after 52 minutes.}
          what-worked:
            - {id: aid-prompt, statement: Mutual aid arrived within 18 minutes.}
        `,
          'Two things matter most: [](#aid-prompt) and [](#closure-late).',
        ),
      },
    ],
    fails: [
      {
        ...bridge,
        ...section(
          `
          title: Executive summary
          element: executive-summary ◀ summary-is-short
        `,
          'The plan had gaps, and commanders did not sit together.',
        ),
      },
      {
        ...bridge,
        ...section(
          `
          title: Executive summary
          element: executive-summary ◀ summary-is-short
        `,
          'The response was a success from the first call to the last.',
        ),
      },
    ],
  },
  looksAt: 'everything',
  english: true,
  check({ sections }, report, { passages, nodes, targets }) {
    const summaries = sections.filter(({ matter }) => matter.element === 'executive-summary')
    if (summaries.length === 0) return
    const written = passages().filter(({ kind, field }) => kind !== 'cell' || field === undefined)
    const all = wordsIn(written)
    for (const section of summaries) {
      const { body, place } = section
      if (isBlank(body)) continue
      const own = written.filter(passage => passage.section === section && passage.entry === undefined)
      const words = wordsIn(own)
      if (all >= longReport && words > all * share) {
        report(
          place('element'),
          `The executive summary takes ${Math.round((words / all) * 100)} percent of the report: ${words} of ${all} words`,
          `Bring it to ${Math.floor(all * share)} words or fewer: what happened, what worked, what needs improvement, what to do first.`,
        )
      }
      const text = own.map(passage => passage.text).join('\n')
      if (text.includes('[Replace: ')) continue
      const named = new Set(
        nodes('crossReference')
          .filter(found => found.section === section)
          .map(({ node }) => targets.get(node.id)?.[0]?.kind),
      )
      if (!strengths.test(text) && !named.has('what-worked')) {
        report(
          place('element'),
          'The executive summary names no strength',
          'Say in a sentence or two what worked and should be kept, with `[](#id)` of what worked.',
        )
      }
      if (!improvements.test(text) && !named.has('finding') && !named.has('recommended-practice')) {
        report(
          place('element'),
          'The executive summary names nothing to improve',
          'Say in a sentence or two what did not work and what to do first, with `[](#id)` of the findings.',
        )
      }
    }
  },
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.flatMap(({ sentences }) => sentences).reduce((sum, { words }) => sum + words.length, 0)
}
