/**
 * Measures a build, stage by stage, side by side with one plain print of the same HTML by the same browser. Prints a
 * table; asserts nothing, because a machine's speed is no property of the code.
 */

import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDF } from '@libpdf/core'
import { check } from '#aar/check/index.js'
import { conventionsFor } from '#aar/commands/prepare.js'
import { findBrowser } from '#aar/io/browser/find.js'
import { openPrinter, type Printer } from '#aar/io/browser/print.js'
import { readFolder } from '#aar/io/folder.js'
import { publish } from '#aar/io/publish.js'
import { read } from '#aar/read/index.js'
import { release } from '#aar/release/index.js'
import { html } from '#aar/render/formats/html.js'
import { pdf } from '#aar/render/formats/pdf.js'
import { printable } from '#aar/render/print/document.js'
import { plainDesign } from '../src/model/design.js'
import { generateReview } from './generate.js'
import { watchMemory } from './memory.js'

const repeats = 3
const readStage = 'read (parse)'
const checkStage = 'check (all rules)'
const printStage = 'print, set the page numbers'
const colophon = 'Made for measuring.'
const options = { colophon, date: new Date(), design: plainDesign, downloads: [] }
const bin = new URL('../../../bin/aar.js', import.meta.url).pathname
const samples = new URL('../../../reviews/', import.meta.url).pathname

const work = await mkdtemp(join(tmpdir(), 'aar-bench-'))
try {
  const printer = await openPrinter(await findBrowser())
  for (const findings of [100, 600]) {
    const folder = join(work, `generated-${findings}`)
    await generateReview(folder, findings)
    await measure(`generated, ${findings} findings`, folder, printer)
  }
  await measure('harbor-bridge', join(samples, 'harbor-bridge'), printer)
  await printer.close()
  await checkCommand(join(work, 'generated-600'))
  await commandBesidePrint(join(samples, 'harbor-bridge'))
} finally {
  await rm(work, { recursive: true, force: true })
}

async function measure(name: string, folder: string, printer: Printer): Promise<void> {
  const memory = watchMemory()
  const rounds: Round[] = []
  for (let round = 0; round < repeats; round += 1) rounds.push(await oneRound(folder, printer))
  const peak = memory.stop()
  const [first] = rounds
  if (!first) return
  const stages = first.stages.map(({ stage }, index) => ({
    stage,
    ms: middle(rounds.map(round => round.stages[index]?.ms ?? 0)),
  }))
  const plain = middle(rounds.map(round => round.plain))
  const ms = (name: string): number => stages.find(({ stage }) => stage === name)?.ms ?? 0
  const printed = ms(printStage)
  const total = stages.reduce((sum, { ms }) => sum + ms, 0)
  const source = mb(await sizeOf(folder))
  console.log(`\n${name}: ${source} of source, ${first.pages} pages; medians of ${repeats}`)
  for (const { stage, ms } of stages) console.log(`  ${stage.padEnd(32)} ${seconds(ms)}`)
  console.log(
    `  ${'all stages'.padEnd(32)} ${seconds(total)}   ${(total / first.pages).toFixed(1)} ms a page`,
  )
  console.log(
    `  ${'one plain print'.padEnd(32)} ${seconds(plain)}   ${(plain / first.pages).toFixed(1)} ms a page`,
  )
  console.log(`  print with numbers / plain print  ${(printed / plain).toFixed(2)}`)
  console.log(`  all stages / plain print          ${(total / plain).toFixed(2)}`)
  console.log(`  check / read                      ${(ms(checkStage) / ms(readStage)).toFixed(2)}`)
  console.log(`  peak memory                       ${mb(peak.own)} Node, ${mb(peak.children)} browser`)
}

interface Round {
  stages: { stage: string; ms: number }[]
  /** One print of the same document, nothing done to it, in milliseconds. */
  plain: number
  pages: number
}

/** All that a build does, and beside it one plain print of the same HTML. */
async function oneRound(folder: string, printer: Printer): Promise<Round> {
  const { time, stages } = stopwatch()
  const contents = await time('read the folder', () => readFolder(folder))
  if (!contents) throw new Error(`There is no folder ${folder}.`)
  const review = await time(readStage, () => read(contents))
  await time(checkStage, () => check(review))
  const conventions = await time('number', () => conventionsFor(review))
  const released = await time('release', () => release(review, 'public', conventions))
  const pages = await time('render HTML', () => html.render(released, options))
  const printed = await time(printStage, () =>
    pdf.render(released, { ...options, print: job => printer.print(job) }),
  )
  await time('write', () => publish(join(work, 'out', review.slug), [...pages.files, ...printed.files]))
  const document = await printable(released, options)
  const plain = await timed(() => printer.print({ html: document.html, assets: document.assets }))
  const bytes = printed.files[0]?.bytes
  const count = bytes instanceof Uint8Array ? (await PDF.load(bytes)).getPageCount() : 0
  return { stages, plain, pages: count }
}

/** `aar check` as a user runs it, from a cold start. */
async function checkCommand(folder: string): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < repeats; round += 1) {
    times.push(await timed(() => spawnSync(process.execPath, [bin, 'check', folder])))
  }
  console.log(`\naar check, ${mb(await sizeOf(folder))} of source, cold start, median of ${repeats}`)
  console.log(`  aar check                         ${seconds(middle(times))}`)
}

/** The whole command, from a cold start, beside a process that starts the same browser and prints once. */
async function commandBesidePrint(folder: string): Promise<void> {
  const out = join(work, 'dist')
  const printOnce = new URL('print-once.js', import.meta.url).pathname
  const contents = await readFolder(folder)
  if (!contents) throw new Error(`There is no folder ${folder}.`)
  const review = read(contents)
  check(review)
  const { html, assets } = await printable(release(review, 'public', conventionsFor(review)), options)
  const job = join(work, 'job.json')
  const packed = [...assets].map(([name, { type, bytes }]) => [
    name,
    { type, bytes: Buffer.from(bytes).toString('base64') },
  ])
  await writeFile(job, JSON.stringify({ html, assets: packed }))
  const run = (args: string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  const pairs = { build: [] as number[], print: [] as number[] }
  for (let round = 0; round < repeats; round += 1) {
    pairs.print.push(await timed(() => run([printOnce, job])))
    pairs.build.push(await timed(() => run([bin, 'build', folder, '--out', out])))
  }
  const [build, print] = [middle(pairs.build), middle(pairs.print)]
  console.log(`\nharbor-bridge, cold starts, median of ${repeats}`)
  console.log(`  aar build                         ${seconds(build)}`)
  console.log(`  start the browser and print once  ${seconds(print)}`)
  console.log(`  ratio                             ${(build / print).toFixed(2)}`)
}

function stopwatch() {
  const stages: Round['stages'] = []
  return {
    stages,
    async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
      const start = performance.now()
      const result = await work()
      stages.push({ stage, ms: performance.now() - start })
      return result
    },
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(
    names.filter(name => /\.(?:md|csv)$/.test(name)).map(async name => (await stat(join(folder, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2).padStart(6)} s`
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
