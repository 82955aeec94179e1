import type { Nodes } from 'mdast'
import { toString as proseText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from '../model/diagnostic.js'
import { type EditionName, shows, withheldPassageAudience } from '../model/edition.js'
import { type Place, placeOfNode } from '../model/place.js'
import type { Review } from '../model/review.js'

interface Withheld {
  words: string
  place: Place
}

/**
 * Searches what was rendered for the words that the edition withholds, and reports each that is found at the place
 * where it is withheld. Words that are withheld in one place and printed in another have been published.
 *
 * @param texts HTML that holds every word that the outputs show
 */
export function proveWithheld(review: Review, edition: EditionName, texts: readonly string[]): Diagnostic[] {
  const withheld = withheldWords(review, edition).filter(({ words }) => isTelling(words))
  if (withheld.length === 0) return []
  const shown = texts.map(plainText).join('\n')
  return withheld
    .filter(({ words }) => shown.includes(words))
    .map(({ words, place }) =>
      diagnose(
        place,
        'withheld-text-is-gone',
        `\`${words.length > 60 ? `${words.slice(0, 60)}…` : words}\` is withheld here, and stands elsewhere in the ${edition} edition`,
        'Withhold it there too, or write the other place without it. Nothing was written.',
      ),
    )
}

function withheldWords(review: Review, edition: EditionName): Withheld[] {
  const found: Withheld[] = []
  const add = (text: string, place: Place): void => {
    found.push({ words: normal(text), place })
  }
  for (const section of review.sections) {
    const collect = (tree: Nodes): void =>
      visit(tree, node => {
        const passage = node.type === 'withheldText' || node.type === 'withheldBlock'
        if (passage && !shows(edition, withheldPassageAudience)) {
          for (const child of node.children) add(proseText(child), placeOfNode(section.file, node))
        }
        if (node.type !== 'exhibit') return
        const file = review.files.find(known => known.path === node.data.src) ?? section.file
        for (const row of node.data.rows) {
          if (shows(edition, row.audience)) continue
          const event = row.cells[node.data.columns.indexOf('event')] ?? []
          add(proseText(event), { file, ...row.position })
        }
      })
    collect(section.body)
    for (const entry of section.entries) {
      for (const prose of Object.values(entry.prose)) {
        if (shows(edition, entry.audience)) collect({ type: 'root', children: prose })
        else add(proseText(prose), entry.place())
      }
    }
  }
  for (const [index, source] of (review.record.sources ?? []).entries()) {
    if (!shows(edition, source.audience ?? 'public')) {
      add(source.title ?? '', review.recordPlace('sources', index))
    }
  }
  return found
}

/** Short common words stand everywhere and prove nothing; a name, a number or a phrase does. */
function isTelling(words: string): boolean {
  if (words.length < 4) return false
  return words.split(' ').length >= 4 || /[\p{Lu}\d]/u.test(words)
}

/** The words of HTML, those of its attributes included. */
function plainText(html: string): string {
  const attributes = [...html.matchAll(/\s(?:alt|title|aria-label)="([^"]*)"/g)].map(match => match[1])
  return normal(decode([html.replace(/<[^>]*>/g, ''), ...attributes].join('\n')))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name] ?? whole
  })
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
