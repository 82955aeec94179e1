/** How wide a glyph is, in thousandths of the font's size; undefined for a font whose widths are not known. */
export type WidthOf = (font: string) => ((code: string) => number) | undefined

const glyph = /^(?:(-?[\d.]+) 0 Td )?<([\dA-F]{4})> Tj$/

/**
 * Writes the glyphs of a line of text as one array (`TJ`) in place of an operator for each: the same places to within
 * a thousandth of the font's size, in a third of the space. Skia writes each glyph with its own `Td`, which counts from
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
  for (const line of content.split('\n')) {
    const match = font && line.endsWith('Tj') ? glyph.exec(line) : null
    if (!font || !match) {
      flush()
      if (line.endsWith('Tf')) font = fontOf(line, widthOf)
      if (line === 'BT' || line.endsWith('Tm')) joinedSteps = 0
      joined.push(joinedSteps === 0 ? line : line.replace(step, (_, x, y) => takenUp(x, y)))
      continue
    }
    const [, move, code = ''] = match
    if (run && move !== undefined) {
      joinedSteps += Number(move)
      advance(run, (Number(move) * 1000) / font.size)
    } else {
      flush()
      if (move !== undefined) joined.push(takenUp(move, '0'))
      run = { parts: [], at: 0, wanted: 0 }
    }
    const last = run.parts.at(-1)
    if (typeof last === 'string') run.parts[run.parts.length - 1] = last + code
    else run.parts.push(code)
    run.at += font.width(code)
  }
  flush()
  return joined.join('\n')

  function takenUp(x: string, y: string): string {
    const whole = Number((Number(x) + joinedSteps).toFixed(5))
    joinedSteps = 0
    return `${whole} ${y} Td`
  }
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

/** Moves the pen to where Skia wants the next glyph; what is less than a thousandth is kept for the next one. */
function advance(run: Run, by: number): void {
  run.wanted += by
  const shift = Math.round(run.at - run.wanted)
  if (shift === 0) return
  run.parts.push(shift)
  run.at -= shift
}

interface Run {
  /** Codes of glyphs, and how far the pen is moved back between them. */
  parts: (string | number)[]
  /** Where the pen stands, and where Skia wants the last glyph, from the first, in thousandths of the font's size. */
  at: number
  wanted: number
}

function printed({ parts }: Run): string {
  const [only] = parts
  if (parts.length === 1 && typeof only === 'string') return `<${only}> Tj`
  return `[${parts.map(part => (typeof part === 'string' ? `<${part}>` : part)).join('')}] TJ`
}
