// Each a constant of this file alone: read from an object, or from another file, they make a scan a fifth slower.
const regular = 0
const numeric = 1
const space = 2
const delimiter = 3
const tab = 9
const lineFeed = 10
const carriageReturn = 13
const blank = 32
const opening = 40
const closing = 41
const greater = 62
const upperE = 69
const upperI = 73
const backslash = 92

/** Classes of characters (ISO 32000-1, 7.2.2); of the regular ones, those with which a number begins stand apart. */
const classes = new Uint8Array(256).fill(regular)
for (const code of [0, tab, lineFeed, 12, carriageReturn, blank]) classes[code] = space
for (const char of '()<>[]{}/%') classes[char.charCodeAt(0)] = delimiter
for (const char of '0123456789+-.') classes[char.charCodeAt(0)] = numeric

export const isSpace = (byte: number): boolean => classes[byte] === space
export const isDelimiter = (byte: number): boolean => classes[byte] === delimiter
/** Whether a number begins with it. */
export const isNumeric = (byte: number): boolean => classes[byte] === numeric

/** Behind the regular characters from a place on. */
export function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (classes[bytes[at] as number] as number) < space) at++
  return at
}

/** Behind a literal string, from its bracket on: brackets balance within it unless they are escaped. */
export function endOfLiteral(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === backslash) at++
    else if (byte === opening) depth++
    else if (byte === closing && --depth === 0) return at + 1
  }
  return bytes.length + 1
}

/** Behind a hexadecimal string, from its bracket on. */
export function endOfHex(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== greater) at++
  return at + 1
}

/** At the end of the line of a comment. */
export function endOfComment(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++
  return at
}

/**
 * Behind the `EI` of an inline image (ISO 32000-1, 8.9.7). It stands alone, and what follows are words again: the data
 * may hold the two letters by chance.
 */
export function endOfInlineImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== upperE || bytes[at + 1] !== upperI) continue
    const alone = isSpace(bytes[at - 1] as number) && isSpace(bytes[at + 2] ?? blank)
    if (alone && bytes.subarray(at + 2, at + 12).every(isText)) return at + 2
  }
  return bytes.length
}

const isText = (byte: number): boolean =>
  (byte >= blank && byte < 127) || byte === lineFeed || byte === carriageReturn || byte === tab
