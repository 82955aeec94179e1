import type { FolderFile } from '../../io/folder-file.js'
import type { ThemeLogo } from '../../model/design.js'
import { inspectPicture } from '../picture.js'
import { bytesOf, type FileUse } from './files.js'
import { reportTheme } from './report.js'
import type { Settings } from './settings.js'

const endings: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** The logo of a theme file, if it has one that can be used; `uses` is told where its file is named. */
export function readLogo(
  { value, place }: Settings,
  files: ReadonlyMap<string, FolderFile>,
  uses: Map<string, FileUse>,
): ThemeLogo | undefined {
  const { logo } = value
  if (!logo) return undefined
  const alt = logo.alt?.trim() ?? ''
  if (alt === '') {
    reportTheme(
      place('logo', 'alt'),
      'theme-logo-has-alt',
      'The logo has no `alt`',
      'Write what it shows, for those who cannot see it, such as `alt: Seal of the City of Riverton`.',
    )
  }
  if (!logo.file) {
    const note = 'Write the path of the picture, such as `file: logo.svg`.'
    reportTheme(place('logo', 'file'), 'theme-is-valid', 'The logo has no `file`', note)
    return undefined
  }
  const bytes = bytesOf(logo.file, place('logo', 'file'), files)
  const fault = bytes && faultOf(bytes)
  if (fault) {
    const { reason, note } = fault
    reportTheme(place('logo', 'file'), 'theme-file-is-usable', `\`${logo.file}\` ${reason}`, note)
  }
  const type = bytes && !fault ? typeOf(bytes) : ''
  if (!bytes || type === '' || alt === '') return undefined
  const name = `logo.${endings[type]}`
  uses.set(name, { path: logo.file, place: place('logo', 'file') })
  return { name, bytes, type, alt }
}

function typeOf(bytes: Uint8Array): string {
  const picture = inspectPicture(bytes)
  return 'type' in picture ? picture.type : ''
}

function faultOf(bytes: Uint8Array): { reason: string; note: string } | undefined {
  const picture = inspectPicture(bytes)
  if ('fault' in picture) return { reason: picture.fault, note: picture.remedy }
  if (!Object.hasOwn(endings, picture.type)) {
    return { reason: `is a picture of the type ${picture.type}`, note: 'Use SVG, PNG or JPEG for a logo.' }
  }
  if (picture.type === 'image/svg+xml' && /<text[\s>]/.test(new TextDecoder().decode(bytes))) {
    return {
      reason: 'holds text, and the fonts for it are not in it',
      note: 'Turn its text into paths in the drawing program, so that it looks the same everywhere.',
    }
  }
  return undefined
}
