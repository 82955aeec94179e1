import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it, test } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.js'
import { excerpt } from '../../src/report/excerpt.js'
import { textReport } from '../../src/report/text.js'

/** The report of one message at a place of one line, which `[` and `]` mark. */
function reportOf(marked: string, { color = false, reason = 'It is wrong', note = 'Mend it.' } = {}): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const file = new VFile({
    path: 'a.md',
    value: `first\n${marked.replace('[', '').replace(']', '')}\nlast\n`,
  })
  diagnose(
    { file, start: { line: 2, column: start + 1 }, end: { line: 2, column: end + 1 } },
    'it-is-right',
    reason,
    note,
  )
  return textReport('reviews/one/', [file], color)
}

/** The line of the source and the line with its carets. */
const shownOf = (report: string): string[] =>
  report
    .split('\n')
    .filter(line => /^[ \d]{8} \|/.test(line))
    .map(line => line.slice(11))

test('a message is a line, its place in the source, and what to do', () => {
  expect(reportOf('statement: [The gate] fell.')).toBe(
    [
      'reviews/one/a.md',
      '    2:12  error    It is wrong  it-is-right',
      '       2 | statement: The gate fell.',
      '         |            ^^^^^^^^',
      '                   Mend it.',
      '',
    ].join('\n'),
  )
})

describe('the carets stand below the place', () => {
  it.each([
    ['of a point', 'a [] b', '  ^'],
    ['at the end of the line', 'a b[]', '   ^'],
    ['after a tab', '\ta\t[bc]', '        ^^'],
    ['over a tab', 'ab[\t]c', '  ^^'],
    ['after an emoji', '🚒 [x]', '   ^'],
    ['after an emoji of several', '👩🏽‍🚒👨‍👩‍👧 [x]', '     ^'],
    ['after a flag and a sign that is drawn as one', '🇺🇸❤️ [x]', '     ^'],
    ['of wide letters', '門 [門が] ok', '   ^^^^'],
    ['after marks on letters', 'e\u0301a\u0300 [x]', '   ^'],
    ['after what takes no room', 'a\u200B\u00AD [x]', '  ^'],
    ['after controls', '\u001B\u0007\u009B[x]', '   ^'],
    ['within an emoji', '👩🏽[‍]🚒 x', '^^'],
  ])('%s', (_, marked, carets) => {
    expect(shownOf(reportOf(marked))[1]).toBe(carets)
  })

  it('to the end of the line, where it goes on in the next', () => {
    const file = new VFile({ path: 'a.md', value: 'one two  \nthree\n' })
    diagnose({ file, start: { line: 1, column: 5 }, end: { line: 2, column: 3 } }, 'a-rule', 'No', 'Yes')
    expect(shownOf(textReport('r', [file], false))).toEqual(['one two', '    ^^^'])
  })

  it('not at all where there is no such line, or nothing on it', () => {
    const file = new VFile({ path: 'a.md', value: '\n' })
    for (const line of [1, 2, 9]) {
      const point = { line, column: 4 }
      diagnose({ file, start: point, end: point }, 'a-rule', 'No', 'Yes')
    }
    expect(shownOf(textReport('r', [file], false))).toEqual([])
  })
})

describe('a long line', () => {
  const long = (before: number, after: number): string[] =>
    shownOf(reportOf(`${'b'.repeat(before)}[HERE]${'a'.repeat(after)}`))

  it.each([
    [0, 5000],
    [20, 300],
    [300, 20],
    [400, 400],
    [5000, 0],
    [100_000, 100_000],
  ])('is cut around the place: %i before, %i after', (before, after) => {
    const [source = '', carets = ''] = long(before, after)
    expect(source.length).toBeGreaterThanOrEqual(67)
    expect(source.length).toBeLessThanOrEqual(68)
    expect(source.slice(carets.indexOf('^'), carets.length)).toBe('HERE')
    expect(source.startsWith('…')).toBe(before > 20)
    expect(source.endsWith('…')).toBe(after > 20)
  })

  it('is whole where it fits', () => {
    expect(long(30, 34)[0]).toBe(`${'b'.repeat(30)}HERE${'a'.repeat(34)}`)
  })

  it('shows as much of a long place as there is room for', () => {
    const [source = '', carets = ''] = shownOf(reportOf(`ab [${'x'.repeat(500)}]`))
    expect(source).toBe(`ab ${'x'.repeat(63)}…`)
    expect(carets).toBe(`   ${'^'.repeat(63)}`)
  })

  it('is never wider than there is room, whatever stands in it', () => {
    const units = fc.constantFrom(
      'a',
      ' ',
      '\t',
      '🚒',
      '👩🏽‍🚒',
      '門',
      'e\u0301',
      '\u0301',
      '\u0000',
      '\uD83D',
      '\u200D',
    )
    const line = fc.array(units, { maxLength: 300 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(line, fc.nat(700), fc.nat(700), (text, a, b) => {
        const { before, carets, text: shown } = excerpt(text, Math.min(a, b), Math.max(a, b), 68)
        expect(before).toBeGreaterThanOrEqual(0)
        expect(carets).toBeGreaterThanOrEqual(1)
        expect(before + carets).toBeLessThanOrEqual(69)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      }),
    )
  })
})

describe('on a terminal', () => {
  const report = reportOf('[x]', { color: true })

  it('is colored, and the rule leads to its page', () => {
    expect(report).toContain('\u001B[31merror  \u001B[39m')
    expect(report).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      /\u001B\]8;;file:\/\/\/\S+\/docs\/rules\/it-is-right\.md\u001B\\\u001B\[2mit-is-right\u001B\[22m\u001B\]8;;\u001B\\\n/,
    )
  })

  it('and says the same as without colors', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
    const words = report.replace(/\u001B(?:\[\d+m|\]8;;.*?\u001B\\)/g, '')
    expect(words).toBe(reportOf('[x]'))
  })
})

it('obeys no control that an author wrote, wherever it stands', () => {
  const bad = '\u001B]0;title\u0007 \u009B31m \u202Eabc\u2066 \u0000\u007F\r\b'
  const report = reportOf(`${bad}[x]`, { reason: `\`${bad}\``, note: bad })
  const file = new VFile({ path: `${bad}.md`, value: 'x' })
  diagnose({ file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }, 'a-rule', 'No', 'Yes')
  for (const text of [report, textReport(bad, [file], false)]) {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E\u2066]/u)
  }
  expect(report).toContain('␛]0;title␇')
})
