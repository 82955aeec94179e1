import { type EditionName, shows, withheldPassageAudience } from '../model/edition.js'
import { reasonText } from '../model/vocabulary.js'
import { type Piece, partWords } from '../model/withhold.js'

/**
 * Plain words, such as a title or an owner, as the edition may show them. They are no Markdown, but an author may well
 * have written a `withhold` in them, and it must hold there too.
 */
export function wordsFor(edition: EditionName, text: string | undefined): string {
  return partWords(text ?? '')
    .map(piece => wordsOf(piece, edition))
    .join('')
}

function wordsOf(piece: Piece, edition: EditionName): string {
  if (!piece.withheld) return piece.words
  const mayShow = !piece.runsOn && shows(edition, withheldPassageAudience)
  return mayShow ? wordsFor(edition, piece.words) : `[Withheld: ${reasonText(piece.reason)}]`
}
