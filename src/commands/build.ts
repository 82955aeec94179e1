import { frameworkOf } from '../framework/index.js'
import { interruption } from '../io/interrupt.js'
import { readPackageText } from '../io/package-files.js'
import { publish } from '../io/publish.js'
import { type EditionName, editionNames } from '../model/edition.js'
import { release } from '../release/index.js'
import { proveWithheld } from '../release/proof.js'
import { type Format, formats } from '../render/formats/index.js'
import { manifest, sourceHash } from '../render/manifest.js'
import { countText, textReport } from '../report/text.js'
import { colophonFor } from './colophon.js'
import { exitCodes } from './exit-codes.js'
import { hasErrors, prepareAll } from './gate.js'
import { keepNumbers } from './keep-numbers.js'
import { type Prepared, reviewFolders } from './prepare.js'
import { openPrintRoom, type PrintRoom } from './print-room.js'
import { progress } from './progress.js'

interface Options {
  edition: EditionName | 'all'
  format: string
  out: string
  draft: boolean
}

/** `aar build`: checks every review first, then writes each edition; errors stop it before anything is written. */
export async function run([named]: [string[]], options: Options): Promise<number> {
  const chosen = formatsFor(options.format)
  if (typeof chosen === 'string') return misused(chosen)
  const folders = await reviewFolders(named)
  if (typeof folders === 'string') return misused(folders)
  const signal = interruption()
  const room = chosen.some(format => format.prints) ? openPrintRoom(signal) : undefined
  try {
    const prepared = await prepareAll(folders)
    if (typeof prepared === 'string') return misused(prepared)
    if (!options.draft && prepared.some(hasErrors)) return refused(prepared)
    await room?.ready()
    let code: number = exitCodes.good
    for (const each of prepared) {
      const editions = options.edition === 'all' ? editionNames : [options.edition]
      for (const edition of editions) {
        const done = await buildEdition(each, edition, chosen, options, room, signal)
        if (!done) code = exitCodes.errors
      }
      if (code === exitCodes.good && !options.draft) await keepNumbers(each)
    }
    return code
  } finally {
    await room?.close()
  }
}

/** Builds one edition of one review; false when words that it withholds were found in it, and it was not written. */
async function buildEdition(
  prepared: Prepared,
  edition: EditionName,
  chosen: readonly Format[],
  options: Options,
  room: PrintRoom | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const { review, diagnostics, conventions, contents } = prepared
  const target = `${options.out}/${edition}/${review.slug}`
  progress(`${target} …`)
  const version = JSON.parse(await readPackageText('package.json')).version
  const released = release(review, edition, conventions, options.draft || hasErrors(prepared))
  const colophon = colophonFor(frameworkOf(review.record.framework), diagnostics, version)
  const print = room?.print
  const downloads = chosen.flatMap(format => format.download?.(released) ?? [])
  const rendered = await Promise.all(
    chosen.map(format => format.render(released, { colophon, downloads, ...(print && { print }) })),
  )
  signal.throwIfAborted()
  const texts = rendered.flatMap(({ texts }) => texts)
  if (proveWithheld(review, edition, texts).length > 0) {
    report(prepared)
    return false
  }
  const files = rendered.flatMap(({ files }) => files)
  const browser = room && (await room.version())
  const facts = {
    slug: review.slug,
    edition,
    tool: `aftermark ${version}`,
    source: sourceHash(contents.files),
  }
  await publish(target, [...files, manifest({ ...facts, ...(browser && { browser }) }, files)], signal)
  progress('')
  process.stdout.write(
    `${target}: ${chosen.map(format => format.id).join(', ')}; ${countText(diagnostics)}\n`,
  )
  return true
}

function refused(prepared: readonly Prepared[]): number {
  for (const each of prepared) report(each)
  process.stderr.write(
    'Nothing was written. Mend the errors, or build with `--draft` to look at what is there.\n',
  )
  return exitCodes.errors
}

function report({ location, review }: Prepared): void {
  const text = textReport(location, review.files, process.stderr.isTTY && !process.env.NO_COLOR)
  if (text) process.stderr.write(`${text}\n\n`)
}

/** The formats that `--format` names, or what is wrong with it. */
function formatsFor(named: string): Format[] | string {
  const known = Object.keys(formats)
  const ids = named === 'all' ? known : named.split(',').map(id => id.trim())
  const unknown = ids.find(id => !Object.hasOwn(formats, id))
  if (unknown !== undefined) return `There is no format \`${unknown}\`. Use ${known.join(', ')} or all.`
  return ids.flatMap(id => formats[id] ?? [])
}

function misused(message: string): number {
  process.stderr.write(`${message}\n`)
  return exitCodes.misused
}
