import type { ElementContent } from 'hast'
import { toString as hastText } from 'hast-util-to-string'
import { decodeEntities } from '../model/entities.js'

/** The words of a heading. */
export interface HeadingWords {
  /** As they are printed, with the numbers of its notes. */
  printed: string
  /** As contents and bookmarks say them. */
  title: string
}

const noteNumber = /<sup\b[^>]*><a\b[^>]*\sdata-footnote-ref\b[^>]*>[\s\S]*?<\/a><\/sup>/g

/** The words of every heading of a document, in order. */
export function headingTexts(html: string): HeadingWords[] {
  return [...html.matchAll(/<(h[1-6])[\s>][\s\S]*?<\/\1>/g)].map(([heading]) => ({
    printed: wordsOf(heading),
    title: wordsOf(heading.replace(noteNumber, '')),
  }))
}

/** The words of a heading as contents say them: with the labels of references and the marks of what is withheld. */
export function headingTitle(content: readonly ElementContent[]): string {
  const words = content.filter(node => !isNoteNumber(node))
  return hastText({ type: 'root', children: words })
}

function isNoteNumber(node: ElementContent): boolean {
  const [link] = node.type === 'element' && node.tagName === 'sup' ? node.children : []
  return link?.type === 'element' && link.properties.dataFootnoteRef !== undefined
}

function wordsOf(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
}
