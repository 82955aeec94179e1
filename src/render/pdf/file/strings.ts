const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/**
 * What a text string says (ISO 32000-1, 7.9.2.2), as it is written in a file: `(literal)` or `<68 65 78>`. Skia writes
 * ASCII or UTF-16; the few signs above ASCII of which the encoding for documents is not Latin-1 are not looked for.
 */
export function textOfString(written: string): string {
  const bytes = written.startsWith('<') ? bytesOfHex(written.slice(1, -1)) : bytesOfLiteral(written)
  if (!bytes.startsWith('\xFE\xFF')) return bytes
  return new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1'))
}

/** What a name says (7.3.5), without its slash: `#` and two digits are a byte. */
export function textOfName(written: string): string {
  return written.replace(/#([\dA-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The bytes as characters; of an odd number of digits the last is followed by a 0. */
function bytesOfHex(digits: string): string {
  const hex = digits.replace(/\s/g, '')
  return Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex').toString('latin1')
}

/** The bytes as characters (7.3.4.2): up to three octal digits are one, and an escaped end of line is none. */
function bytesOfLiteral(written: string): string {
  return written.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[\s\S])|\r\n?/g, (_, escaped) => {
    if (escaped === undefined || /^[\r\n]/.test(escaped)) return escaped === undefined ? '\n' : ''
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 255)
    return letters[escaped] ?? escaped
  })
}
