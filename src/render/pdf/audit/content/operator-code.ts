/** An operator as one number, its first four letters: no text is made for it. */
export function operatorCode(name: string): number {
  let code = 0
  for (let index = 0; index < name.length && index < 4; index++) {
    code |= name.charCodeAt(index) << (8 * index)
  }
  return code
}

/** The code of the operator between two places. */
export function operatorCodeAt(bytes: Uint8Array, start: number, end: number): number {
  let code = bytes[start] as number
  const length = end - start
  if (length > 1) code |= (bytes[start + 1] as number) << 8
  if (length > 2) code |= (bytes[start + 2] as number) << 16
  if (length > 3) code |= (bytes[start + 3] as number) << 24
  return code
}
