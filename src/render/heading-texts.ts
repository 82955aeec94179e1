import { decodeEntities } from '../model/entities.js'

/** The words of every heading of a document, in order, each as one line. */
export function headingTexts(html: string): string[] {
  return [...html.matchAll(/<(h[1-6])[\s>][\s\S]*?<\/\1>/g)].map(([heading]) =>
    decodeEntities(heading.replace(/<[^>]*>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
