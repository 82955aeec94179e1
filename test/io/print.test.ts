import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { BrowserChoice } from '../../src/io/browser/choice.js'
import { findBrowser } from '../../src/io/browser/find.js'
import { openPrinter, type Printer, type PrintJob } from '../../src/io/browser/print.js'
import { MachineError } from '../../src/io/machine-error.js'
import { canRun, compileIo, freshFolder, runChild } from './child.js'

// Starting browsers takes its time where others are at work.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

// Profiles are made in the temporary folder: with one of our own, its path tells our browsers from all others.
const root = freshFolder()
process.env.TMPDIR = root
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const FONT = readFileSync(
  join(
    import.meta.dirname,
    '../../node_modules/@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
  ),
)
const image = { bytes: PNG, type: 'image/png' }
const font = { bytes: FONT, type: 'font/woff2' }

let io: ReturnType<typeof compileIo>
let choice: BrowserChoice
let printer: Printer
let server: Server
let address: string
let connections = 0

beforeAll(async () => {
  io = compileIo()
  choice = await findBrowser()
  printer = await openPrinter(choice)
  server = createServer((_, response) => response.end()).on('connection', () => connections++)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await printer.close()
  server.close()
  io.remove()
  await rm(root, { recursive: true })
})

const failure = (promise: Promise<unknown>) => promise.then(() => undefined).catch(error => error)

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`
const print = (html: string, assets: PrintJob['assets'] = new Map(), more: Partial<PrintJob> = {}) =>
  printer.print({ html, assets, ...more })
const long = page('<h1>Heading</h1><p>Some text that takes a while.</p>'.repeat(30_000))

async function open(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent()
      return items.map(item => ('str' in item ? item.str : '')).join('')
    }),
  )
  return { document, pages, raw: Buffer.from(pdf).toString('latin1') }
}

/** A temporary folder for one browser; short, since a whole Chrome makes a socket in it. */
let folders = 0
const shortFolder = () => join(root, String(++folders))

/** The running processes of a group: a browser's own, since it leads one. Zombies do not count. */
function group(leader: number): { pid: number; line: string }[] {
  return readdirSync('/proc').flatMap(name => {
    try {
      const [state, , pgrp] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      if (Number(pgrp) !== leader || state === 'Z') return []
      return [
        { pid: Number(name), line: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') },
      ]
    } catch {
      return []
    }
  })
}

/** The browser whose profile is in `place`, once it and its children run. */
async function leaderIn(place: string): Promise<number> {
  for (let tries = 0; tries < 1000; tries++) {
    const found = readdirSync('/proc').find(name => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`--user-data-dir=${place}/`)
      } catch {
        return false
      }
    })
    if (found && group(Number(found)).some(({ line }) => line.includes('--type=renderer')))
      return Number(found)
    await wait(10)
  }
  throw new Error(`no browser with a renderer has its profile in ${place}`)
}

describe('print', () => {
  it('gives a tagged PDF with outline, links, fonts and images of the document', async () => {
    const html = page(
      '<h1>One</h1><p><a href="#two">to two</a> <img src="assets/a%20b.png" alt="A"></p><h1 id="two">Two</h1>',
      `<link rel="stylesheet" href="assets/x.css">`,
    )
    const css = `@font-face { font-family: P; src: url(p.woff2) } body { font-family: P } @page { size: 400px 300px }
      h1 { break-before: page } p { background: url("p.png") }`
    const assets = new Map([
      ['assets/x.css', { bytes: Buffer.from(css), type: 'text/css' }],
      ['assets/p.woff2', font],
      ['assets/p.png', image],
      ['assets/a b.png', image],
    ])
    const { document, pages, raw } = await open(await print(html, assets))
    expect(pages).toEqual(['Oneto two', 'Two'])
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(Object.keys((await document.getDestinations()) ?? {})).toContain('two')
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await document.getPage(1)).view.map(Math.round)).toEqual([0, 0, 300, 225])
    expect(raw).toContain('PublicSans')
    expect(raw).toContain('/Subtype /Image')
  })

  it('waits for fonts and pictures that only page margins use', async () => {
    const head = `<style>@font-face { font-family: P; src: url(p.woff2) }
      @page { margin: 3cm; @top-left { content: "m" url(m.png); font-family: P } }</style>`
    const assets = new Map([
      ['p.woff2', font],
      ['m.png', image],
    ])
    const { raw } = await open(await print(page('<p>x</p>', head), assets))
    expect(raw).toContain('PublicSans')
    expect(raw).toContain('/Subtype /Image')
  })

  it('waits for lazy images below the first screen', async () => {
    const html = page('<div style="height: 9000px"></div><img loading="lazy" src="i.png" alt="I">')
    expect((await open(await print(html, new Map([['i.png', image]])))).raw).toContain('/Subtype /Image')
  })

  it('prints two documents at once, and the same bytes twice', async () => {
    const bytes = async (html: string) =>
      Buffer.from(await print(html))
        .toString('latin1')
        .replaceAll(/\(D:[^)]*\)/g, '')
    const [a, b, again] = await Promise.all([bytes(page('a')), bytes(page('b')), bytes(page('a'))])
    expect(a === again).toBe(true)
    expect(a === b).toBe(false)
  })

  it('says its version', () => {
    expect(printer.version).toMatch(/Chrom\w*\/\d+/)
  })
})

describe('a document that wants more than it brings', () => {
  const refused: [name: string, html: (net: string) => string, wanted: string][] = [
    ['a file as an image', () => page('<img src="file:///etc/passwd" alt="">'), 'file:///etc/passwd'],
    ['a file by a base', () => page('<img src="passwd">', '<base href="file:///etc/">'), 'etc'],
    ['an image of the network', net => page(`<img src="${net}/i.png" alt="">`), '/i.png'],
    ['an @import', net => page('', `<style>@import url(${net}/i.css)</style>`), '/i.css'],
    ['an @import of a file', () => page('', '<style>@import url(file:///etc/passwd)</style>'), 'passwd'],
    ['a CSS url()', net => page(`<p style="background: url(${net}/b.png)">x</p>`), '/b.png'],
    [
      'a font',
      net =>
        page('<p style="font-family: F">x', `<style>@font-face{font-family:F;src:url(${net}/f)}</style>`),
      '/f',
    ],
    [
      'a CSS url() in print only',
      net => page('<p>x</p>', `<style>@media print { p { background: url(${net}/p.png) } }</style>`),
      '/p.png',
    ],
    [
      'a picture in a page margin',
      net => page('x', `<style>@page { @top-left { content: url(${net}/m.png) } }</style>`),
      '/m.png',
    ],
    ['a refresh', net => page('x', `<meta http-equiv="refresh" content="0;url=${net}/r">`), 'redirect'],
    [
      'a refresh to nothing',
      () => page('x', '<meta http-equiv="refresh" content="0;url=about:blank">'),
      're',
    ],
    [
      'a script',
      net => page(`<script src="${net}/s.js"></script><script>document.title = 1</script>`),
      'script',
    ],
    ['a style sheet', net => page('', `<link rel="stylesheet" href="${net}/s.css">`), '/s.css'],
    ['a preload', net => page('', `<link rel="preload" as="image" href="${net}/l.png">`), '/l.png'],
    ['an SVG image of the network', net => page(`<svg><image href="${net}/v.png"/></svg>`), '/v.png'],
    ['an SVG image of a file', () => page('<svg><image href="file:///etc/passwd"/></svg>'), 'passwd'],
    ['an SVG use', net => page(`<svg><use href="${net}/u.svg#x"/></svg>`), '/u.svg'],
    ['a frame', net => page(`<iframe src="${net}/frame"></iframe>`), 'fram'],
    ['a frame of a file', () => page('<iframe src="file:///etc/passwd"></iframe>'), 'passwd'],
    ['a frame of its own', net => page(`<iframe srcdoc="<img src=${net}/k.png>"></iframe>`), ''],
    ['an object', net => page(`<object data="${net}/o.svg"></object><embed src="${net}/e">`), ''],
    ['a video', net => page(`<video src="${net}/v.mp4" poster="${net}/poster.png"></video>`), 'poster.png'],
    ['a file that was not given', () => page('<img src="missing.png" alt="">'), 'missing.png'],
    ['itself', () => page('<img src="./" alt="">'), 'review.invalid'],
  ]

  it.each(refused)('is refused: %s', async (_, html, wanted) => {
    const error = await failure(print(html(address)))
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(MachineError)
    expect(error.message).toContain(wanted)
    expect(connections).toBe(0)
  })

  it('is refused when an image is none', async () => {
    const broken = new Map([['x.png', { bytes: Buffer.from('junk'), type: 'image/png' }]])
    expect((await failure(print(page('<img src="x.png" alt="">'), broken))).message).toContain('x.png')
  })

  it('is refused when a font is none', async () => {
    const broken = new Map([['x.woff2', { bytes: Buffer.from('junk'), type: 'font/woff2' }]])
    const html = page('<p>x', '<style>@font-face { font-family: F; src: url(x.woff2) }</style>')
    expect((await failure(print(html, broken))).message).toContain('x.woff2')
  })

  it('gets nothing through an SVG file, a late refresh or a hint', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="99"><text y="20">drawn</text>
      <image href="file:///etc/passwd" width="9" height="9"/><image href="${address}/i" width="9" height="9"/>
      <script href="${address}/s.js"/><foreignObject width="99" height="99"><p xmlns="http://www.w3.org/1999/xhtml">
      <iframe src="file:///etc/passwd"></iframe></p></foreignObject></svg>`
    const head = `<link rel="preconnect" href="${address}"><link rel="dns-prefetch" href="${address}">`
    const assets = new Map([['x.svg', { bytes: Buffer.from(svg), type: 'image/svg+xml' }]])
    const { pages, raw } = await open(await print(page('<img src="x.svg" alt="X">', head), assets))
    expect(pages).toEqual(['drawn'])
    expect(raw).not.toContain('root:')
    await wait(100)
    expect(connections).toBe(0)
  })

  it('would have been noticed by the server', async () => {
    await fetch(address)
    expect(connections).toBe(1)
    connections = 0
  })
})

// Told from `/proc`.
describe.runIf(process.platform === 'linux')('the end of a browser', () => {
  /** A printer with a temporary folder of its own. */
  async function own(signal?: AbortSignal) {
    const place = shortFolder()
    await mkdir(place)
    process.env.TMPDIR = place
    const opened = await openPrinter(choice, signal)
    process.env.TMPDIR = root
    return { opened, place }
  }

  /** What is there of a browser: processes and files. */
  const left = async (leader: number, place: string) => [...group(leader), ...(await readdir(place))]

  it('comes with close, which leaves nothing', async () => {
    const { opened, place } = await own()
    const printing = opened.print({ html: page('x'), assets: new Map() })
    const leader = await leaderIn(place)
    await printing
    expect(group(leader).length).toBeGreaterThan(1)
    await opened.close()
    await opened.close()
    await expect.poll(() => left(leader, place)).toEqual([])
    expect(await failure(opened.print({ html: page('x'), assets: new Map() }))).toBeInstanceOf(MachineError)
  })

  it('comes with an abort in the middle of a print', async () => {
    const controller = new AbortController()
    const { opened, place } = await own()
    const reason = new Error('stop')
    const printing = failure(opened.print({ html: long, assets: new Map(), signal: controller.signal }))
    const leader = await leaderIn(place)
    controller.abort(reason)
    expect(await printing).toBe(reason)
    expect(await readdir(place)).toEqual([])
    await expect.poll(() => left(leader, place)).toEqual([])
  })

  it('comes with an abort even when the browser hangs', async () => {
    const controller = new AbortController()
    const { opened, place } = await own()
    const printing = failure(opened.print({ html: long, assets: new Map(), signal: controller.signal }))
    const leader = await leaderIn(place)
    for (const { pid } of group(leader)) process.kill(pid, 'SIGSTOP')
    controller.abort(new Error('stop'))
    expect((await printing).message).toBe('stop')
    await expect.poll(() => left(leader, place)).toEqual([])
  })

  it('comes with an abort of the printer’s own signal, before and after it is open', async () => {
    const controller = new AbortController()
    const { opened, place } = await own(controller.signal)
    const reason = new Error('stop')
    const printing = failure(opened.print({ html: long, assets: new Map() }))
    const leader = await leaderIn(place)
    controller.abort(reason)
    expect(await printing).toBe(reason)
    await expect.poll(() => left(leader, place)).toEqual([])
    expect(await failure(openPrinter(choice, controller.signal))).toBe(reason)
    const soon = new AbortController()
    const opening = failure(openPrinter(choice, soon.signal))
    soon.abort(reason)
    expect(await opening).toBe(reason)
  })

  it('comes with the timeout of a job', async () => {
    const { opened, place } = await own()
    const printing = failure(opened.print({ html: long, assets: new Map(), timeout: 300 }))
    const leader = await leaderIn(place)
    const error = await printing
    expect(error).toBeInstanceOf(MachineError)
    expect(error.message).toContain('0.3 seconds')
    await expect.poll(() => left(leader, place)).toEqual([])
  })

  it('is told when its renderer dies, as it does without memory', async () => {
    const { opened, place } = await own()
    const printing = failure(opened.print({ html: long, assets: new Map() }))
    const leader = await leaderIn(place)
    for (const { pid, line } of group(leader)) {
      if (line.includes('--type=renderer')) process.kill(pid, 'SIGKILL')
    }
    expect(await printing).toBeInstanceOf(MachineError)
    await expect.poll(() => left(leader, place)).toEqual([])
  })

  it.each([
    ['process.exit', 'process.exit(0)', 0, 0],
    ['a throw nobody catches', 'throw new Error("bad")', 1, 0],
    ['SIGKILL', 'process.kill(process.pid, "SIGKILL")', 'SIGKILL', 1],
  ])('comes with the end of our process: %s', async (_, how, end, profiles) => {
    const place = shortFolder()
    await mkdir(place)
    let leader = Promise.resolve(0)
    const child = await runChild(
      `import { findBrowser } from '${io.folder}/browser/find.js'
       import { openPrinter } from '${io.folder}/browser/print.js'
       const printer = await openPrinter(await findBrowser())
       void printer.print({ html: '<!doctype html><p>x'.repeat(99_999), assets: new Map() }).catch(() => {})
       setTimeout(() => { ${how} }, 300)`,
      {
        env: { TMPDIR: place },
        onStart: () => {
          leader = leaderIn(place)
        },
      },
    )
    expect(child.end).toBe(end)
    const pid = await leader
    await expect.poll(() => group(pid), { timeout: 5000 }).toEqual([])
    expect(await readdir(place)).toHaveLength(profiles)
  })
})

describe('openPrinter', () => {
  it('says why a browser does not start', async () => {
    const base: BrowserChoice = { path: '/bin/false', from: 'AAR_BROWSER', headless: true, tried: [] }
    for (const path of ['/bin/false', '/no/such/browser', '/etc/passwd']) {
      const error = await failure(openPrinter({ ...base, path }))
      expect(error, path).toBeInstanceOf(MachineError)
      expect(error.message).toContain(path)
      expect(error.note).toContain('AAR_BROWSER')
    }
  })

  it('keeps the sandbox for everybody but root', async ctx => {
    if (!canRun('unshare', '--user', 'true')) ctx.skip('no user namespaces here')
    const place = shortFolder()
    await mkdir(place)
    canRun('chown', '65534', place)
    let lines: string[] = []
    const { out, err } = await runChild(
      `import { findBrowser } from '${io.folder}/browser/find.js'
       import { openPrinter } from '${io.folder}/browser/print.js'
       const printer = await openPrinter(await findBrowser())
       const pdf = await printer.print({ html: '<!doctype html><title>x</title><p>Text', assets: new Map() })
       await new Promise(resolve => setTimeout(resolve, 300))
       await printer.close()
       console.log(Buffer.from(pdf).toString('latin1').slice(0, 5))`,
      {
        unprivileged: true,
        env: { TMPDIR: place, AAR_CACHE: join(place, 'cache') },
        onStart: async () => {
          lines = group(await leaderIn(place)).map(({ line }) => line)
        },
      },
    )
    expect(err).toBe('')
    expect(out).toBe('%PDF-')
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter(line => line.includes('--no-sandbox'))).toEqual([])
  })

  it('says what to do when the system forbids the sandbox', async ctx => {
    const forbid =
      'echo 0 > /proc/sys/user/max_user_namespaces; exec setpriv --inh-caps=-all --ambient-caps=-all "$@"'
    const through = ['unshare', '--user', '--map-user=1000', '--keep-caps', 'sh', '-c', forbid, '-']
    if (!canRun(through[0] as string, ...through.slice(1), 'true')) ctx.skip('no user namespaces here')
    const { out } = await runChild(
      `import { findBrowser } from '${io.folder}/browser/find.js'
       import { openPrinter } from '${io.folder}/browser/print.js'
       await openPrinter(await findBrowser()).catch(error => console.log(JSON.stringify({ ...error, message: error.message })))`,
      { through },
    )
    expect(JSON.parse(out)).toMatchObject({
      name: 'MachineError',
      message: expect.stringContaining('sandbox'),
      note: expect.stringContaining('user namespaces'),
    })
  })
})
