/** What a terminal would obey instead of showing it: controls, marks of direction, half characters. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** Shows what nobody would see: an author's words can neither move the cursor nor turn the line around. */
export function visible(text: string): string {
  return text.replace(unseen, picture)
}

/** The same for words that stand on one line of their own. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s*\n\s*|\t/g, ' '))
}

/** Unicode has pictures for the controls of ASCII. */
function picture(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}
