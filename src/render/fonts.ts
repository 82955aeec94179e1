import { readFontFile } from '../io/package-files.js'

export interface Fonts {
  css: string
  /** Font files by the path that the style sheet names, relative to `assets/`. */
  files: Map<string, Uint8Array>
}

export interface Face {
  font: string
  style: string
  /** Overrides the characters that the face is used for. */
  range?: string
}

/**
 * Source Serif for text, Public Sans for headings and tables (both OFL), and Noto Sans Math for the arrows and signs
 * that neither has. A report is set with these only, so it looks the same on every machine.
 */
export const faces: readonly Face[] = [
  { font: '@fontsource/source-serif-4', style: '400' },
  { font: '@fontsource/source-serif-4', style: '400-italic' },
  { font: '@fontsource/source-serif-4', style: '600' },
  { font: '@fontsource/source-serif-4', style: '600-italic' },
  { font: '@fontsource/public-sans', style: '400' },
  { font: '@fontsource/public-sans', style: '400-italic' },
  { font: '@fontsource/public-sans', style: '600' },
  { font: '@fontsource/public-sans', style: '600-italic' },
  { font: '@fontsource/public-sans', style: '700' },
  { font: '@fontsource/public-sans', style: '700-italic' },
  {
    font: '@fontsource/noto-sans-math',
    style: '400',
    range: 'U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+2713',
  },
]

let loaded: Promise<Fonts> | undefined

/** The style sheet of the fonts, and the files that it names: read once, for every format of every edition. */
export function loadFonts(): Promise<Fonts> {
  loaded ??= readFonts()
  return loaded
}

async function readFonts(): Promise<Fonts> {
  const files = new Map<string, Uint8Array>()
  const sheets = await Promise.all(
    faces.map(async ({ font, style, range }) => {
      const css = (await readFontFile(font, `${style}.css`)).toString('utf8')
      const names = [...css.matchAll(/url\(\.\/files\/([\w.-]+\.woff2)\)/g)].map(match => match[1] ?? '')
      await Promise.all(
        names.map(async name => {
          files.set(`fonts/${name}`, await readFontFile(font, `files/${name}`))
        }),
      )
      return ownSheet(css, range)
    }),
  )
  return { css: sheets.join('\n'), files }
}

/** woff2 only, under the address that the report gives it, and shown only when it is there. */
function ownSheet(css: string, range: string | undefined): string {
  const sheet = css
    .replace(
      /url\(\.\/files\/([\w.-]+\.woff2)\) format\('woff2'\), url\([^)]*\) format\('woff'\)/g,
      "url(fonts/$1) format('woff2')",
    )
    .replace(/font-display: swap/g, 'font-display: block')
  return range === undefined ? sheet : sheet.replace(/unicode-range: [^;]*/, `unicode-range: ${range}`)
}
