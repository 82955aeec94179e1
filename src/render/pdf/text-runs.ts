import { type Token, tokensOf } from './tokens.js'

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
  glyphs: Glyph[]
  /** The text matrix of its first glyph, as typed, and where it begins on the page, in points. */
  text: Matrix
  origin: { x: number; y: number }
  /** Where its glyphs stand in the content: from the operands of `Tm` to the last `Tj`. */
  start: number
  end: number
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * The runs of text of a content stream as Skia writes it: a matrix, then glyphs one by one, each moved by `Td`. Runs of
 * any other form are left out.
 */
export function* textRuns(content: string): Generator<TextRun> {
  const stack: Matrix[] = []
  let graphics = identity
  let operands: Token[] = []
  let run: TextRun | undefined
  for (const token of tokensOf(content)) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    const given = operands
    operands = []
    const numbers = given.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text))
    const operator = token.text
    if (operator === 'q') stack.push(graphics)
    else if (operator === 'Q') graphics = stack.pop() ?? identity
    else if (operator === 'cm') graphics = multiply(matrix(numbers), graphics)
    else if (operator === 'BT') run = emptyRun()
    else if (operator === 'ET') {
      if (run && run.glyphs.length > 0) yield run
      run = undefined
    } else if (run) extend(run, operator, given, numbers, token, graphics)
  }
}

function emptyRun(): TextRun {
  return { font: '', glyphs: [], text: identity, origin: { x: 0, y: 0 }, start: 0, end: 0 }
}

function extend(
  run: TextRun,
  operator: string,
  given: readonly Token[],
  numbers: readonly number[],
  token: Token,
  graphics: Matrix,
): void {
  const first = given[0]
  if (operator === 'Tf') run.font = first?.text.slice(1) ?? ''
  else if (operator === 'Tm') {
    run.text = matrix(numbers)
    const [, , , , x, y] = multiply(run.text, graphics)
    run.origin = { x, y }
    run.start = first?.start ?? token.start
    pen.set(run, 0)
  } else if (operator === 'Td') pen.set(run, (pen.get(run) ?? 0) + (numbers[0] ?? 0))
  else if (operator === 'Tj' && first?.kind === 'hex') {
    const codes = first.text.slice(1, -1).match(/.{4}/g) ?? []
    for (const code of codes) run.glyphs.push({ code: code.toUpperCase(), x: pen.get(run) ?? 0 })
    run.end = token.end
  }
}

/** How far the pen of a run has moved along its line. */
const pen = new WeakMap<TextRun, number>()

function matrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

/** `left` applied first. */
function multiply(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left
  const [p, q, r, s, t, u] = right
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}
