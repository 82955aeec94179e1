import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Release } from '../model/release.js'
import { priorities } from '../model/vocabulary.js'

/** The element of a report that begins with its key numbers. */
export const summaryElement = 'executive-summary'

interface Row {
  name: string
  count: number
  /** What the number is made of. */
  detail: string
  className?: string
}

/** What a report holds, counted as its edition shows it; nothing where there is nothing to count. */
export function keyNumbers(release: Release): Element[] {
  const rows = rowsOf(release).filter(({ count }) => count > 0)
  if (rows.length === 0) return []
  const body = rows.map(({ name, count, detail, className }) =>
    h('tr', { class: className }, [
      h('th', { scope: 'row' }, name),
      h('td', { class: 'count' }, count.toLocaleString(release.language)),
      h('td', { class: 'detail' }, detail),
    ]),
  )
  const head = ['Key numbers', 'Count', 'Details'].map(column => h('th', { scope: 'col' }, column))
  return [h('table', { class: 'key-table' }, [h('thead', h('tr', head)), h('tbody', body)])]
}

function promisingText(count: number): string {
  return count === 1
    ? '1 of them a promising practice for others'
    : `${count} of them promising practices for others`
}

function rowsOf({ entries, interviews, sources, parts }: Release): Row[] {
  const of = (kind: string) => entries.filter(entry => entry.kind === kind)
  const promising = of('what-worked').filter(entry => entry.promising).length
  const recommendations = of('recommended-practice')
  const themeOf = new Map(parts.map(({ id, theme }) => [id, theme]))
  const themes = new Set(entries.map(({ part }) => themeOf.get(part) ?? '').filter(Boolean))
  const byPriority = priorities.map(priority => ({
    priority,
    count: recommendations.filter(entry => entry.priority === priority).length,
  }))
  const people = interviews.reduce((sum, group) => sum + (group.people ?? 0), 0)
  return [
    {
      name: 'Findings',
      count: of('finding').length,
      detail: themes.size > 1 ? `in ${themes.size} themes` : '',
      className: 'finding',
    },
    {
      name: 'What worked',
      count: of('what-worked').length,
      detail: promising === 0 ? '' : promisingText(promising),
      className: 'what-worked',
    },
    {
      name: 'Recommendations',
      count: recommendations.length,
      detail: byPriority
        .filter(({ count }) => count > 0)
        .map(({ priority, count }) => `${count} of ${priority} priority`)
        .join(', '),
      className: 'recommended-practice',
    },
    {
      name: 'People heard',
      count: people,
      detail: interviews.length > 1 ? `in ${interviews.length} groups` : '',
    },
    { name: 'Sources', count: sources.length, detail: 'in the evidence register' },
  ]
}
