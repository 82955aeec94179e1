/** What WCAG 2.2 asks of text on its ground (1.4.3, level AA). */
export const leastContrast = 4.5

type Channels = readonly [red: number, green: number, blue: number]

const black: Channels = [0, 0, 0]
const white: Channels = [255, 255, 255]

/**
 * The contrast of two colors, from 1 to 21, by the definition of WCAG 2.2.
 *
 * @param one `#rrggbb`, as is `other`; in which of them the text is set makes no difference
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A contrast in words, such as `4.49:1`; cut and not rounded, so that what is too little never looks like enough. */
export function contrastText(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`
}

/**
 * The nearest color that has enough contrast with each of the others: darker or lighter by steps of a hundredth, so that
 * its hue stays. Undefined where none has; with a single color there always is one, since black or white has 4.58:1.
 *
 * @param color `#rrggbb`, as are the others
 */
export function nearestReadable(color: string, others: readonly string[]): string | undefined {
  const channels = channelsOf(color)
  for (let step = 0; step <= 100; step += 1) {
    for (const end of [black, white]) {
      const mixed = hexOf(channels.map((value, index) => value + ((end[index] ?? 0) - value) * (step / 100)))
      if (others.every(other => contrast(mixed, other) >= leastContrast)) return mixed
    }
  }
  return undefined
}

/** Relative luminance, from 0 for black to 1 for white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(color: string): Channels {
  const number = Number.parseInt(color.slice(1), 16)
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255]
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
