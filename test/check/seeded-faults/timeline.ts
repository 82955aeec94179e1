import { bare, type Draft, keep, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { column, entriesOf, fieldOf, isCitedElsewhere, timelineRows } from './places.js'
import type { Random } from './random.js'

const sample = 'harbor-bridge'

type Row = ReturnType<typeof timelineRows>[number]

/** A row of the timeline with other cells: the message is expected there. */
function row(
  rule: string,
  fitsIn: (draft: Draft) => (row: Row) => boolean,
  change: (cells: string[], random: Random) => void,
): Fault {
  return {
    rule,
    sample,
    plant(draft, random) {
      const fitting = timelineRows(draft).filter(fitsIn(draft))
      if (fitting.length === 0) return false
      const { lines, at, cells } = random.pick(fitting)
      change(cells, random)
      lines[at] = cells.join(',')
      mark(lines, at, rule)
      return true
    },
  }
}

/** Timeline. The gap has few places, and comes first. */
export const timelineFaults: readonly Fault[] = [
  {
    rule: 'timeline-has-no-gap',
    sample,
    plant(draft, random) {
      const rows = timelineRows(draft)
      const pairs = rows.flatMap((first, index) => {
        const second = rows[index + 1]
        return second && second.at === first.at + 1 && isSilent(first, second) ? [{ first, second }] : []
      })
      if (pairs.length === 0) return false
      const { first, second } = random.pick(pairs)
      for (const { lines, at, cells } of [first, second]) {
        cells[column.phase] = 'Response'
        lines[at] = cells.join(',')
      }
      keep(first.lines, first.at)
      mark(second.lines, second.at, 'timeline-has-no-gap')
      return true
    },
  },
  {
    rule: 'timeline-exists',
    sample,
    // The others need the timeline.
    alone: true,
    plant(draft) {
      const sources = new Map(
        timelineRows(draft).map(({ cells }) => [cells[column.id] ?? '', cells[column.source] ?? '']),
      )
      for (const entry of entriesOf(draft)) {
        const field = fieldOf(entry, 'evidence')
        if (!field) continue
        entry.lines[field.first] = (entry.lines[field.first] ?? '').replace(
          /(?<=[[ ])[a-z][\w-]+(?=[,\]])/g,
          id => sources.get(id) ?? id,
        )
      }
      for (const path of pathsOf(draft, /^sections\//)) {
        const lines = linesOf(draft, path)
        for (const [at, text] of lines.entries()) {
          lines[at] = text.replaceAll('[](#event-timeline)', 'The table of events')
          if (!text.startsWith('::timeline')) continue
          lines[at] = 'The events will be listed here.'
          mark(lines, 0, 'timeline-exists')
        }
      }
      return true
    },
  },
  row(
    'timeline-is-in-order',
    () => () => true,
    (cells, random) => {
      cells[column.time] = random.pick(['about 3 pm', '14:12', ''])
      cells[column.end] = ''
    },
  ),
  row(
    'timeline-entry-has-source',
    draft => {
      const isSpare = isCitedElsewhere(draft)
      return ({ cells }) => isSpare(cells[column.source] ?? '')
    },
    cells => {
      cells[column.source] = ''
    },
  ),
  {
    rule: 'clocks-are-declared',
    sample,
    plant(draft, random) {
      const clockOf = ({ cells }: Row) => cells[column.clock] ?? ''
      const clocked = timelineRows(draft).filter(each => clockOf(each) !== '')
      const pairs = clocked.flatMap((first, index) =>
        clocked
          .slice(index + 1)
          .flatMap(second => (clockOf(first) === clockOf(second) ? [] : [{ first, second }])),
      )
      if (pairs.length === 0) return false
      const { first, second } = random.pick(pairs)
      for (const { lines, at, cells } of [first, second]) {
        cells[column.clock] = ''
        lines[at] = cells.join(',')
      }
      keep(first.lines, first.at)
      mark(second.lines, second.at, 'clocks-are-declared')
      // Where the report speaks of clocks, it may say how they compare. It does so in two sections, and in no other.
      for (const path of pathsOf(draft, /^sections\/.*\.md$/)) {
        const lines = linesOf(draft, path)
        if (
          !lines.some(text => /^element: (?:methodology|limitations|timeline|introduction)$/.test(bare(text)))
        )
          continue
        for (const [at, text] of lines.entries()) {
          lines[at] = text
            .replace(/\b(Time|time|c|C)locks\b/g, found => (/^[A-Z]/.test(found) ? 'Devices' : 'devices'))
            .replace(/\b[cC]lock\b/g, found => (/^[A-Z]/.test(found) ? 'Device' : 'device'))
        }
      }
      return true
    },
  },
  row(
    'timeline-states-facts',
    () => () => true,
    (cells, random) => {
      const words = random.pick([
        ' The delay is unacceptable.',
        ' It is a heroic effort.',
        ' They fail to report it.',
      ])
      cells[column.event] = (cells[column.event] ?? '').replace(/"?$/, end => `${words}${end}`)
    },
  ),
]

/** Within the event and on one day, with more than two hours in between. */
function isSilent(first: Row, second: Row): boolean {
  const [from = '', to = ''] = [first, second].map(({ cells }) => (cells[column.time] ?? '').slice(0, 16))
  const begun = (first.cells[column.end] ?? '').slice(0, 16) || from
  if (from.slice(0, 10) !== to.slice(0, 10) || from < '2025-08-09T12:02' || to > '2025-08-11T22:40')
    return false
  return Date.parse(`${to}Z`) - Date.parse(`${begun}Z`) > 120 * 60_000
}
