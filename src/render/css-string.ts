/** A CSS string that holds any text: everything but plain letters and digits is written as its code. */
export function cssString(text: string): string {
  const escaped = [...text].map(char =>
    /[A-Za-z0-9 .,:;()–’·-]/.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped.join('')}"`
}
