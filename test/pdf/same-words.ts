/** Stand for a page number in the text that was printed, arabic or roman. */
export const anyNumber = '\u0000'
export const anyRoman = '\u0001'

const numbers: Readonly<Record<string, RegExp>> = { [anyNumber]: /^\d+/, [anyRoman]: /^[ivxlcdm]+/ }

const blank = /[\s\ufeff]/
const hyphen = /[-\u2010\u00ad]/

/**
 * Where the words of a PDF first differ from those that were printed, with what stands there on either side; undefined
 * where they are the same in the same order. A word may be hyphenated at the end of a line of the PDF, and ligatures
 * count as their letters.
 */
export function firstDifference(printed: string, read: string): string | undefined {
  const given = fold(printed)
  const found = fold(read)
  let at = 0
  let there = 0
  for (;;) {
    const gap = skipBlank(given, at)
    const space = skipBlank(found, there)
    if (gap === given.length && space === found.length) return undefined
    const letter = given[gap]
    const number = numbers[letter ?? '']?.exec(found.slice(space, space + 12))?.[0].length
    const same = number !== undefined || (letter !== undefined && letter === found[space])
    if (!same && hyphenated(found, space)) {
      there = space + 1
      continue
    }
    if (!same) return differ('The words differ', given, gap, found, space)
    if (gap > at && at > 0 && space === there) return differ('Two words are one', given, gap, found, space)
    at = gap + 1
    there = space + (number ?? 1)
  }
}

/** Ligatures as letters; no soft hyphens and no spaces without width, which nobody sees or hears. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\u00ad\u200b]/g, '')
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && blank.test(text[at] ?? '')) at += 1
  return at
}

/** Whether a hyphen stands at the end of a line. */
function hyphenated(text: string, at: number): boolean {
  return hyphen.test(text[at] ?? '') && /^ *\n/.test(text.slice(at + 1, at + 9))
}

function differ(what: string, given: string, at: number, found: string, there: number): string {
  const around = (text: string, index: number): string =>
    JSON.stringify(`${text.slice(Math.max(0, index - 40), index)}>>>${text.slice(index, index + 40)}`)
  return `${what}. Printed: ${around(given, at)} In the PDF: ${around(found, there)}`
}
