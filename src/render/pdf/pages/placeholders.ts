import type { TextRun } from './text-runs.js'

/**
 * What stands in the printed contents where a page number belongs. It holds every digit once, so that the font that was
 * embedded for it holds every digit too; it is wider than any page number, and no number that a title would hold.
 */
export const placeholder = '8305917264'

/** The same for the page numbers of front matter: every letter of a roman number, and no word. */
export const romanPlaceholder = 'mdclxvi'

const placeholders = [placeholder, romanPlaceholder]

/** What the glyphs of a font mean, by its name on the page. */
type MeaningOf = (font: string) => ReadonlyMap<string, string>

/** The placeholder that a run of text says, if it says one. */
export function placeholderIn({ glyphs, font }: TextRun, meaningOf: MeaningOf): string | undefined {
  return placeholderOf(
    glyphs.map(({ code }) => code),
    font,
    meaningOf,
  )
}

/** Whether a page says a placeholder anywhere: most need not be taken apart to see that they do not. */
export function holdsPlaceholder(content: string, meaningOf: MeaningOf): boolean {
  for (let at = content.indexOf(begin); at !== -1; ) {
    const end = content.indexOf('\nET', at)
    if (end === -1) return false
    const codes = firstCodes(content, at, end)
    if (placeholders.some(({ length }) => length === codes.length)) {
      const font = /\/(\S+) \S+ Tf/.exec(content.slice(at, end))?.[1] ?? ''
      if (placeholderOf(codes, font, meaningOf) !== undefined) return true
    }
    at = content.indexOf(begin, end)
  }
  return false
}

const begin = '\nBT\n'
const longest = Math.max(...placeholders.map(({ length }) => length))

/** The codes of the glyphs of a text object, up to one more than a placeholder has. */
function firstCodes(content: string, start: number, end: number): string[] {
  const codes: string[] = []
  for (let at = content.indexOf('<', start); at !== -1 && at < end; at = content.indexOf('<', at)) {
    const close = content.indexOf('>', at)
    for (at += 1; at < close && codes.length <= longest; at += 4) codes.push(content.slice(at, at + 4))
    if (codes.length > longest) break
  }
  return codes
}

function placeholderOf(codes: readonly string[], font: string, meaningOf: MeaningOf): string | undefined {
  const likely = placeholders.filter(({ length }) => length === codes.length)
  if (likely.length === 0) return undefined
  const meaning = meaningOf(font)
  const signs = codes.map(code => meaning.get(code) ?? '').join('')
  return likely.find(each => each === signs)
}
