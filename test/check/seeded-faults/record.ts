import { gaps, strengths } from '../../../src/check/words/both-sides.js'
import { isFree, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { endOfMatter, isFreeStretch, recordBlock } from './places.js'
import { bodyOf, line, sectionWith } from './plants.js'

const record = 'review.md'

const windowInWords = line(
  'scope-window-covers-timeline',
  record,
  [/^( {2}window: )\{start: [^,]+,/, '$1{start: before the first call,'],
  [/^( {2}window: .*) end: [^}]+\}/, '$1 end: after the last call}'],
)

/** Record and scope. The scope loses its statement before it loses its exclusions: the message moves with its first line. */
export const recordFaults: readonly Fault[] = [
  line(
    'review-has-identity',
    record,
    [/^framework: .*/, 'framework: cops-2002'],
    [/^date: .*/, 'date: spring of 2026'],
  ),
  line(
    'event-is-dated',
    record,
    [/^ {2}start: \S+$/, '  start: the day of the first call'],
    [/^ {2}end: \S+$/, '  end: the evening of the last day'],
  ),
  {
    rule: 'scope-is-stated',
    plant(draft) {
      const lines = linesOf(draft, record)
      const statement = recordBlock(draft, 'scope', 'statement')
      if (!statement || !isFreeStretch(lines, statement)) return false
      lines.splice(statement.first, statement.last - statement.first + 1)
      mark(lines, statement.first, 'scope-is-stated')
      return true
    },
  },
  {
    rule: 'scope-window-covers-timeline',
    plant(draft, random) {
      const [rows] = pathsOf(draft, /^data\/timeline\.csv$/).map(path => linesOf(draft, path))
      if (rows && random.below(3) > 0) {
        const isEarly = random.below(2) === 0
        const time = isEarly ? '2025-07-14T10:00-04:00' : '2025-09-15T09:30-04:00'
        const at = isEarly ? 1 : rows.length - 1
        rows.splice(
          at,
          0,
          `,${time},,The office receives a call.,permit-file,Organizers,Planning,City Hall,,`,
        )
        mark(rows, at, 'scope-window-covers-timeline')
        return true
      }
      return windowInWords.plant(draft, random)
    },
  },
  {
    rule: 'scope-names-exclusions',
    plant(draft) {
      const lines = linesOf(draft, record)
      const scope = recordBlock(draft, 'scope')
      const exclusions = recordBlock(draft, 'scope', 'exclusions')
      if (!scope || !exclusions || !isFreeStretch(lines, exclusions)) return false
      lines.splice(exclusions.first, exclusions.last - exclusions.first + 1)
      mark(lines, scope.first + 1, 'scope-names-exclusions')
      return true
    },
  },
  {
    rule: 'review-type-is-declared',
    plant(draft) {
      const lines = linesOf(draft, record)
      const type = recordBlock(draft, 'review', 'type')
      const by = recordBlock(draft, 'review', 'conducted-by')
      if (!type || !by || !isFree(lines[by.first])) return false
      lines.splice(by.first, 1)
      mark(lines, type.first, 'review-type-is-declared')
      return true
    },
  },
  {
    rule: 'purpose-is-learning',
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const statement = recordBlock(draft, 'scope', 'statement')
      if (!statement || !isFree(lines[statement.last])) return false
      lines.splice(
        statement.first + 1,
        statement.last - statement.first,
        ...random.pick([
          ['    The review covers three days on the bridge. It asks what worked and what did not.'],
          [
            '    The review covers the department. It asks what worked and what did not,',
            '    and who is to blame.',
          ],
        ]),
      )
      mark(lines, statement.first, 'purpose-is-learning')
      return true
    },
  },
  {
    rule: 'scope-asks-both-sides',
    // It takes most of the introduction away, and the statement that other faults need.
    alone: true,
    plant(draft) {
      const introduction = sectionWith(draft, 'introduction')
      const methodology = sectionWith(draft, 'methodology')
      const statement = recordBlock(draft, 'scope', 'statement')
      if (!introduction || !methodology || !statement) return false
      const lines = linesOf(draft, record)
      lines.splice(
        statement.first + 1,
        statement.last - statement.first,
        '    The review covers the work of the agency in the period of the review. It serves learning, and not blame.',
      )
      mark(lines, statement.first, 'scope-asks-both-sides')
      const blocks = bodyOf(draft, introduction)
        .join('\n')
        .split(/\n{2,}/)
      const asks = (text: string) =>
        strengths.test(text.replaceAll('’', "'")) || gaps.test(text.replaceAll('’', "'"))
      const own = linesOf(draft, introduction)
      own.splice(endOfMatter(own) + 1)
      own.push(...blocks.filter(text => !asks(text)).flatMap(text => [...text.split('\n'), '']))
      linesOf(draft, methodology).push(...blocks.filter(asks).flatMap(text => ['', ...text.split('\n')]), '')
      return true
    },
  },
  {
    rule: 'objective-is-rated',
    // It makes an exercise of the review, of which other rules are asked.
    alone: true,
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const profile = lines.indexOf('profile: full-report')
      lines[profile] = 'profile: exercise'
      const objectives = [
        '  - {id: closure, text: Close both approaches in ten minutes., capability: Operational Coordination, rating: S}',
        '  - {id: patch, text: Join the radios in five minutes., capability: Operational Communications, rating: M}',
        '  - {id: center, text: Set up a family center in two hours., capability: Mass Care Services, rating: U}',
      ]
      const at = random.below(objectives.length)
      const key = random.pick([/, capability: [^,]+/, /, rating: [A-Z]/, / text: [^,]+,/])
      objectives[at] = (objectives[at] ?? '').replace(key, '')
      mark(objectives, at, 'objective-is-rated')
      lines.splice(endOfMatter(lines), 0, 'objectives:', ...objectives)
      return true
    },
  },
]
