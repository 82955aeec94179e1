import type { WidthOf } from '../file/glyph-widths.js'

/** `[a b c d e f]`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface Glyph {
  /** Four hexadecimal digits: the code of an Identity-H font. */
  code: string
  /** Where it stands, in the units of its line, counted from the first glyph. */
  x: number
}

/** One `BT … ET` of a content stream. */
export interface TextRun {
  font: string
  /** Of the font, in the units of its line. */
  size: number
  glyphs: Glyph[]
  /** The text matrix of its first glyph, as typed, and where it begins on the page, in points. */
  text: Matrix
  origin: { x: number; y: number }
  /** Where its glyphs stand in the content: from the operands of `Tm` to the last `Tj`. */
  start: number
  end: number
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const show = /^(?:(-?[\d.]+) -?[\d.]+ Td )?<([\dA-F]+)> Tj$/

/**
 * The runs of text of a content stream as Skia writes it: an operator on each line, in a run a matrix, then one or more
 * glyphs at a time, moved by `Td`. Runs of any other form are left out.
 *
 * @param widthOf of a font whose widths are not known, only the first of glyphs that are shown together has its place
 */
export function* textRuns(content: string, widthOf: WidthOf): Generator<TextRun> {
  const stack: Matrix[] = []
  let graphics = identity
  let run: TextRun | undefined
  /** How far `Td` has moved the pen along its line. */
  let pen = 0
  for (let from = 0, to = 0; from < content.length; from = to + 1) {
    to = content.indexOf('\n', from)
    if (to === -1) to = content.length
    const line = content.slice(from, to)
    if (line === 'q') stack.push(graphics)
    else if (line === 'Q') graphics = stack.pop() ?? identity
    else if (line.endsWith(' cm')) graphics = multiply(matrix(line), graphics)
    else if (line === 'BT') {
      run = { font: '', size: 0, glyphs: [], text: identity, origin: { x: 0, y: 0 }, start: 0, end: 0 }
    } else if (line === 'ET') {
      if (run && run.glyphs.length > 0) yield run
      run = undefined
    } else if (run && line.endsWith(' Tf')) {
      const [name = '', size = ''] = line.split(' ')
      run.font = name.slice(1)
      run.size = Number(size)
    } else if (run && line.endsWith(' Tm')) {
      run.text = matrix(line)
      const [, , , , x, y] = multiply(run.text, graphics)
      run.origin = { x, y }
      run.start = from
      pen = 0
    } else if (run && line.endsWith('> Tj')) {
      const [, move = '0', codes = ''] = show.exec(line) ?? []
      pen += Number(move)
      const width = widthOf(run.font)
      let x = pen
      for (const code of codes.match(/.{4}/g) ?? []) {
        run.glyphs.push({ code, x })
        x += ((width?.(code) ?? 0) * run.size) / 1000
      }
      run.end = to
    }
  }
}

/** The matrix that is set by a line of six numbers and an operator. */
function matrix(line: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = line.split(' ', 6).map(Number)
  return [a, b, c, d, e, f]
}

/** `left` applied first. */
function multiply(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left
  const [p, q, r, s, t, u] = right
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}
