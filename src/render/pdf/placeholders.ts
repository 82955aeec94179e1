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
    if (end - at < longest) {
      const text = content.slice(at, end)
      const codes = [...text.matchAll(/<([\dA-F]+)> Tj/g)].flatMap(([, shown]) => shown?.match(/.{4}/g) ?? [])
      const font = /\/(\S+) \S+ Tf/.exec(text)?.[1] ?? ''
      if (placeholderOf(codes, font, meaningOf) !== undefined) return true
    }
    at = content.indexOf(begin, end)
  }
  return false
}

const begin = '\nBT\n'
/** More characters than the text object of a placeholder takes: a font, a matrix, and a move and a code for each sign. */
const longest = 1000

function placeholderOf(codes: readonly string[], font: string, meaningOf: MeaningOf): string | undefined {
  const likely = placeholders.filter(({ length }) => length === codes.length)
  if (likely.length === 0) return undefined
  const meaning = meaningOf(font)
  const signs = codes.map(code => meaning.get(code) ?? '').join('')
  return likely.find(each => each === signs)
}
