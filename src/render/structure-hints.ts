/**
 * What an element of the printed document is, where Chromium's tags cannot say it. A private-use subtag of its language
 * (BCP 47, 2.2.7) carries the hint through the print: Chromium writes the language of every element to its tag, and the
 * post-pass takes the hint out again.
 */
const hints = {
  /** A table of contents, a list within one, and a line of it. */
  contents: 'toc',
  contentsLine: 'toci',
  /** A footnote, and the number in the text that leads to it. */
  note: 'note',
  reference: 'ref',
  /** An index at the end of the book. */
  index: 'index',
} as const

export type StructureHint = keyof typeof hints

/** A language without an author's own private use, which would be taken for a hint. */
export function withoutPrivateUse(language: string): string {
  return language.replace(/-x-.*$/i, '')
}

/** The language of an element with a hint of what it is. */
export function hinted(language: string, hint: StructureHint): string {
  return `${withoutPrivateUse(language)}-x-${hints[hint]}`
}

/**
 * The language of an abbreviation.
 *
 * @param index of its expansion in the list that the post-pass is given
 */
export function hintedAbbreviation(language: string, index: number): string {
  return `${withoutPrivateUse(language)}-x-e${index}`
}

/** Takes a language apart; undefined where it holds no hint. */
export function readHint(
  language: string,
): { language: string; hint: StructureHint } | { language: string; expansion: number } | undefined {
  const [, plain = '', subtag = ''] = /^(.*)-x-([a-z]+\d*)$/.exec(language) ?? []
  const expansion = /^e(\d+)$/.exec(subtag)
  if (expansion) return { language: plain, expansion: Number(expansion[1]) }
  for (const [hint, name] of Object.entries(hints) as [StructureHint, string][]) {
    if (name === subtag) return { language: plain, hint }
  }
  return undefined
}
