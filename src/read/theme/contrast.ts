import { type ColorPair, colorPairs, type PairedColor } from '../../model/color-pairs.js'
import { contrast, contrastText, leastContrast, nearestReadable } from '../../model/contrast.js'
import { reportTheme } from './report.js'
import type { Settings } from './settings.js'

type Colors = ReadonlyMap<string, string>

/**
 * The colors of a theme file with which every text can be read. A pair with too little contrast is reported at the color
 * of its text, or at that of its ground where the theme file sets this alone, and that color is left out.
 *
 * @param set what the theme file sets, as `#rrggbb` by token
 * @param plain what is used where it sets nothing
 */
export function readableColors(
  set: ReadonlyMap<string, string>,
  plain: Colors,
  settings: Settings,
): Map<string, string> {
  let kept = new Map(set)
  for (let round = 0; ; round += 1) {
    const colors = new Map([...plain, ...kept])
    const failing = colorPairs.filter(pair => isTooLow(pair, colors) && blamed(pair, kept) !== undefined)
    if (failing.length === 0) return kept
    // Without a color that is left out, another may fail against ours; it would not, were the first mended.
    if (round === 0) for (const pair of failing) report(pair, blamed(pair, kept) ?? '', colors, settings)
    const dropped = new Set(failing.map(pair => blamed(pair, kept)))
    kept = new Map([...kept].filter(([name]) => !dropped.has(name)))
  }
}

/** The pairs that have too little contrast with these colors. */
function isTooLow({ text, ground }: ColorPair, colors: Colors): boolean {
  return contrast(colorOf(text, colors), colorOf(ground, colors)) < leastContrast
}

function colorOf(color: PairedColor, colors: Colors): string {
  const found = colors.get(color)
  if (found === undefined) throw new TypeError(`The style sheets have no color \`${color}\`.`)
  return found
}

/** The color of a pair that the theme file sets; of two that of the text. */
function blamed({ text, ground }: ColorPair, set: Colors): string | undefined {
  return [text, ground].find(name => set.has(name))
}

function report(pair: ColorPair, name: string, colors: Colors, { place }: Settings): void {
  const [text, ground] = [colorOf(pair.text, colors), colorOf(pair.ground, colors)]
  const ratio = contrastText(contrast(text, ground))
  reportTheme(
    place('colors', name),
    'theme-has-contrast',
    `${pair.what} have a contrast of ${ratio}: \`${pair.text}\` on \`${pair.ground}\``,
    `Text needs ${leastContrast}:1. ${proposal(pair, name, colors)}`,
  )
}

/** A color that does on every ground, or under every text, that it meets; else one that does in this pair. */
function proposal(pair: ColorPair, name: string, colors: Colors): string {
  const color = colors.get(name) ?? ''
  const partner = ({ text, ground }: ColorPair): string => colorOf(text === name ? ground : text, colors)
  const partners = colorPairs.filter(({ text, ground }) => text === name || ground === name).map(partner)
  const everywhere = nearestReadable(color, partners)
  if (everywhere !== undefined) return `\`${everywhere}\` would do in the place of \`${color}\`.`
  const here = nearestReadable(color, [partner(pair)])
  return `Here \`${here}\` would do in the place of \`${color}\`, but not everywhere: other colors that meet it are to change too.`
}
