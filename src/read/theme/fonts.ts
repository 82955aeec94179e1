import type { FolderFile } from '../../io/folder-file.js'
import type { FontFormat, ThemeFace, ThemeFont } from '../../model/design.js'
import type { ThemeSettings } from '../../model/schema/theme.js'
import { bytesOf, type FileUse } from './files.js'
import { fontFormat, isWhole } from './font-file.js'
import { reportTheme } from './report.js'
import type { Settings } from './settings.js'

type Place = ThemeFont['place']
type Face = NonNullable<NonNullable<NonNullable<ThemeSettings['fonts']>[Place]>['faces']>[number]

const places = ['serif', 'sans'] as const
const endings: Readonly<Record<FontFormat, string>> = {
  woff2: 'woff2',
  woff: 'woff',
  truetype: 'ttf',
  opentype: 'otf',
}

/** The fonts of a theme file that can be used; `uses` is told where their files are named. */
export function readFonts(
  settings: Settings,
  files: ReadonlyMap<string, FolderFile>,
  uses: Map<string, FileUse>,
): ThemeFont[] {
  return places.flatMap(place => {
    const font = settings.value.fonts?.[place]
    if (!font) return []
    const family = font.family?.trim() ?? ''
    const at = (key: string) => settings.place('fonts', place, key)
    if (family === '') {
      const note = 'Write the name of the family, such as `family: Town Serif`.'
      reportTheme(at('family'), 'theme-is-valid', `\`${place}\` has no \`family\``, note)
    }
    if (!font.faces || font.faces.length === 0) {
      const note = 'Name a file for each weight and style, such as `faces: [{file: fonts/town-serif.woff2}]`.'
      reportTheme(at('faces'), 'theme-is-valid', `\`${place}\` has no \`faces\``, note)
    }
    const faces = new Map<string, ThemeFace>()
    for (const [index, written] of font.faces?.entries() ?? []) {
      const face = readFace(written, place, index, settings, files)
      if (!face) continue
      const kind = `${face.weight} ${face.style}`
      if (faces.has(kind)) {
        reportTheme(
          settings.place('fonts', place, 'faces', index),
          'theme-is-valid',
          `\`${place}\` has a second face of weight ${face.weight} in the style ${face.style}`,
          'Keep one of the two, or say with `weight` and `style` what it is.',
        )
      } else {
        faces.set(kind, face)
        const at = settings.place('fonts', place, 'faces', index, 'file')
        uses.set(face.name, { path: written.file ?? '', place: at })
      }
    }
    return family === '' || faces.size === 0 ? [] : [{ place, family, faces: [...faces.values()] }]
  })
}

function readFace(
  { file, weight: written = '400', style = 'normal' }: Face,
  place: Place,
  index: number,
  settings: Settings,
  files: ReadonlyMap<string, FolderFile>,
): ThemeFace | undefined {
  const at = (...key: string[]) => settings.place('fonts', place, 'faces', index, ...key)
  const weight = /^\d{1,4}$/.test(written) ? Number(written) : 0
  if (weight < 1 || weight > 1000) {
    const note = 'Write a number from 1 to 1000: 400 is regular, 600 semibold, 700 bold.'
    reportTheme(at('weight'), 'theme-is-valid', `\`${written}\` is no weight`, note)
    return undefined
  }
  if (!file) {
    // An item that is no group of keys was reported as such.
    const { line } = at().start
    if (settings.file.messages.some(message => message.line === line)) return undefined
    const note = 'Write the path of the font, such as `file: fonts/town-serif.woff2`.'
    reportTheme(at(), 'theme-is-valid', `A face of \`${place}\` names no \`file\``, note)
    return undefined
  }
  const bytes = bytesOf(file, at('file'), files)
  if (!bytes) return undefined
  const format = fontFormat(bytes)
  if (format && isWhole(bytes, format)) {
    return { name: `${place}-${weight}-${style}.${endings[format]}`, bytes, format, weight, style }
  }
  reportTheme(
    at('file'),
    'theme-file-is-usable',
    `\`${file}\` is ${format ? 'a damaged font' : 'no font that can be used'}`,
    format
      ? 'Copy it again from where it came from.'
      : 'Use a WOFF2, WOFF, TrueType or OpenType file with one font in it.',
  )
  return undefined
}
