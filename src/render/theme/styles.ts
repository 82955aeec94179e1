import type { FontFormat, Theme, ThemeFont, ThemeLogo } from '../../model/design.js'
import { cssString } from '../css-string.js'
import { tokensOf } from './tokens.js'

/** What a theme adds to a report. */
export interface ThemeParts {
  /** Rules that follow those of the report. */
  css: string
  /** Fonts and logo by their path in the report. */
  assets: Map<string, { bytes: Uint8Array; type: string }>
  /** For the cover; its address is relative to the folder of the report. */
  logo: { href: string; alt: string } | undefined
}

const folder = 'theme'

const fontTypes: Readonly<Record<FontFormat, string>> = {
  woff2: 'font/woff2',
  woff: 'font/woff',
  truetype: 'font/ttf',
  opentype: 'font/otf',
}

/**
 * @param styles the style sheet that the rules are to follow: its families stay behind those of the theme, for signs
 *   that these lack
 */
export function themeParts({ colors, fonts, logo }: Theme, styles: string): ThemeParts {
  const tokens = tokensOf(styles)
  const set = [
    ...[...colors].map(([name, color]) => `--${name}: ${color};`),
    ...fonts.map(({ place, family }) => `--${place}: ${cssString(family)}, ${tokens.get(place) ?? place};`),
  ]
  const rules = [...fonts.flatMap(fontRules), ...(set.length > 0 ? [`:root { ${set.join(' ')} }`] : [])]
  const faces = fonts.flatMap(font => font.faces)
  return {
    css: rules.join('\n'),
    assets: new Map([
      ...faces.map(
        ({ name, bytes, format }) => [assetPath(name), { bytes, type: fontTypes[format] }] as const,
      ),
      ...(logo ? [[assetPath(logo.name), { bytes: logo.bytes, type: logo.type }] as const] : []),
    ]),
    logo: logo && logoOf(logo),
  }
}

function logoOf({ name, alt }: ThemeLogo): ThemeParts['logo'] {
  return { href: assetPath(name), alt }
}

/** As declared in the style sheet of a report, which stands in `assets/`. */
function fontRules({ family, faces }: ThemeFont): string[] {
  return faces.map(
    ({ name, format, weight, style }) =>
      `@font-face { font-family: ${cssString(family)}; font-style: ${style}; font-weight: ${weight}; ` +
      `font-display: block; src: url(${folder}/${name}) format('${format}'); }`,
  )
}

function assetPath(name: string): string {
  return `assets/${folder}/${name}`
}
