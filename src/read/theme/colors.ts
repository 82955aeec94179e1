import { themeTokenNames } from '../../model/theme-tokens.js'
import { reportTheme } from './report.js'
import type { Settings } from './settings.js'

const hexColor = /^#(?:[\da-f]{3}|[\da-f]{6})$/i

/** The colors that a theme file sets, as `#rrggbb`, by the name of their token. */
export function readColors({ value, place }: Settings): Map<string, string> {
  const colors = new Map<string, string>()
  for (const name of themeTokenNames) {
    const written = value.colors?.[name]
    if (written === undefined) continue
    if (hexColor.test(written)) colors.set(name, sixDigits(written))
    else {
      reportTheme(
        place('colors', name),
        'theme-is-valid',
        `\`${written}\` is no color for \`${name}\``,
        "Write `#` and six hexadecimal digits, in quotes, such as `'#1b2a41'`.",
      )
    }
  }
  return colors
}

/** `#fff` is short for `#ffffff`. */
function sixDigits(color: string): string {
  const digits = color.slice(1).toLowerCase()
  return `#${digits.length === 3 ? [...digits].map(digit => digit + digit).join('') : digits}`
}
