import { now } from '../io/clock.js'
import { interruption } from '../io/interrupt.js'
import { publish } from '../io/publish.js'
import { type BookProfile, type Design, type Paper, plainTheme } from '../model/design.js'
import { type EditionName, editionNames } from '../model/edition.js'
import type { Format } from '../render/formats/format.js'
import { formats } from '../render/formats/index.js'
import { textReport } from '../report/text.js'
import { type Edition, makeEdition } from './edition.js'
import { exitCodes } from './exit-codes.js'
import { hasErrors, prepareAll } from './gate.js'
import { keepNumbers } from './keep-numbers.js'
import { type Prepared, reviewFolders } from './prepare.js'
import { openPrintRoom } from './print-room.js'

interface Options {
  edition: EditionName | 'all'
  format: string
  out: string
  profile: BookProfile
  paper: Paper
  draft: boolean
}

/** `aar build`: checks every review, makes every edition, and only then writes; a fault stops it before. */
export async function run([named]: [string[]], options: Options): Promise<number> {
  const chosen = formatsFor(options.format)
  if (typeof chosen === 'string') return misused(chosen)
  const date = buildDate()
  if (typeof date === 'string') return misused(date)
  const folders = await reviewFolders(named)
  if (typeof folders === 'string') return misused(folders)
  const design: Design = { paper: options.paper, profile: options.profile, theme: plainTheme }
  const signal = interruption()
  const room = chosen.some(format => format.prints) ? openPrintRoom(signal) : undefined
  try {
    const prepared = await prepareAll(folders)
    if (typeof prepared === 'string') return misused(prepared)
    if (!options.draft && prepared.some(hasErrors)) {
      report(prepared)
      process.stderr.write(unmended)
      return exitCodes.errors
    }
    await room?.ready()
    const finished: Edition[] = []
    let refusal = ''
    for (const each of prepared) {
      for (const edition of options.edition === 'all' ? editionNames : [options.edition]) {
        const made = await makeEdition({
          ...each,
          ...options,
          edition,
          formats: chosen,
          date,
          design,
          room,
          signal,
        })
        if ('target' in made) finished.push(made)
        else {
          report([each])
          refusal ||= made.refusal
        }
      }
    }
    if (refusal !== '') {
      process.stderr.write(refusal)
      return exitCodes.errors
    }
    for (const { target, files, line } of finished) {
      await publish(target, files, signal)
      process.stdout.write(`${line}\n`)
    }
    if (!options.draft) for (const each of prepared) await keepNumbers(each)
    return exitCodes.good
  } finally {
    await room?.close()
  }
}

const unmended = 'Nothing was written. Mend the errors, or build with `--draft` to look at what is there.\n'

function report(prepared: readonly Prepared[]): void {
  for (const { location, review } of prepared) {
    const text = textReport(location, review.files, process.stderr.isTTY && !process.env.NO_COLOR)
    if (text) process.stderr.write(`${text}\n`)
  }
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

function misused(message: string): number {
  process.stderr.write(`${message}\n`)
  return exitCodes.misused
}
