import { describe, expect, test } from 'vitest'
import { structureText } from '../pdf/structure-text.js'
import { buildOnce, editions, final, unfinished } from './built.js'
import { shownEntries } from './entries.js'
import { classesOf, type HtmlElement, parseHtml, plain } from './parse-html.js'

const built = buildOnce(final, unfinished)

/** The cells of each row of the tables of a class. */
function rowsOf(elements: readonly HtmlElement[], className: string): string[][] {
  const rows: string[][] = []
  let isInTable = false
  for (const element of elements) {
    if (element.tag === 'table') isInTable = classesOf(element).includes(className)
    if (!isInTable) continue
    if (element.tag === 'tr') rows.push([])
    if (/^t[hd]$/.test(element.tag)) rows.at(-1)?.push(plain(element.text))
  }
  return rows
}

/** The rows that the table must have, counted from what the edition shows. */
async function counted(edition: string, slug: string): Promise<string[][]> {
  const entries = await shownEntries(built, edition, slug)
  const of = (kind: string) => entries.filter(entry => entry.kind === kind)
  const register = rowsOf(
    parseHtml(await built.text(edition, slug, 'appendix-evidence-register.html')),
    'register',
  )
  const people = register.flatMap(row => /^(\d+) (?:people|person)/.exec(row[3] ?? '')?.[1] ?? [])
  const promising = entries.filter(entry => entry.promising).length
  const priorities = ['High', 'Medium', 'Low']
    .map(name => ({ name, count: entries.filter(({ priority }) => priority === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} of ${name.toLowerCase()} priority`)
  return [
    ['Key numbers', 'Count', 'Details'],
    [
      'Findings',
      String(of('finding').length),
      `in ${new Set(entries.map(({ theme }) => theme).filter(Boolean)).size} themes`,
    ],
    [
      'What worked',
      String(of('what-worked').length),
      ['', '1 of them a promising practice for others'][promising] ??
        `${promising} of them promising practices for others`,
    ],
    ['Recommendations', String(of('recommended-practice').length), priorities.join(', ')],
    [
      'People heard',
      String(people.reduce((sum, count) => sum + Number(count), 0)),
      `in ${register.filter(([number]) => /^I\d/.test(number ?? '')).length} groups`,
    ],
    [
      'Sources',
      String(register.filter(([number]) => /^S\d/.test(number ?? '')).length),
      'in the evidence register',
    ],
  ]
}

const reports = editions.flatMap(edition => [final, unfinished].map(slug => ({ edition, slug })))

describe.each(reports)('the key numbers of $slug, $edition edition', ({ edition, slug }) => {
  test('are those of the entries, sources and people that the edition shows', async () => {
    const summary = parseHtml(await built.text(edition, slug, 'executive-summary.html'))
    const rows = rowsOf(summary, 'key-table')
    expect(rows).toEqual(await counted(edition, slug))
    expect(Number(rows[1]?.[1])).toBeGreaterThan(5)
  })

  test('stand in the PDF as on the screen, once', async () => {
    const text = (await structureText(await built.bytes(edition, slug, `${slug}.pdf`))).replace(/\s+/g, '')
    const table = (await counted(edition, slug)).flat().join('').replace(/\s+/g, '')
    expect(text.split(table)).toHaveLength(2)
  })
})

test('the editions of a review from which entries are withheld have numbers of their own', async () => {
  const [open, whole] = await Promise.all(editions.map(edition => counted(edition, final)))
  expect(open).not.toEqual(whole)
})
