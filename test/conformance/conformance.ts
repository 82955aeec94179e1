/**
 * Builds every PDF that must conform with the real command, and has veraPDF judge each by PDF/UA-1; then damages a sound
 * PDF, and has both veraPDF and our own checker judge what came of it. PDFs named on the command line are judged
 * instead; with `--damages`, only the damages are.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { PDF } from '@libpdf/core'
import { generateReview } from '../../bench/generate.js'
import { passphrase } from '../support/passphrase.js'
import { judgeDamages } from './damaged.js'
import { findJudge, type Judge, root, type Verdict } from './judge.js'

/** Built in both editions. */
const reviews = [
  'reviews/harbor-bridge',
  'reviews/westfield-use-of-force',
  'test/fixtures/complete',
  'test/fixtures/torture',
]
/** Built once more, each in another way. */
const variants = [
  {
    name: 'signed',
    review: 'test/fixtures/complete',
    options: ['--sign', join(root, 'test/fixtures/certificates/signer.p12')],
  },
  {
    name: 'themed',
    review: 'test/fixtures/complete',
    options: ['--theme', join(root, 'test/fixtures/theme/theme.yaml')],
  },
  {
    name: 'bound, on A4',
    review: 'test/fixtures/torture',
    options: ['--profile', 'print', '--paper', 'a4'],
  },
]
const generated = { slug: 'generated', findings: 600 }
const onlyDamages = '--damages'
const damaged = 'damaged PDFs'
const bin = join(root, 'bin/aar.js')

process.exitCode = await main(process.argv.slice(2))

async function main(named: readonly string[]): Promise<number> {
  const found = findJudge()
  if ('lacking' in found) {
    const skipped =
      named.length > 0
        ? named.map(name => (name === onlyDamages ? damaged : name))
        : [
            ...reviews,
            ...variants.map(({ name, review }) => `${review} (${name})`),
            `${generated.slug} (${generated.findings} findings)`,
            damaged,
          ]
    console.log(`SKIPPED, not judged by PDF/UA-1: ${skipped.join(', ')}. ${found.lacking}.`)
    return 0
  }
  if (named.length > 0 && !named.includes(onlyDamages)) {
    const paths = named.map(path => resolve(path))
    return report(found.judge, paths, path => relative('', path))
  }
  const work = await mkdtemp(join(tmpdir(), 'aar-conformance-'))
  try {
    const out = join(work, 'dist')
    const good = named.includes(onlyDamages)
      ? 0
      : await report(found.judge, await build(work, out), path => relative(out, path))
    return Math.max(good, await judgeDamages(found.judge, work))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Gives the paths of the PDFs. The reviews are copied: a final build writes its numbers into the review. */
async function build(work: string, out: string): Promise<string[]> {
  const copies = reviews.map(review => join(work, 'reviews', basename(review)))
  for (const [index, copy] of copies.entries()) {
    await cp(join(root, reviews[index] ?? ''), copy, { recursive: true })
  }
  const long = join(work, 'reviews', generated.slug)
  await generateReview(long, generated.findings)
  aarBuild('all', out, copies)
  // It has no team and no approvals, being made to be long: only a draft may lack them.
  aarBuild('public', out, [long], '--draft')
  const both = copies.flatMap(copy => ['public', 'agency'].map(edition => pdfOf(out, edition, copy)))
  const others = variants.map(({ name, review, options }) => {
    const copy = join(work, 'reviews', basename(review))
    const folder = join(out, name)
    aarBuild('public', folder, [copy], ...options)
    return pdfOf(folder, 'public', copy)
  })
  return [...both, ...others, pdfOf(out, 'public', long)]
}

function aarBuild(edition: string, out: string, folders: readonly string[], ...options: string[]): void {
  const args = ['build', '--format', 'pdf', '--edition', edition, '--out', out, ...options, ...folders]
  const env = { ...process.env, AAR_SIGN_PASSPHRASE: passphrase }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env })
  if (status !== 0) throw new Error(`The reviews could not be built.\n${stdout}${stderr}`)
}

function pdfOf(out: string, edition: string, folder: string): string {
  return join(out, edition, basename(folder), `${basename(folder)}.pdf`)
}

/** Prints what the judge says; the exit code is 1 if any file fails. */
async function report(
  judge: Judge,
  paths: readonly string[],
  nameOf: (path: string) => string,
): Promise<number> {
  const verdicts = judge(paths)
  const width = Math.max(...paths.map(path => nameOf(path).length))
  console.log(`${'PDF/UA-1, by veraPDF'.padEnd(width)}  pages      size     checks`)
  for (const verdict of verdicts) await printVerdict(verdict, nameOf(verdict.path).padEnd(width))
  const failing = verdicts.filter(({ passes }) => !passes).length
  console.log(failing === 0 ? `All ${verdicts.length} pass.` : `${failing} of ${verdicts.length} fail.`)
  return failing === 0 ? 0 : 1
}

async function printVerdict({ path, passes, checks, failed }: Verdict, name: string): Promise<void> {
  const { pages, size } = await measure(path)
  const columns = [pages.padStart(5), size.padStart(8), String(checks).padStart(9)]
  console.log(`${name}  ${columns.join('  ')}  ${passes ? 'passes' : 'FAILS'}`)
  for (const { rule, times, words, context } of failed) {
    console.log(`    ${rule.padEnd(9)} ${`${times} ×`.padStart(8)}  ${words}`)
    if (context !== '') console.log(`    ${' '.repeat(18)}  first at ${context}`)
  }
}

async function measure(path: string): Promise<{ pages: string; size: string }> {
  const bytes = await readFile(path)
  // What the judge cannot read, this library may not be able to read either: the verdict says so.
  const pages = await PDF.load(bytes).then(
    pdf => String(pdf.getPageCount()),
    () => '?',
  )
  return { pages, size: `${(bytes.length / 1e6).toFixed(2)} MB` }
}
