/**
 * Whether a text says something that another does not: by their content words, so that "There was no plan" adds nothing
 * to "No plan existed". One new word in five is a turn of phrase, and adds nothing.
 *
 * @param turns words that add nothing here
 */
export function addsTo(
  known: ReadonlySet<string>,
  text: ReadonlySet<string>,
  turns: ReadonlySet<string>,
): boolean {
  let all = 0
  let fresh = 0
  for (const word of text) {
    if (turns.has(word)) continue
    all += 1
    if (!known.has(word)) fresh += 1
  }
  if (fresh === all) return all > 0 || text.size === 0
  return fresh > all / 5
}
