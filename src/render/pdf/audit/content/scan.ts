import { readDelimited } from './delimited.js'
import { addOperand, kinds, type Operands, operandsIn } from './operands.js'
import { operatorCode, operatorCodeAt } from './operator-code.js'
import { endOfInlineImage, endOfWord, isDelimiter, isNumeric, isSpace } from './tokens.js'

const values = new Set(['true', 'false', 'null'].map(operatorCode))
const inlineData = operatorCode('ID')
const endOfImage = operatorCode('EI')

/**
 * Reads a content stream (ISO 32000-1, 7.8.2) once, byte by byte, and tells each operator with its operands; an inline
 * image is told as `EI`. It makes no strings and no objects: a long report holds forty megabytes of content.
 */
export function scan(bytes: Uint8Array, onOperator: (code: number, operands: Operands) => void): void {
  const operands = operandsIn(bytes)
  const length = bytes.length
  let at = 0
  while (at < length) {
    const byte = bytes[at] as number
    if (isSpace(byte)) {
      at++
      continue
    }
    if (isDelimiter(byte)) {
      at = readDelimited(operands, at)
      continue
    }
    const start = at
    at = endOfWord(bytes, start + 1)
    if (isNumeric(byte)) {
      addOperand(operands, kinds.number, start, at)
      continue
    }
    let code = operatorCodeAt(bytes, start, at)
    if (values.has(code)) continue
    if (code === inlineData) {
      at = endOfInlineImage(bytes, at + 1)
      code = endOfImage
    }
    onOperator(code, operands)
    operands.count = 0
  }
}
