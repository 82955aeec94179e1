import { posix } from 'node:path'
import type { FolderFile } from '../../io/folder-file.js'
import type { Place } from '../../model/place.js'
import { reportTheme } from './report.js'
import type { Settings } from './settings.js'

/** Where a theme file names a file that is used, and how. */
export interface FileUse {
  path: string
  place: Place
}

/** The files that a theme file names and may have, relative to its folder: what is to be read for `readTheme`. */
export function filesNamedIn({ value }: Settings): string[] {
  const fonts = [value.fonts?.serif, value.fonts?.sans].flatMap(font => font?.faces ?? [])
  const named = [...fonts, value.logo].flatMap(each => (each?.file ? [localPath(each.file)] : []))
  return [...new Set(named.filter(path => path !== undefined))].sort()
}

/** The bytes of a file that a theme file names; undefined with a diagnostic where it cannot be used. */
export function bytesOf(
  written: string,
  place: Place,
  files: ReadonlyMap<string, FolderFile>,
): Uint8Array | undefined {
  const path = localPath(written)
  const found = path === undefined ? undefined : files.get(path)
  const report = (reason: string, note: string): undefined => {
    reportTheme(place, 'theme-file-is-usable', `\`${written}\` ${reason}`, note)
  }
  if (path === undefined || found?.trouble === 'outside') {
    return report(
      'is not inside the folder of the theme file',
      'Copy it there and name it from there, such as `fonts/town-serif.woff2`. Nothing is fetched from elsewhere.',
    )
  }
  if (!found) return report('is not there', 'Paths begin at the folder of the theme file. Capitals count.')
  if (found.bytes) return found.bytes
  return report(`cannot be read: ${found.detail ?? found.trouble}`, 'Check its size and its permissions.')
}

/** Reports a file that is what it should be by its bytes, and that the browser cannot use. */
export function reportRefused({ path, place }: FileUse): void {
  reportTheme(
    place,
    'theme-file-is-usable',
    `\`${path}\` cannot be used in a PDF`,
    'It is damaged, or a variable font, or made in a way that browsers refuse. Take a file for each weight and style, or get it again from its maker.',
  )
}

/** The path from the folder of the theme file; undefined for one that leaves it or leads to the network. */
function localPath(path: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('/') || /[\\\0]/.test(path)) return undefined
  const local = posix.normalize(path)
  return local === '..' || local.startsWith('../') ? undefined : local
}
