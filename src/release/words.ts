import { type EditionName, shows, withheldPassageAudience } from '../model/edition.js'
import { reasonText } from '../model/vocabulary.js'

const directive = /:{1,3}withhold\s*\[([^\]]*)(?:\]|$)(?:\{([^}]*)(?:\}|$))?/gi

/**
 * Plain words, such as a title or an owner, as the edition may show them. They are no Markdown, but an author may well
 * have written a `withhold` in them, and it must hold there too.
 */
export function wordsFor(edition: EditionName, text: string | undefined): string {
  return (text ?? '').replace(directive, (_, words: string, attributes: string | undefined) => {
    if (shows(edition, withheldPassageAudience)) return words
    const reason = /reason\s*=\s*"?([^"}]*)"?/.exec(attributes ?? '')?.[1]?.trim()
    return markText('text', reason)
  })
}

/** The fixed mark that stands in the place of what is withheld. */
export function markText(what: string, reason: string | undefined): string {
  return `[${what} withheld: ${reasonText(reason)}]`
}
