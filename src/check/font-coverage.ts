import { fontCharacters } from './words/font-characters.js'

const ranges = fontCharacters.split(' ').map(each => {
  const [from = '', to = from] = each.split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
})

/** Nearly all texts hold nothing but these, and the fonts have them all. */
const usual = /[^\t\n\r -~\u00A0-\u012F–—‘’“”•…←-⋿■-◿]/
/**
 * Never drawn: joiners, marks of direction, selectors of variants. Spaces of every width are made of the common one. The
 * sign of a reference is printed as its label.
 */
const unseen = /[\t\n\r\u2028\u2029\uFFFC\p{Default_Ignorable_Code_Point}]|(?!\u1680)\p{Zs}/u

/** The characters of a text that no font of a report has, each once, in order. */
export function lackingIn(text: string): string[] {
  if (!usual.test(text)) return []
  // A letter and its accent are drawn as the one letter that they make.
  const chars = new Set(text.normalize('NFC'))
  return [...chars].filter(char => !unseen.test(char) && !isInFonts(char.codePointAt(0) ?? 0))
}

function isInFonts(point: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from = 0, to = 0] = ranges[middle] ?? []
    if (point < from) high = middle - 1
    else if (point > to) low = middle + 1
    // Controls stand in the map of a font, and have no shape.
    else return point >= 0x20
  }
  return false
}
