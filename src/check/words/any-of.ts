/** A pattern that finds any of these words, whole and in capitals or not. Each may use the signs of a regular expression. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
}
