/** Kinds of operands. What stands in an array or a dictionary is told one by one, between its brackets. */
export const kinds = { number: 1, name: 2, literal: 3, hex: 4, open: 5, close: 6 } as const

/** The operands of an operator: where each stands in the content. Reused for the next operator. */
export interface Operands {
  bytes: Uint8Array
  count: number
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
}

export function operandsIn(bytes: Uint8Array): Operands {
  return { bytes, count: 0, kind: new Uint8Array(256), start: new Int32Array(256), end: new Int32Array(256) }
}

export function addOperand(operands: Operands, kind: number, start: number, end: number): void {
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

/** The characters of an operand, such as a name; `#` and two digits stand for one (ISO 32000-1, 7.3.5). */
export function wordAt({ bytes, start, end }: Operands, index: number): string {
  const last = end[index] as number
  let word = ''
  for (let at = start[index] as number; at < last; at++) word += String.fromCharCode(bytes[at] as number)
  return word.includes('#')
    ? word.replace(/#([\dA-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : word
}

/** The number that an operand is; most are whole and without a sign. */
export function numberAt(operands: Operands, index: number): number {
  const last = operands.end[index] as number
  let value = 0
  for (let at = operands.start[index] as number; at < last; at++) {
    const digit = (operands.bytes[at] as number) - 48
    if (digit < 0 || digit > 9) return Number(wordAt(operands, index))
    value = value * 10 + digit
  }
  return value
}
