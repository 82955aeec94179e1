import { severityOf } from '../model/diagnostic.js'
import { countText, textReport } from '../report/text.js'
import { exitCodes } from './exit-codes.js'
import { prepare, reviewFolders } from './prepare.js'

/** `aar check`: the diagnostics of each review, on standard output. */
export async function run([named]: [string[]], { strict }: { strict: boolean }): Promise<number> {
  const folders = await reviewFolders(named)
  if (typeof folders === 'string') return misused(folders)
  let code: number = exitCodes.good
  for (const folder of folders) {
    const prepared = await prepare(folder)
    if (!prepared) return misused(`There is no folder \`${folder}\`.`)
    const { review, diagnostics } = prepared
    const report = textReport(folder, review.files, process.stdout.isTTY && !process.env.NO_COLOR)
    if (report) process.stdout.write(`${report}\n`)
    process.stdout.write(`${folder}: ${countText(diagnostics)}\n`)
    const severities = new Set(diagnostics.map(severityOf))
    if (severities.has('error') || (strict && severities.has('warning'))) code = exitCodes.errors
  }
  return code
}

function misused(message: string): number {
  process.stderr.write(`${message}\n`)
  return exitCodes.misused
}
