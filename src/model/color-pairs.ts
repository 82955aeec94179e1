import type { ThemeToken } from './theme-tokens.js'

/** A color of the style sheets: one that a theme may set, or the ground of the page. */
export type PairedColor = ThemeToken | 'ground'

/** A color of text and the ground on which it stands somewhere in a report. */
export interface ColorPair {
  text: PairedColor
  ground: PairedColor
  /** What is set so: the subject of a sentence, in the plural. */
  what: string
}

/**
 * Every pair of text and ground in `templates/styles/`, once: contrast does not ask which of the two is the text, and
 * where the cover turns `navy` on white round, it needs no row of its own. A line that carries meaning (the side rule of a finding, the
 * frame of a recommendation, the frame round the focus) has the color of a text that stands on the same ground: what is
 * enough for text, 4.5:1, is more than the 3:1 that WCAG 2.2 (1.4.11) asks of it.
 */
export const colorPairs: readonly ColorPair[] = [
  { text: 'ink', ground: 'ground', what: 'Paragraphs' },
  { text: 'ink', ground: 'ground-soft', what: 'Notes' },
  { text: 'ink', ground: 'recommendation-ground', what: 'Paragraphs of recommendations' },
  { text: 'ink-soft', ground: 'ground', what: 'Subtitles and citations' },
  { text: 'ink-soft', ground: 'ground-soft', what: 'Citations in notes' },
  { text: 'ink-soft', ground: 'recommendation-ground', what: 'Facts of recommendations' },
  { text: 'navy', ground: 'ground', what: 'Headings, and words on dark bars,' },
  { text: 'navy', ground: 'ground-soft', what: 'Titles of notes' },
  { text: 'navy', ground: 'recommendation-ground', what: 'Headings of recommendations' },
  { text: 'link', ground: 'ground', what: 'Links' },
  { text: 'link', ground: 'ground-soft', what: 'Links in notes' },
  { text: 'link', ground: 'recommendation-ground', what: 'Links in recommendations' },
  { text: 'finding', ground: 'ground', what: 'Labels of findings' },
  { text: 'finding', ground: 'ground-soft', what: 'Numbers of findings in notes' },
  { text: 'finding', ground: 'recommendation-ground', what: 'Numbers of findings in recommendations' },
  { text: 'worked', ground: 'ground', what: 'Labels of what worked' },
  { text: 'worked', ground: 'ground-soft', what: 'Numbers of what worked in notes' },
  { text: 'worked', ground: 'recommendation-ground', what: 'Numbers of what worked in recommendations' },
  { text: 'recommendation', ground: 'ground', what: 'Numbers of recommendations' },
  { text: 'recommendation', ground: 'ground-soft', what: 'Numbers of recommendations in notes' },
  { text: 'recommendation', ground: 'recommendation-ground', what: 'Labels of recommendations' },
  { text: 'warning', ground: 'ground', what: 'The marks of a draft' },
]
