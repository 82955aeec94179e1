import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** What a retext rule found in a text. */
export interface Hit {
  /** Offsets in the text. */
  start: number
  end: number
  actual: string
  /** What to write instead, where the rule knows. */
  expected: readonly string[]
}

const english = unified().use(retextEnglish).freeze()

/**
 * A rule of the retext family as a function from a text to what it finds.
 *
 * Parsing English and looking for hundreds of phrases costs several times as much as parsing Markdown. So callers first
 * look for a word that the rule could ask about, and hand over only the sentences that hold one.
 *
 * @param rule what the plugin gives, such as `retextPassive()`
 */
export function retext(rule: (tree: Root, file: VFile) => unknown): (text: string) => Hit[] {
  return text => {
    const file = new VFile(text)
    rule(english.parse(file), file)
    return file.messages.map(({ place, actual, expected }) => {
      const whole = { start: { offset: 0 }, end: { offset: text.length } }
      const { start, end } = place && 'start' in place ? place : whole
      const [from = 0, to = text.length] = [start.offset, end.offset]
      return { start: from, end: to, actual: actual ?? text.slice(from, to), expected: expected ?? [] }
    })
  }
}
