import type { Review } from '../../model/review.js'
import { record, text } from '../example.js'
import { missingIn } from '../missing.js'
import type { Passage } from '../prose/passage.js'
import { wasRefused } from '../refused.js'
import type { Grounds, Rule } from '../rule.js'

export const rule: Rule = {
  id: 'interviews-are-counted',
  summary: 'Every group that was heard has a count, or the review says why nobody was heard.',
  why: '"Officers told us" can be two officers or two hundred. Counts let a reader weigh what was heard, without a single name.',
  examples: {
    holds: [
      record(`
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: 31}
          - {id: interviews-medics, group: Volunteer medics, method: interview, note: The count is left out because it would identify them.}
      `),
      record(`
        scope:
          exclusions: [Interviews; the officers’ representatives asked us to work from the recordings.]
      `),
    ],
    fails: [
      record(`
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: 31}
          - {id: interviews-residents, group: Residents, method: focus-group} ◀ interviews-are-counted
      `),
      {
        'review.md': '--- ◀ interviews-are-counted\ntitle: Review of the Mill Pond Fair\n---\n',
        ...text('We read the records.'),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, grounds) {
    const { record, recordPlace } = review
    const groups = record.interviews ?? []
    if (groups.length === 0 && !wasRefused(recordPlace('interviews')) && !saysWhyNone(review, grounds)) {
      const isHeard = record.sources?.some(({ type }) => type === 'interview' || type === 'focus-group')
      report(
        recordPlace('interviews'),
        isHeard
          ? 'Interviews are among the sources, and nothing says how many people were heard'
          : 'Nobody was heard, and the review does not say why',
        `Add each group to \`interviews\`: \`- {id: interviews-patrol, group: Patrol officers, method: interview, people: 24}\`.${
          isHeard ? '' : ' Where nobody was interviewed, say why in the limitations.'
        }`,
      )
    }
    for (const [index, group] of groups.entries()) {
      const place = (key: string) => recordPlace('interviews', index, key)
      const isCounted = missingIn(group, ['people'], place).length === 0 && group.people !== 0
      if (isCounted || group.note?.trim()) continue
      report(
        place('people'),
        `${group.group ? `The group \`${group.group}\`` : 'A group that was heard'} has no count`,
        'Add `people:` with how many were heard; where the number would identify them, say so in a `note`.',
      )
    }
  },
}

const hearing = /\b(?:interview|focus[ -]group|listening session|testimon)/i
const denying = /\b(?:no|not|none|nobody|never|without|declined|refused|unable|instead)\b|n[’']t\b/i

/** Whether exclusions or limitations speak of interviews, or the methodology says that there were none. */
function saysWhyNone({ record }: Review, { passages }: Grounds): boolean {
  if (record.scope?.exclusions?.some(exclusion => hearing.test(exclusion))) return true
  return passages().some(passage => {
    const element = passage.section?.matter.element
    if (element === 'limitations') return hearing.test(passage.text)
    return (element === 'methodology' || element === 'data-and-methods') && deniesHearing(passage)
  })
}

function deniesHearing({ text, sentences }: Passage): boolean {
  return hearing.test(text) && sentences.some(each => hearing.test(each.text) && denying.test(each.text))
}
