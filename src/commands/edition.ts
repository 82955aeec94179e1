import { readPackageText } from '../io/package-files.js'
import type { OutputFile } from '../io/publish.js'
import type { Design } from '../model/design.js'
import type { EditionName } from '../model/edition.js'
import { publishedNumbersPath } from '../read/published-numbers.js'
import { release } from '../release/index.js'
import { proveWithheld } from '../release/proof.js'
import { conformanceFile, reasonsIn } from '../render/conformance.js'
import type { Format } from '../render/formats/format.js'
import { manifest, sourceHash } from '../render/manifest.js'
import { countText } from '../report/text.js'
import { colophonFor } from './colophon.js'
import { hasErrors } from './gate.js'
import { reportFaults } from './inaccessible.js'
import type { Prepared } from './prepare.js'
import type { PrintRoom } from './print-room.js'
import { progress } from './progress.js'
import type { Signing } from './signing.js'
import { refusal, type Stop } from './stop.js'

/** One edition of one review, to be written in these formats. */
export interface EditionJob extends Prepared {
  edition: EditionName
  formats: readonly Format[]
  out: string
  date: Date
  design: Design
  draft: boolean
  room: PrintRoom | undefined
  signing: Signing | undefined
  signal: AbortSignal
}

/** An edition that is finished and proved, and waits to be written. */
export interface Edition {
  target: string
  files: OutputFile[]
  /** What is said when it has been written. */
  line: string
}

const leak = refusal(
  'Nothing was written: words that are withheld stand in an edition. No option waives this.\n',
)
const inaccessible = refusal(
  'Nothing was written: the PDF is not accessible to everyone. `--draft` shows it as it stands.\n',
)

/**
 * Releases, renders, proves and audits an edition. It is refused when words that it withholds stand in it, or its PDF
 * lacks what it takes to be accessible; the review then has a diagnostic at each place.
 */
export async function makeEdition(job: EditionJob): Promise<Edition | Stop> {
  const { review, edition, formats, room, signing, signal } = job
  const target = `${job.out}/${edition}/${review.slug}`
  progress(`${target} …`)
  const { version } = JSON.parse(await readPackageText('package.json'))
  const released = release(review, edition, job.conventions, job.draft || hasErrors(job))
  const options = {
    colophon: colophonFor(job.conventions.conformance, version),
    date: job.date,
    design: job.design,
    downloads: formats.flatMap(format => format.download?.(released) ?? []),
    ...(room && { print: room.print }),
    ...(signing && { sign: signing.sign }),
  }
  const rendered = await Promise.all(formats.map(format => format.render(released, options)))
  signal.throwIfAborted()
  const texts = [...rendered.flatMap(each => each.texts), ...reasonsIn(released)]
  if (proveWithheld(review, edition, texts).length > 0) return leak
  const faults = rendered.flatMap(each => each.faults ?? [])
  // A draft may lack what its author has yet to write; what is final is published, or not written.
  if (!released.marks.draft && reportFaults(review, job.conventions.numbers.entries, faults).length > 0)
    return inaccessible
  const files = [...rendered.flatMap(each => each.files), ...conformanceFile(released)]
  const facts = {
    slug: review.slug,
    edition,
    tool: `aftermark ${version}`,
    ...(room && { browser: await room.version() }),
    source: sourceHash(job.contents.files, publishedNumbersPath),
    ...(job.design.theme.source !== undefined && { theme: job.design.theme.source }),
  }
  progress('')
  return {
    target,
    files: [...files, manifest(facts, files)],
    line: [
      `${target}: ${formats.map(({ id }) => id).join(', ')}; ${countText(job.checked.diagnostics)}`,
      ...(signing ? [`${target}/${review.slug}.pdf: signed by ${signing.name}`] : []),
    ].join('\n'),
  }
}
