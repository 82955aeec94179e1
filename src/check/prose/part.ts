import type { Sentence } from './sentences.js'

/** Where a long sentence can be parted, and the word with which the second part then begins. */
const seams: readonly [pattern: RegExp, begin: string][] = [
  [/; (?:and |but |so )?/g, ''],
  [/, and (?=(?:the|a|an|it|they|he|she|no|each|every|two|three|officers|units)\b)/g, ''],
  [/, but /g, 'But '],
  [/, so (?!that)/g, 'So '],
  [/, which /g, 'This '],
  [/ because /g, 'The reason: '],
]

/** Two sentences that say what a long one does; undefined where no seam lies near its middle. */
export function parted({ text }: Sentence): string | undefined {
  const middle = text.length / 2
  let best: { at: number; end: number; begin: string } | undefined
  for (const [pattern, begin] of seams) {
    for (const { index, 0: seam } of text.matchAll(pattern)) {
      const isNearer = !best || Math.abs(index - middle) < Math.abs(best.at - middle)
      if (Math.abs(index - middle) < text.length / 4 && isNearer)
        best = { at: index, end: index + seam.length, begin }
    }
  }
  if (!best) return undefined
  const rest = best.begin + text.slice(best.end)
  return `${text.slice(0, best.at)}. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
}
