import type { WidthOf } from '../file/glyph-widths.js'

/**
 * Writes the glyphs of a line of text as one array (`TJ`) in place of an operator for each: the same places to within
 * three thousandths of the font's size, in less than a third of the space. Skia writes each glyph with its own `Td`, which counts from
 * the one before it; where steps were joined, the next one that is kept makes up for them.
 */
export function joinGlyphs(content: string, widthOf: WidthOf): string {
  const joined: string[] = []
  let font: Font | undefined
  let run: Run | undefined
  /** How far the steps that were joined have moved the line, in the units of the text. */
  let joinedSteps = 0
  const flush = (): void => {
    if (run) joined.push(printed(run))
    run = undefined
  }
  const takenUp = (x: number, y: string): string => {
    const whole = Number((x + joinedSteps).toFixed(5))
    joinedSteps = 0
    return `${whole} ${y} Td`
  }
  // There are millions of lines, most of them a glyph: only the others are taken out as texts.
  for (let from = 0, to = 0; from <= content.length; from = to + 1) {
    to = content.indexOf('\n', from)
    if (to === -1) to = content.length
    const open = font ? glyphIn(content, from, to) : -1
    const move = open <= from ? undefined : Number(content.slice(from, open - stepSign.length))
    if (!font || open === -1 || Number.isNaN(move)) {
      flush()
      const line = content.slice(from, to)
      if (line.endsWith('Tf')) font = fontOf(line, widthOf)
      if (line === 'BT' || line.endsWith('Tm')) joinedSteps = 0
      joined.push(joinedSteps === 0 ? line : line.replace(step, (_, x, y) => takenUp(Number(x), y)))
      continue
    }
    if (run && move !== undefined) {
      joinedSteps += move
      advance(run, (move * 1000) / font.size)
    } else {
      flush()
      if (move !== undefined) joined.push(takenUp(move, '0'))
      run = { codes: '', isWhole: true, at: 0, wanted: 0 }
    }
    const code = content.slice(open + 1, open + 5)
    run.codes += code
    run.at += font.width(code)
  }
  flush()
  return joined.join('\n')
}

const stepSign = ' 0 Td '
const showSign = '> Tj'
const less = '<'.charCodeAt(0)

/** Where the `<` of a line stands that shows one glyph, `<0041> Tj`, or moves to it first, `7.5 0 Td <0041> Tj`; else -1. */
function glyphIn(content: string, from: number, to: number): number {
  const open = to - showSign.length - 5
  if (open < from || content.charCodeAt(open) !== less || !content.startsWith(showSign, open + 5)) return -1
  const hasStep = open - stepSign.length > from && content.startsWith(stepSign, open - stepSign.length)
  return open === from || hasStep ? open : -1
}

const step = /^(-?[\d.]+) (-?[\d.]+) Td/

interface Font {
  size: number
  width: (code: string) => number
}

function fontOf(line: string, widthOf: WidthOf): Font | undefined {
  const [name = '', size = '1'] = line.split(' ')
  const width = widthOf(name.slice(1))
  return width && { size: Number(size), width }
}

/** Thousandths of the font's size that nobody sees: a thirtieth of a point in a text of 10 points. */
const unseen = 3

/** Moves the pen to where Skia wants the next glyph; what nobody sees is kept for the next one. */
function advance(run: Run, by: number): void {
  run.wanted += by
  const shift = Math.round(run.at - run.wanted)
  if (Math.abs(shift) <= unseen) return
  run.codes += `>${shift}<`
  run.isWhole = false
  run.at -= shift
}

interface Run {
  /** Codes of glyphs, and between `>` and `<` how far the pen is moved back. */
  codes: string
  /** Whether the pen is moved nowhere. */
  isWhole: boolean
  /** Where the pen stands, and where Skia wants the last glyph, from the first, in thousandths of the font's size. */
  at: number
  wanted: number
}

function printed({ codes, isWhole }: Run): string {
  return isWhole ? `<${codes}> Tj` : `[<${codes}>] TJ`
}
