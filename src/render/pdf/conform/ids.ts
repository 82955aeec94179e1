import type { RawFile } from '../file/read.js'

/**
 * Numbers the identifiers of the structure by their first appearance. Chromium makes them of the addresses of its nodes,
 * so that two prints of one document would differ.
 */
export function numberIdentifiers({ objects }: RawFile): void {
  const known = new Map<string, string>()
  const identified = [...objects].filter(([, { text, data }]) => !data && text.includes('(node'))
  for (const [number, { text }] of identified.sort(([a], [b]) => a - b)) {
    const numbered = text.replace(/\(node\d+\)/g, id => {
      const name = known.get(id) ?? `(node${String(known.size + 1).padStart(8, '0')})`
      known.set(id, name)
      return name
    })
    objects.set(number, { text: numbered })
  }
}
