import { visible } from './visible.js'

/** A character as a reader sees it, and the columns of a terminal that it takes. */
export interface Cell {
  text: string
  columns: number
  /** Where it begins and ends in the line, in UTF-16 code units. */
  start: number
  end: number
}

const tabStop = 4

/** What takes two columns: emoji, and the scripts that Unicode calls wide or fullwidth. */
const wide = new RegExp(
  `^(?:\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F|[${[
    '\\u1100-\\u115F', // Hangul letters
    '\\u2E80-\\u303E', // radicals, punctuation
    '\\u3041-\\uA4CF', // Kana, Bopomofo, Han, Yi
    '\\uA960-\\uA97F', // Hangul letters
    '\\uAC00-\\uD7A3', // Hangul syllables
    '\\uF900-\\uFAFF', // Han, compatibility
    '\\uFE30-\\uFE6F', // punctuation, small forms
    '\\uFF00-\\uFF60\\uFFE0-\\uFFE6', // fullwidth forms
    '\\u{1B000}-\\u{1B2FF}', // Kana
    '\\u{20000}-\\u{3FFFD}', // Han
  ].join('')}])`,
  'u',
)

const empty = /^[\p{M}\p{Cf}]+$/u

/** A line as cells; a tab becomes spaces, and what cannot be seen a sign. */
export function cellsOf(line: string): Cell[] {
  let column = 0
  return [...graphemes().segment(line)].map(({ segment, index }) => {
    const cell = { ...drawn(segment, column), start: index, end: index + segment.length }
    column += cell.columns
    return cell
  })
}

function drawn(grapheme: string, column: number): Pick<Cell, 'text' | 'columns'> {
  if (grapheme === '\t') {
    const columns = tabStop - (column % tabStop)
    return { text: ' '.repeat(columns), columns }
  }
  const text = visible(grapheme)
  if (empty.test(text)) return { text, columns: 0 }
  return { text, columns: wide.test(text) ? 2 : 1 }
}

let segmenter: Intl.Segmenter | undefined

/** Made when the first line is shown: it takes longer than to show one. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter
}
