/** Kinds of operands. What stands in an array or a dictionary is told one by one, between its brackets. */
export const kinds = { number: 1, name: 2, literal: 3, hex: 4, open: 5, close: 6 } as const

/** The operands of an operator: where each stands in the content. Reused for the next operator. */
export interface Operands {
  count: number
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
}

export type OnOperator = (code: number, operands: Operands, at: number) => void

/** An operator as one number: its first four letters. */
export function operatorCode(name: string): number {
  let code = 0
  for (let index = 0; index < name.length && index < 4; index++) {
    code |= name.charCodeAt(index) << (8 * index)
  }
  return code
}

const regular = 0
const space = 1
const delimiter = 2

const classes = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = space
for (const char of '()<>[]{}/%') classes[char.charCodeAt(0)] = delimiter

const values = new Set(['true', 'false', 'null'].map(operatorCode))
const inlineData = operatorCode('ID')
const endOfImage = operatorCode('EI')

/**
 * Reads a content stream (ISO 32000-1, 7.8.2) once, byte by byte, and tells each operator with its operands. It makes
 * no strings and no objects: a long report holds forty megabytes of content.
 */
export function scan(bytes: Uint8Array, onOperator: OnOperator): void {
  const operands: Operands = {
    count: 0,
    kind: new Uint8Array(256),
    start: new Int32Array(256),
    end: new Int32Array(256),
  }
  const length = bytes.length
  let at = 0
  while (at < length) {
    const byte = bytes[at] as number
    const kind = classes[byte] as number
    if (kind === space) {
      at++
      continue
    }
    const start = at
    if (kind === regular) {
      at = endOfWord(bytes, at + 1)
      // Digits, signs and the point: 0–9, +, -, .
      if ((byte >= 48 && byte <= 57) || byte === 45 || byte === 46 || byte === 43) {
        push(operands, kinds.number, start, at)
        continue
      }
      const code = codeAt(bytes, start, at)
      if (values.has(code)) continue
      if (code === inlineData) {
        at = endOfInlineImage(bytes, at + 1)
        onOperator(endOfImage, operands, start)
      } else onOperator(code, operands, start)
      operands.count = 0
      continue
    }
    at = endOfDelimited(bytes, at, byte, operands)
  }
}

function endOfDelimited(bytes: Uint8Array, start: number, byte: number, operands: Operands): number {
  // "/"
  if (byte === 47) {
    const end = endOfWord(bytes, start + 1)
    push(operands, kinds.name, start + 1, end)
    return end
  }
  // "("
  if (byte === 40) {
    const end = endOfLiteral(bytes, start)
    push(operands, kinds.literal, start + 1, end - 1)
    return end
  }
  // "<"
  if (byte === 60 && bytes[start + 1] !== 60) {
    let end = start + 1
    while (end < bytes.length && bytes[end] !== 62) end++
    push(operands, kinds.hex, start + 1, end)
    return end + 1
  }
  // "%"
  if (byte === 37) {
    let end = start + 1
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++
    return end
  }
  // "<<" and ">>" are two bytes, "[", "]", "{" and "}" one.
  const wide = (byte === 60 || byte === 62) && bytes[start + 1] === byte
  const opens = byte === 60 || byte === 91
  push(operands, opens ? kinds.open : kinds.close, start, start + 1)
  return start + (wide ? 2 : 1)
}

function push(operands: Operands, kind: number, start: number, end: number): void {
  const index = operands.count
  if (index === operands.kind.length) grow(operands)
  operands.kind[index] = kind
  operands.start[index] = start
  operands.end[index] = end
  operands.count = index + 1
}

function grow(operands: Operands): void {
  const { kind, start, end } = operands
  operands.kind = new Uint8Array(kind.length * 2)
  operands.start = new Int32Array(kind.length * 2)
  operands.end = new Int32Array(kind.length * 2)
  operands.kind.set(kind)
  operands.start.set(start)
  operands.end.set(end)
}

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && classes[bytes[at] as number] === regular) at++
  return at
}

function codeAt(bytes: Uint8Array, start: number, end: number): number {
  let code = bytes[start] as number
  const length = end - start
  if (length > 1) code |= (bytes[start + 1] as number) << 8
  if (length > 2) code |= (bytes[start + 2] as number) << 16
  if (length > 3) code |= (bytes[start + 3] as number) << 24
  return code
}

/** Brackets balance within a literal string unless they are escaped. */
function endOfLiteral(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 92) at++
    else if (byte === 40) depth++
    else if (byte === 41 && --depth === 0) return at + 1
  }
  return bytes.length + 1
}

/** Behind `EI`, which stands alone, and what follows are words again: the data may hold the two letters by chance. */
function endOfInlineImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 69 || bytes[at + 1] !== 73) continue
    const alone =
      classes[bytes[at - 1] as number] === space && classes[(bytes[at + 2] ?? 32) as number] === space
    if (alone && bytes.subarray(at + 2, at + 12).every(isText)) return at + 2
  }
  return bytes.length
}

const isText = (byte: number): boolean =>
  (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9

/** The characters between two places. */
export function wordAt(bytes: Uint8Array, start: number, end: number): string {
  let word = ''
  for (let at = start; at < end; at++) word += String.fromCharCode(bytes[at] as number)
  return word.includes('#')
    ? word.replace(/#([\dA-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : word
}

export function integerAt(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48
    if (digit < 0 || digit > 9) return Number(wordAt(bytes, start, end))
    value = value * 10 + digit
  }
  return value
}

const escapes: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }

/** The bytes of a string, without its brackets. */
export function* stringBytes(bytes: Uint8Array, kind: number, start: number, end: number): Generator<number> {
  if (kind === kinds.hex) {
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
    if (high >= 0) yield high * 16
    return
  }
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte !== 92) {
      yield byte
      continue
    }
    const next = bytes[++at] as number
    if (next >= 48 && next <= 55) {
      let octal = next - 48
      for (let digits = 1; digits < 3 && isOctal(bytes[at + 1]); digits++) {
        octal = octal * 8 + (bytes[++at] as number) - 48
      }
      yield octal & 255
    } else if (next === 13) {
      if (bytes[at + 1] === 10) at++
    } else if (next !== 10) yield escapes[next] ?? next
  }
}

const isOctal = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 55

export function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}
