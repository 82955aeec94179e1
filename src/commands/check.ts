import { readPackageText } from '../io/package-files.js'
import { severityOf } from '../model/diagnostic.js'
import { type ReportFormat, reports } from '../report/index.js'
import { exitCodes } from './exit-codes.js'
import { prepareAll } from './gate.js'
import { reviewFolders } from './prepare.js'
import { reportedOf, ruleTextsOf } from './reported.js'
import { misuse, tell } from './stop.js'

interface Options {
  fix: boolean
  readability: boolean
  format: ReportFormat
  strict: boolean
}

/** `aar check`: the diagnostics of all reviews, on standard output. */
export async function run(
  [named]: [string[]],
  { fix, format, readability, strict }: Options,
): Promise<number> {
  const folders = await reviewFolders(named)
  if (typeof folders === 'string') return tell(misuse(folders))
  if (fix) {
    if (format !== 'text') return tell(misuse('`--fix` shows what it changes as text. Leave out `--format`.'))
    const fault = await (await import('./fix.js')).fixReviews(folders)
    if (fault !== undefined) return tell(misuse(fault))
  }
  const prepared = await prepareAll(folders)
  if (typeof prepared === 'string') return tell(misuse(prepared))
  const { name, version } = JSON.parse(await readPackageText('package.json'))
  const circumstances = {
    tool: { name, version },
    rules: ruleTextsOf(prepared),
    color: process.stdout.isTTY && !process.env.NO_COLOR,
  }
  process.stdout.write(
    reports[format](
      prepared.map(each => reportedOf(each, readability)),
      circumstances,
    ),
  )
  const severities = new Set(prepared.flatMap(each => each.checked.diagnostics.map(severityOf)))
  return severities.has('error') || (strict && severities.has('warning')) ? exitCodes.errors : exitCodes.good
}
