import { kinds } from './operands.js'

/** The bytes of a string (ISO 32000-1, 7.3.4), given by the kind of the operand and its places, without its brackets. */
export function stringBytes(bytes: Uint8Array, kind: number, start: number, end: number): Iterable<number> {
  return kind === kinds.hex ? hexBytes(bytes, start, end) : literalBytes(bytes, start, end)
}

function* hexBytes(bytes: Uint8Array, start: number, end: number): Generator<number> {
  let high = -1
  for (let at = start; at < end; at++) {
    const digit = hexDigit(bytes[at] as number)
    if (digit < 0) continue
    if (high < 0) high = digit
    else {
      yield high * 16 + digit
      high = -1
    }
  }
  // A digit that is missing counts as 0.
  if (high >= 0) yield high * 16
}

/** -1 for what is no digit. */
export function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

const [lineFeed, carriageReturn, backslash] = [10, 13, 92] as const

/** What the letters n, r, t, b and f stand for behind a backslash; other characters stand for themselves. */
const escapes: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }

function* literalBytes(bytes: Uint8Array, start: number, end: number): Generator<number> {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte !== backslash) {
      yield byte
      continue
    }
    const next = bytes[++at] as number
    if (isOctal(next)) {
      let octal = next - 48
      for (let digits = 1; digits < 3 && isOctal(bytes[at + 1]); digits++) {
        octal = octal * 8 + (bytes[++at] as number) - 48
      }
      yield octal & 255
    } else if (next === carriageReturn) {
      // A line that a backslash ends goes on in the next.
      if (bytes[at + 1] === lineFeed) at++
    } else if (next !== lineFeed) yield escapes[next] ?? next
  }
}

const isOctal = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 55
