import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString as proseText } from 'mdast-util-to-string'
import { dateText, parseTime } from '../model/time.js'
import type { ExhibitData, ExhibitRow, Prose } from '../model/tree.js'
import type { Canvas, ExhibitKind } from './exhibit-kind.js'

/** `::timeline{#events src=data/timeline.csv caption="…"}`: the incident by clock time, a group for each day and phase. */
export const timeline: ExhibitKind = {
  id: 'timeline',
  series: 'Table',
  attributes: [],
  columns: {
    required: ['time', 'event', 'source'],
    known: ['id', 'time', 'end', 'event', 'source', 'actor', 'phase', 'place', 'clock', 'audience'],
    special: true,
  },
  draw({ data }, canvas) {
    if (data.columns.length === 0) return []
    const header = ['Time', 'Event', 'Source'].map(name => h('th', { scope: 'col' }, name))
    const groups = groupRows(data, canvas.language).map(({ title, rows }) =>
      h('tbody', [
        h('tr', { class: 'group' }, h('th', { scope: 'rowgroup', colSpan: 3 }, title)),
        ...rows.map(row => drawRow(data, row, canvas)),
      ]),
    )
    return [h('table', { class: 'data timeline' }, [h('thead', h('tr', header)), ...groups])]
  },
}

interface Group {
  title: string
  rows: ExhibitRow[]
}

function groupRows(data: ExhibitData, language: string): Group[] {
  const groups: Group[] = []
  for (const row of data.rows) {
    const date = parseTime(words(data, row, 'time'))?.date
    const day = date === undefined ? '' : dateText(date, language, true)
    const title = [day, words(data, row, 'phase')].filter(Boolean).join(' · ') || 'Date not given'
    const last = groups.at(-1)
    if (last?.title === title) last.rows.push(row)
    else groups.push({ title, rows: [row] })
  }
  return groups
}

function drawRow(data: ExhibitData, row: ExhibitRow, canvas: Canvas): Element {
  const about = ['actor', 'place'].map(name => prose(data, row, name)).filter(cell => cell.length > 0)
  const clock = words(data, row, 'clock')
  return h('tr', { id: row.id }, [
    h('th', { scope: 'row', class: 'time' }, [
      time(words(data, row, 'time')),
      ...(words(data, row, 'end') ? ['–', time(words(data, row, 'end'))] : []),
      ...(clock ? [' ', h('span', { class: 'clock' }, clock)] : []),
    ]),
    h('td', [
      h('p', canvas.inline(prose(data, row, 'event'))),
      ...(about.length > 0
        ? [
            h(
              'p',
              { class: 'about' },
              about.flatMap((cell, index) => [index > 0 ? ' · ' : '', ...canvas.inline(cell)]),
            ),
          ]
        : []),
    ]),
    h('td', { class: 'source' }, canvas.inline(prose(data, row, 'source'))),
  ])
}

/** The clock time as typed; the day stands above. What cannot be parsed is printed whole. */
function time(typed: string): Element {
  const parsed = parseTime(typed)
  return parsed
    ? h('time', { dateTime: typed.replace(' ', 'T') }, parsed.clock ?? 'all day')
    : h('span', typed)
}

function prose(data: ExhibitData, row: ExhibitRow, column: string): Prose {
  return row.cells[data.columns.indexOf(column)] ?? []
}

function words(data: ExhibitData, row: ExhibitRow, column: string): string {
  return proseText(prose(data, row, column))
}
