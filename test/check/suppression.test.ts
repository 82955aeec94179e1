import { describe, expect, it } from 'vitest'
import { conformanceOf } from '../../src/check/conformance.js'
import type { Example } from '../../src/check/example.js'
import { check } from '../../src/check/index.js'
import { cops2020 } from '../../src/framework/cops-2020/index.js'
import { readFolder } from '../../src/io/folder.js'
import { severityOf } from '../../src/model/diagnostic.js'
import { read } from '../../src/read/index.js'
import { root } from '../support/aar.js'
import { reviewOf } from './example-review.js'

const plain = ['word-is-plain', 'suppression-is-used', 'suppression-is-allowed', 'suppression-gives-reason']

/** What is said of a text by the rules that these tests are about: `line rule`. */
function said(example: Example): string[] {
  return check(reviewOf(example))
    .diagnostics.filter(({ ruleId = '' }) => plain.includes(ruleId))
    .map(({ file, line, ruleId }) => `${file?.replace(/^sections\//, '')}:${line} ${ruleId}`)
}

const text = (body: string, matter = ''): Example => ({
  'sections/a.md': `---\ntitle: A\n${matter}---\n${body}`,
})

describe('a comment before a block', () => {
  it('covers the block, and nothing after it', () => {
    expect(
      said(
        text('<!-- aar ignore word-is-plain: It is quoted. -->\n\nUtilize it.\nUtilize it.\n\nUtilize it.\n'),
      ),
    ).toEqual(['a.md:9 word-is-plain'])
  })

  it('covers a whole list, table or container', () => {
    const list = '- Utilize it.\n- Utilize it.\n'
    const table = '| Utilize | it |\n|---|---|\n| Utilize | it |\n'
    const note = ':::note{title="Orders"}\nUtilize it.\n\n- Utilize it.\n:::\n'
    for (const block of [list, table, note]) {
      expect(said(text(`<!-- aar ignore word-is-plain: It is quoted. -->\n\n${block}`))).toEqual([])
    }
  })

  it('works within a container, with other comments between, and without an empty line', () => {
    const comment = '<!-- aar ignore word-is-plain: It is quoted. -->'
    expect(said(text(`:::note{title="Orders"}\n${comment}\n\nUtilize it.\n:::\n\nUtilize it.\n`))).toEqual([
      'a.md:10 word-is-plain',
    ])
    expect(said(text(`${comment}\n\n<!-- a note -->\n\nUtilize it.\n`))).toEqual([])
    expect(said(text(`${comment}\nUtilize it.\n`))).toEqual([])
  })

  it('covers the front matter of the entry that the block places', () => {
    const matter = 'findings:\n  - id: orders\n    statement: Units were to utilize it.\n'
    const body = '::finding{#orders}\n'
    expect(said(text(body, matter))).toEqual(['a.md:5 word-is-plain'])
    expect(said(text(`<!-- aar ignore word-is-plain: It is quoted. -->\n\n${body}`, matter))).toEqual([])
  })

  it('is of use once only: two for one block leave one to delete', () => {
    const comment = '<!-- aar ignore word-is-plain: It is quoted. -->\n\n'
    expect(said(text(`${comment}${comment}Utilize it.\n`))).toEqual(['a.md:6 suppression-is-used'])
  })

  it('at the end of a text covers nothing, and says so', () => {
    expect(said(text('Use it.\n\n<!-- aar ignore word-is-plain: It is quoted. -->\n'))).toEqual([
      'a.md:6 suppression-is-used',
    ])
  })

  it('is never printed, and leaves other comments alone', () => {
    const example = text(
      '<!-- aard-vark -->\n\n<!-- aar ignore word-is-plain: It is quoted. -->\n\nUtilize it.\n',
    )
    expect(said(example)).toEqual([])
    expect(JSON.stringify(reviewOf(example).sections[0]?.body.children)).not.toContain('quoted')
  })
})

it('what is suppressed keeps the weight of its rule', () => {
  const { suppressed } = check(
    reviewOf(text('<!-- aar ignore word-is-plain: It is quoted. -->\n\nUtilize it.\n')),
  )
  expect(suppressed.map(({ diagnostic }) => severityOf(diagnostic))).toEqual(['info'])
})

describe('`ignore` in front matter', () => {
  const reason = 'ignore: {word-is-plain: Orders are quoted.}\n'

  it('of a section covers the section', () => {
    const other = { 'sections/b.md': '---\ntitle: B\n---\nUtilize it.\n' }
    expect(said({ ...text('Utilize it.\n', reason), ...other })).toEqual(['b.md:4 word-is-plain'])
  })

  it('of review.md covers the review', () => {
    const record = { 'review.md': `---\ntitle: A\n${reason}---\nUtilize it.\n` }
    expect(said({ ...text('Utilize it.\n'), ...record })).toEqual([])
  })

  it('needs a reason for each rule', () => {
    for (const blank of [
      'ignore: {word-is-plain: }\n',
      'ignore: {word-is-plain: ""}\n',
      'ignore:\n  word-is-plain:\n',
    ]) {
      expect(said(text('Utilize it.\n', blank)).map(line => line.split(' ')[1])).toEqual([
        'suppression-gives-reason',
        'word-is-plain',
      ])
    }
  })
})

it.each(cops2020.rules.filter(({ binding }) => binding).map(({ id }) => id))(
  '%s cannot be ignored, neither in front matter nor in a comment',
  id => {
    expect(said(text('Words.\n', `ignore: {${id}: It is known.}\n`))).toEqual([
      'a.md:3 suppression-is-allowed',
    ])
    expect(said(text(`<!-- aar ignore ${id}: It is known. -->\n\nWords.\n`))).toEqual([
      'a.md:4 suppression-is-allowed',
    ])
  },
)

it('every rule of privacy that is an error is binding', () => {
  const open = cops2020.rules.filter(
    ({ group, weight, binding }) => group === 'Privacy' && weight === 'error' && !binding,
  )
  expect(open).toEqual([])
})

describe('the statement of what was checked', () => {
  it('says what held, failed, was suppressed and why, and counts every rule once', () => {
    const example = text(
      '<!-- aar ignore word-is-plain: It is quoted. -->\n\nUtilize it.\n\n<!-- aar ignore word-is-plain: An order. -->\n\nUtilize it.\n\nIt it is.\n',
    )
    const review = reviewOf(example)
    const statement = conformanceOf(review, check(review))
    const of = (id: string) => statement.rules.find(rule => rule.id === id)
    expect(statement.rules.map(({ id }) => id)).toEqual(cops2020.rules.map(({ id }) => id))
    expect(of('word-is-plain')).toMatchObject({
      result: 'suppressed',
      count: 2,
      reasons: [{ text: 'It is quoted.' }, { text: 'An order.' }],
    })
    expect(of('word-is-not-repeated')).toMatchObject({ result: 'failed', count: 1, reasons: [] })
    expect(of('heading-levels-are-in-order')).toMatchObject({ result: 'held', count: 0 })
    expect(of('objective-is-rated')).toMatchObject({ result: 'not-asked' })
  })

  it('says which rules had to wait for front matter that can be read', () => {
    const review = reviewOf({ 'sections/a.md': '---\ntitle: "A\n---\n' })
    const statement = conformanceOf(review, check(review))
    expect(statement.rules.find(({ id }) => id === 'review-has-findings')?.result).toBe('not-checked')
  })

  it('of a sample in order: nothing failed, nothing was suppressed', async () => {
    const contents = await readFolder(`${root}/reviews/harbor-bridge`)
    const review = read(contents as NonNullable<typeof contents>)
    const statement = conformanceOf(review, check(review))
    expect(statement.rules.filter(({ result }) => result !== 'held' && result !== 'not-asked')).toEqual([])
  })
})
