/** Who may read a canary word. */
export type Readers =
  /** Printed in the agency edition, HTML and PDF, and never in the public one. */
  | 'agency'
  /** As `agency`, but of the HTML only: ids, file names, bytes of pictures. */
  | 'agency-html'
  /** Never in the public edition; whether the agency edition prints it is a matter of design and not of secrecy. */
  | 'not-the-public'
  /** In no edition. */
  | 'nobody'
  /** In the public edition, by design, in the place of what it withholds. */
  | 'public'
  /** In every edition, by design: without these the search could be blind and not be noticed. */
  | 'everybody'

export interface Canary {
  word: string
  where: string
  readers: Readers
}

/** Hands out words that stand nowhere else, and remembers who may read each. */
export class Canaries {
  readonly all: Canary[] = []

  plant(readers: Readers, where: string): string {
    // Three digits: no word is the beginning of another. A letter first: the word can be an id.
    const word = `Zqxcanary${String(this.all.length + 101)}`
    this.all.push({ word, where, readers })
    return word
  }

  readonly agency = (where: string): string => this.plant('agency', where)
  readonly html = (where: string): string => this.plant('agency-html', where)
  readonly hidden = (where: string): string => this.plant('not-the-public', where)
  readonly nobody = (where: string): string => this.plant('nobody', where)
  readonly open = (where: string): string => this.plant('public', where)
  readonly everybody = (where: string): string => this.plant('everybody', where)
}

/**
 * Text as it is searched: without spaces, hyphens and case, so that a line end, a hyphenated word, kerning or an
 * address in lower case hides nothing.
 */
export function searchable(text: string): string {
  return text.toLowerCase().replace(/[\s\u00ad\u2010-]+/g, '')
}
