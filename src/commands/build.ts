import { interruption } from '../io/interrupt.js'
import { publish } from '../io/publish.js'
import { textReport } from '../report/text.js'
import { type BuildJob, type BuildOptions, buildJob } from './build-job.js'
import { type Edition, makeEdition } from './edition.js'
import { exitCodes } from './exit-codes.js'
import { hasErrors, prepareAll } from './gate.js'
import { keepNumbers } from './keep-numbers.js'
import type { Prepared } from './prepare.js'
import { openPrintRoom, type PrintRoom } from './print-room.js'
import { isStop, misuse, refusal, type Stop, tell } from './stop.js'
import { faultyTheme, themePrinted } from './theme.js'
import { unsignable } from './unsignable.js'

/** `aar build`: checks every review, makes every edition, and only then writes; a fault stops it before. */
export async function run([named]: [string[]], options: BuildOptions): Promise<number> {
  const job = await buildJob(named, options)
  if (isStop(job)) return tell(job)
  const signal = interruption()
  const room = job.formats.some(format => format.prints) ? openPrintRoom(signal) : undefined
  try {
    const prepared = await prepareReviews(job)
    if (isStop(prepared)) return tell(prepared)
    await room?.ready()
    const finished = await makeEditions(prepared, job, room, signal)
    if (isStop(finished)) return tell(finished)
    for (const { target, files, line } of finished) {
      await publish(target, files, signal)
      process.stdout.write(`${line}\n`)
    }
    if (!job.draft) for (const each of prepared) await keepNumbers(each)
    return exitCodes.good
  } finally {
    await room?.close()
  }
}

/** Reads and checks the reviews; a stop where one may not be built. */
async function prepareReviews({ folders, formats, draft, signing }: BuildJob): Promise<Prepared[] | Stop> {
  const prepared = await prepareAll(folders, { draft, prints: formats.some(format => format.prints) })
  if (typeof prepared === 'string') return misuse(prepared)
  if (!draft && prepared.some(hasErrors)) {
    report(prepared)
    return refusal(unmended)
  }
  const unsigned = signing && unsignable(prepared)
  return unsigned ? refusal(unsigned) : prepared
}

const unmended = 'Nothing was written. Mend the errors, or build with `--draft` to look at what is there.\n'

/** Every edition of every review, finished; a stop where one is refused, after all have been looked at. */
async function makeEditions(
  prepared: readonly Prepared[],
  job: BuildJob,
  room: PrintRoom | undefined,
  signal: AbortSignal,
): Promise<Edition[] | Stop> {
  const { theme, faulty } = room ? await themePrinted(job.theme, room.print) : job.theme
  if (faulty && !job.draft) return refusal(faultyTheme)
  const design = { paper: job.paper, profile: job.profile, theme }
  const finished: Edition[] = []
  const refused = new Set<Prepared>()
  let stop: Stop | undefined
  for (const each of prepared) {
    for (const edition of job.editions) {
      const made = await makeEdition({ ...each, ...job, edition, design, room, signal })
      if (!isStop(made)) finished.push(made)
      else {
        refused.add(each)
        stop ??= made
      }
    }
  }
  if (stop) report([...refused])
  return stop ?? finished
}

function report(prepared: readonly Prepared[]): void {
  for (const { location, review } of prepared) {
    const text = textReport(location, review.files, process.stderr.isTTY && !process.env.NO_COLOR)
    if (text) process.stderr.write(`${text}\n`)
  }
}
