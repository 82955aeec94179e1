import type { FolderFile } from '../../io/folder-file.js'
import type { Theme } from '../../model/design.js'
import { readColors } from './colors.js'
import { readableColors } from './contrast.js'
import type { FileUse } from './files.js'
import { readFonts } from './fonts.js'
import { readLogo } from './logo.js'
import type { Settings } from './settings.js'

export { type FileUse, filesNamedIn, reportRefused } from './files.js'
export { readSettings } from './settings.js'

/**
 * Makes a theme of what a theme file sets, and leaves out what is faulty. Never throws; every fault becomes a diagnostic
 * of the file, at its place.
 *
 * @param found the files that it names, as far as there are any
 * @param plain the colors that are used where it sets none, as `#rrggbb` by token
 * @returns the theme, and where its files are named, by their names in the report
 */
export function readTheme(
  settings: Settings,
  found: readonly FolderFile[],
  plain: ReadonlyMap<string, string>,
): { theme: Theme; uses: ReadonlyMap<string, FileUse> } {
  const files = new Map(found.map(file => [file.path, file]))
  const uses = new Map<string, FileUse>()
  const logo = readLogo(settings, files, uses)
  const theme = {
    colors: readableColors(readColors(settings), plain, settings),
    fonts: readFonts(settings, files, uses),
    ...(logo && { logo }),
  }
  return { theme, uses }
}
