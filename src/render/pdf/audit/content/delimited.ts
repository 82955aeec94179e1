import { addOperand, kinds, type Operands } from './operands.js'
import { endOfComment, endOfHex, endOfLiteral, endOfWord } from './tokens.js'

/** Adds what stands at a place to the operands, and gives the place behind it. */
type Token = (operands: Operands, start: number) => number

const name: Token = (operands, start) => {
  const end = endOfWord(operands.bytes, start + 1)
  addOperand(operands, kinds.name, start + 1, end)
  return end
}

const literal: Token = (operands, start) => {
  const end = endOfLiteral(operands.bytes, start)
  addOperand(operands, kinds.literal, start + 1, end - 1)
  return end
}

const hex: Token = (operands, start) => {
  const end = endOfHex(operands.bytes, start)
  addOperand(operands, kinds.hex, start + 1, end - 1)
  return end
}

const comment: Token = ({ bytes }, start) => endOfComment(bytes, start)

const bracket =
  (kind: number): Token =>
  (operands, start) => {
    addOperand(operands, kind, start, start + 1)
    return start + 1
  }

const [opens, closes] = [bracket(kinds.open), bracket(kinds.close)]

/** A token of the same byte twice, such as `<<`, or else another. */
const doubled =
  (twice: Token, once: Token): Token =>
  (operands, start) =>
    operands.bytes[start + 1] === operands.bytes[start] ? twice(operands, start) + 1 : once(operands, start)

/** What each delimiter begins, by its byte. */
const tokens: readonly Token[] = table({
  '/': name,
  '(': literal,
  '<': doubled(opens, hex),
  '>': doubled(closes, closes),
  '[': opens,
  ']': closes,
  '%': comment,
  // Only damaged content has these by themselves.
  ')': closes,
  '{': closes,
  '}': closes,
})

function table(rows: Readonly<Record<string, Token>>): Token[] {
  const byByte: Token[] = []
  for (const [char, token] of Object.entries(rows)) byByte[char.charCodeAt(0)] = token
  return byByte
}

/** Adds what a delimiter (ISO 32000-1, 7.2.2) begins to the operands, and gives the place behind it. */
export function readDelimited(operands: Operands, start: number): number {
  return (tokens[operands.bytes[start] as number] as Token)(operands, start)
}
