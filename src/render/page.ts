import type { Release } from '../model/release.js'
import { withoutPrivateUse } from './structure-hints.js'

/** Where a rendering puts things: the pages of the HTML edition differ from the one document that is printed. */
export interface Layout {
  release: Release
  medium: 'screen' | 'print'
  /** Address of an anchor, seen from the part that is being rendered; undefined where there is no such anchor. */
  href(anchor: string, from: string): string | undefined
  /** Address of a picture of the review, by its path. */
  picture(path: string): string | undefined
}

/** A language as an element says it: in print its private use is the tool's own. */
export function languageIn({ medium }: Layout, language: string): string | undefined {
  return (medium === 'print' ? withoutPrivateUse(language) : language) || undefined
}

/** A heading of a part, for its contents. */
export interface Heading {
  depth: number
  id: string
  text: string
}

/** A part turned into HTML. */
export interface RenderedPart {
  id: string
  /** "Chapter 4", "Appendix A", or nothing. */
  label: string
  number: string
  title: string
  theme: string
  html: string
  /** Whether it stands before the pages that are numbered 1, 2, 3. */
  isFront: boolean
  headings: Heading[]
}
