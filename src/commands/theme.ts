import { basename, dirname } from 'node:path'
import { VFile } from 'vfile'
import { readGivenFile } from '../io/given-file.js'
import { readNamedFiles } from '../io/named-files.js'
import { plainTheme, type Theme } from '../model/design.js'
import { severityOf } from '../model/diagnostic.js'
import { type FileUse, filesNamedIn, readSettings, readTheme, reportRefused } from '../read/theme/index.js'
import type { Print } from '../render/formats/format.js'
import { sourceHash } from '../render/manifest.js'
import { plainColors } from '../render/theme/tokens.js'
import { textReport } from '../report/text.js'
import { filesRefused, withoutFiles } from './theme-trial.js'

/** The theme file that is used where it stands, in the folder in which the command runs. */
const usual = 'theme.yaml'

/** A theme without what is faulty in its file. */
export interface ThemeRead {
  theme: Theme
  /** Where its file names the fonts and the logo, by their names in the report. */
  uses: ReadonlyMap<string, FileUse>
  folder: string
  /** Whether anything is faulty: a report is then made only as a draft. */
  faulty: boolean
}

const noTheme: ThemeRead = { theme: plainTheme, uses: new Map(), folder: '.', faulty: false }

export const faultyTheme =
  'Nothing was written. Mend the theme file, or build with `--draft` to leave out what is faulty.\n'

/**
 * Reads the theme file that is named, or `theme.yaml`, and says on standard error what is wrong with it; ours where there
 * is none. A message where one is named and does not exist.
 *
 * @throws MachineError when it may not be read
 */
export async function themeFrom(named: string | undefined): Promise<ThemeRead | string> {
  const path = named ?? usual
  const bytes = await readGivenFile(path)
  if (!bytes) return named === undefined ? noTheme : `There is no theme file \`${path}\`.`
  const name = basename(path)
  const folder = dirname(path)
  const settings = readSettings(name, bytes)
  const files = await readNamedFiles(folder, filesNamedIn(settings))
  const { theme, uses } = readTheme(settings, files, await plainColors())
  report(folder, settings.file)
  return {
    theme: { ...theme, source: sourceHash([{ path: name, bytes }, ...files], '') },
    uses,
    folder,
    faulty: settings.file.messages.some(message => severityOf(message) === 'error'),
  }
}

/** The same theme without the files that the browser refuses, of which standard error is told. */
export async function themePrinted(read: ThemeRead, print: Print): Promise<ThemeRead> {
  const names = await filesRefused(read.theme, print)
  const [first] = read.uses.values()
  if (names.length === 0 || !first) return read
  // What was wrong before has been told.
  const file = new VFile({ path: first.place.file.path, value: String(first.place.file) })
  for (const name of names) {
    const use = read.uses.get(name)
    if (use) reportRefused({ ...use, place: { ...use.place, file } })
  }
  report(read.folder, file)
  return { ...read, theme: withoutFiles(read.theme, names), faulty: true }
}

function report(folder: string, file: VFile): void {
  const text = textReport(folder, [file], process.stderr.isTTY && !process.env.NO_COLOR)
  if (text) process.stderr.write(`${text}\n`)
}
