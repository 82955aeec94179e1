import type { Review } from '../../model/review.js'
import { termsOfArt } from '../words/terms-of-art.js'

/** Whether a stretch of a text is none of the business of a rule about words: a quotation, or a term of art. */
export type Spares = (text: string, start: number, end: number) => boolean

const quotation = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu

/** Spares what others said, the terms of art, and those that the review declares in `terms`. */
export function sparesOf({ record }: Review): Spares {
  const terms = [...termsOfArt, ...(record.terms ?? [])].map(term => term.toLowerCase())
  return (text, start, end) => {
    for (const { index, 0: words } of text.matchAll(quotation)) {
      if (index <= start && index + words.length >= end) return true
    }
    const lower = text.toLowerCase()
    return terms.some(term => {
      for (let at = lower.indexOf(term); at !== -1 && at <= start; at = lower.indexOf(term, at + 1)) {
        if (at + term.length >= end) return true
      }
      return false
    })
  }
}
