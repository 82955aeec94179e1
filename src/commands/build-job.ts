import { now } from '../io/clock.js'
import type { BookProfile, Paper } from '../model/design.js'
import { type EditionName, editionNames } from '../model/edition.js'
import type { Format } from '../render/formats/format.js'
import { formats } from '../render/formats/index.js'
import { reviewFolders } from './prepare.js'
import type { Signing } from './signing.js'
import { misuse, refusal, type Stop } from './stop.js'
import { faultyTheme, type ThemeRead, themeFrom } from './theme.js'

export interface BuildOptions {
  edition: EditionName | 'all'
  format: string
  out: string
  profile: BookProfile
  paper: Paper
  theme?: string
  draft: boolean
  sign?: string
}

/** What a build is asked for, in full: nothing of it needs a review to be read. */
export interface BuildJob {
  folders: readonly string[]
  editions: readonly EditionName[]
  formats: readonly Format[]
  out: string
  date: Date
  profile: BookProfile
  paper: Paper
  theme: ThemeRead
  signing: Signing | undefined
  draft: boolean
}

/** Works out what a command line asks for; a stop where it cannot be had. Asks for a passphrase where it takes one. */
export async function buildJob(named: readonly string[], options: BuildOptions): Promise<BuildJob | Stop> {
  const chosen = formatsFor(options.format)
  if (typeof chosen === 'string') return misuse(chosen)
  const date = buildDate()
  if (typeof date === 'string') return misuse(date)
  const folders = await reviewFolders(named)
  if (typeof folders === 'string') return misuse(folders)
  const theme = await themeFrom(options.theme)
  if (typeof theme === 'string') return misuse(theme)
  if (theme.faulty && !options.draft) return refusal(faultyTheme)
  const { draft, out, paper, profile, sign } = options
  const signing = sign === undefined ? undefined : await signingWith(sign, { formats: chosen, draft, date })
  if (typeof signing === 'string') return misuse(signing)
  const editions = options.edition === 'all' ? editionNames : [options.edition]
  return { folders, editions, formats: chosen, out, date, profile, paper, theme, signing, draft }
}

/** What signs with a certificate takes long to load, and few builds are signed. */
async function signingWith(
  path: string,
  job: { formats: readonly Format[]; draft: boolean; date: Date },
): Promise<Signing | string> {
  const { openSigning } = await import('./signing.js')
  return openSigning(path, job)
}

/** The time of the build, or what is wrong with `SOURCE_DATE_EPOCH`. */
function buildDate(): Date | string {
  try {
    return now()
  } catch (error) {
    return `${error instanceof Error ? error.message : error}.`
  }
}

/** The formats that `--format` names, or what is wrong with it. */
function formatsFor(named: string): Format[] | string {
  const known = Object.keys(formats)
  const ids = named === 'all' ? known : named.split(',').map(id => id.trim())
  const unknown = ids.find(id => !Object.hasOwn(formats, id))
  if (unknown !== undefined) return `There is no format \`${unknown}\`. Use ${known.join(', ')} or all.`
  // Those that print come first: the browser works while the others are rendered.
  return ids.flatMap(id => formats[id] ?? []).toSorted((a, b) => Number(b.prints) - Number(a.prints))
}
