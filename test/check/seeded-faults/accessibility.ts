import { isFree, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { cellsOf, endOfMatter } from './places.js'
import { line, sentence } from './plants.js'

/** Accessibility. */
export const accessibilityFaults: readonly Fault[] = [
  bodyLine('figure-has-alt-text', /^::figure\{/, (text, random) => {
    const name = /src=(\S+)/.exec(text)?.[1]?.replace(/^.*\//, '') ?? ''
    const caption = / caption="([^"]*)"/.exec(text)?.[1] ?? ''
    return text.replace(/ alt="[^"]*"/, random.pick([' alt=""', ` alt="${name}"`, ` alt="${caption}"`]))
  }),
  bodyLine('heading-levels-are-in-order', /^## /, (text, random) =>
    text.replace('##', random.pick(['#', '####', '#####'])),
  ),
  {
    rule: 'table-has-header',
    plant(draft, random) {
      const tables = pathsOf(draft, /^sections\//).flatMap(path => {
        const lines = linesOf(draft, path)
        return lines.flatMap((text, at) =>
          isFree(text) && /^\|[-:| ]+\|$/.test(lines[at + 1] ?? '') ? [{ lines, at, path }] : [],
        )
      })
      const files = pathsOf(draft, /^data\/(?!timeline).*\.csv$/).map(path => ({
        lines: linesOf(draft, path),
        at: 0,
        path,
      }))
      const { lines, at, path } = random.pick(
        [...tables, ...files].filter(each => isFree(each.lines[each.at])),
      )
      const isFile = path.endsWith('.csv')
      const cells = isFile ? cellsOf(lines[at]) : (lines[at] ?? '').split('|')
      const cell = isFile ? random.below(cells.length) : 1 + random.below(cells.length - 2)
      cells[cell] = isFile ? '' : ' '
      lines[at] = cells.join(isFile ? ',' : '|')
      mark(lines, at, 'table-has-header')
      return true
    },
  },
  line('language-is-declared', 'review.md', [/^language: .*/, 'language: en-U.S.']),
  sentence(
    'passage-language-is-marked',
    'La policía cerró el puente a las dos, y nadie nos dijo por dónde salir.',
    'Nadie nos dijo que la calle estaba cerrada para los que venían de la plaza.',
  ),
  sentence(
    'character-is-in-fonts',
    'A board at the door said 出口 that night.',
    'The last message that the desk had was 👍 and no more.',
    'The board showed a blank box, \uE042, where a sign was meant.',
  ),
  sentence(
    'link-text-is-meaningful',
    'For the order, [click here](https://example.org/orders/go-512.pdf).',
    'The order stands at <https://example.org/orders/go-512.pdf>.',
  ),
  sentence(
    'meaning-is-not-by-color',
    'In the figure below, the red line is the way that people took.',
    'In the chart above, calls without an answer are shown in green.',
  ),
]

/** Any line of a body that fits, changed. */
function bodyLine(
  rule: string,
  pattern: RegExp,
  change: (text: string, random: Parameters<Fault['plant']>[1]) => string,
): Fault {
  return {
    rule,
    plant(draft, random) {
      const fitting = pathsOf(draft, /^sections\//).flatMap(path => {
        const lines = linesOf(draft, path)
        return lines.flatMap((text, at) =>
          at > endOfMatter(lines) && isFree(text) && pattern.test(text) ? [{ lines, at }] : [],
        )
      })
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      lines[at] = change(lines[at] ?? '', random)
      mark(lines, at, rule)
      return true
    },
  }
}
