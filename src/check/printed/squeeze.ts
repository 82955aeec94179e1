/** The letters and digits of a text: what source and print have in common, whatever marks, quotes and breaks they have. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Where in a text the letter or digit stands that has so many of them before it; the end where there is none. */
export function offsetOf(text: string, before: number): number {
  let passed = 0
  let offset = 0
  for (const char of text) {
    const { length } = squeeze(char)
    if (length > 0 && passed >= before) return offset
    passed += length
    offset += char.length
  }
  return offset
}

/** Where in a text so many letters and digits have ended. */
export function endOf(text: string, letters: number): number {
  let passed = 0
  let offset = 0
  for (const char of text) {
    if (passed >= letters) return offset
    passed += squeeze(char).length
    offset += char.length
  }
  return offset
}
