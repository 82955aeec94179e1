import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { faces } from '#aar/render/fonts.js'
import { charactersOf } from './woff2.js'

const { resolve } = createRequire(import.meta.url)

/** The characters that the fonts of a report have, for the rule that asks for others. */
export function fontCharacters(): Map<string, string> {
  const all = new Set<number>()
  for (const name of new Set(faces.map(({ font }) => font))) {
    const styles = faces.filter(({ font }) => font === name)
    // Where the italic of a font lacks a character, the browser takes another font and not the upright.
    const [first = new Set<number>(), ...others] = styles.map(({ font, style, range }) =>
      shownBy(font, style, range),
    )
    for (const point of first) if (others.every(other => other.has(point))) all.add(point)
  }
  return new Map([['src/check/words/font-characters.ts', sourceText([...all].sort((a, b) => a - b))]])
}

/** What the files of a face have, each within the range for which the style sheet names it. */
function shownBy(font: string, style: string, range: string | undefined): Set<number> {
  const path = resolve(`${font}/${style}.css`)
  const points = new Set<number>()
  for (const [face] of readFileSync(path, 'utf8').matchAll(/@font-face \{[^}]*\}/g)) {
    const file = /url\(\.\/(files\/[\w.-]+\.woff2)\)/.exec(face)?.[1] ?? ''
    const isNamed = within(range ?? /unicode-range: ([^;]*)/.exec(face)?.[1] ?? 'U+0-10FFFF')
    const has = charactersOf(readFileSync(join(path, '..', file)))
    for (const point of has) if (isNamed(point)) points.add(point)
  }
  return points
}

function within(range: string): (point: number) => boolean {
  const ranges = range.split(',').map(each => {
    const [from = '', to = from] = each.trim().slice('U+'.length).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return point => ranges.some(([from, to]) => from <= point && point <= to)
}

function sourceText(points: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number): string => point.toString(16).toUpperCase()
  const words = ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= 100) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return `// Made from the font files by \`npm run generate\`. Do not edit.

/** The characters that the fonts of a report have: code points and ranges of them, in hexadecimal, in order. */
export const fontCharacters =
${lines.map((line, index) => `  '${line}${index < lines.length - 1 ? " '" : "'"}`).join(' +\n')}
`
}
