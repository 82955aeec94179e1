/** Sizes in which the title can be set on the cover, in points; `templates/styles/print/cover.css` has a class for each. */
const sizes = [38, 32, 27, 23, 19, 16] as const

/** Points that a line of the cover is wide, and that the title and its subtitle may be high. */
const width = 470
const height = 350
/** How wide a letter is on average, and how high a line is, by the size of the letters. */
const letter = 0.56
const line = 1.1
const subtitleSize = 15
const subtitleLine = 1.4

/** The largest size in which a title leaves room for all else that a cover says; the smallest where none does. */
export function titleSize(title: string, subtitle: string): number {
  const below = linesOf(subtitle, subtitleSize) * subtitleSize * subtitleLine
  const smallest = sizes[sizes.length - 1] ?? 0
  return sizes.find(size => linesOf(title, size) * size * line + below <= height) ?? smallest
}

function linesOf(text: string, size: number): number {
  return Math.ceil((text.length * letter * size) / width)
}
