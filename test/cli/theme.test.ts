import { access, cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aar, copyOf, type Outcome, root } from '../support/aar.js'
import { readPdf, streamsOf } from '../support/pdf.js'

const epoch = { SOURCE_DATE_EPOCH: '1780000000' }

/** A workspace with a review and the files of the theme fixture; without a text, its `theme.yaml` as it is. */
async function workspace(theme?: string): Promise<string> {
  const folder = await copyOf('complete')
  await cp(join(root, 'test/fixtures/theme'), folder, { recursive: true })
  if (theme !== undefined) await writeFile(join(folder, 'theme.yaml'), theme)
  return folder
}

const build = (folder: string, ...options: string[]): Promise<Outcome> =>
  aar(['build', ...options], folder, epoch)

const report = (folder: string, path: string): string => join(folder, 'dist/public/complete', path)
const textOf = (folder: string, path: string): Promise<string> => readFile(report(folder, path), 'utf8')

/** Every color that a PDF fills something with, as `#rrggbb`. */
function fillsOf(pdf: Uint8Array): Set<string> {
  const hex = (part: string): string =>
    Math.round(Number(part) * 255)
      .toString(16)
      .padStart(2, '0')
  const text = streamsOf(pdf).streams.map(stream => Buffer.from(stream).toString('latin1'))
  const fills = text.flatMap(each => [...each.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)])
  return new Set(fills.map(([, ...parts]) => `#${parts.map(hex).join('')}`))
}

describe('theme.yaml beside reviews/', () => {
  it('gives both formats its colors, fonts and logo, and the manifest a hash', async () => {
    const folder = await workspace()
    expect(await build(folder)).toMatchObject({ code: 0 })

    const css = await textOf(folder, 'assets/report.css')
    const theme = css.slice(css.indexOf('"Town Serif"'))
    expect(theme).toContain('--navy: #0b4f3c;')
    // Ours stays behind it, for signs that it lacks.
    expect(theme).toContain('--serif: "Town Serif", "Source Serif 4",')
    const addresses = [...theme.matchAll(/url\((theme\/[^)]*)\)/g)].map(([, address]) => address)
    expect(addresses).toEqual(['theme/serif-400-normal.woff2', 'theme/serif-600-normal.woff'])
    for (const address of addresses) await access(report(folder, `assets/${address}`))
    expect(await textOf(folder, 'index.html')).toContain(
      '<img src="assets/theme/logo.svg" alt="Seal of the City of Riverton">',
    )
    expect(await textOf(folder, 'assets/theme/logo.svg')).toBe(
      await readFile(join(folder, 'logo.svg'), 'utf8'),
    )

    const bytes = await readFile(report(folder, 'complete.pdf'))
    const fills = fillsOf(bytes)
    expect([...fills]).toEqual(expect.arrayContaining(['#0b4f3c', '#0a5f8a', '#f3f6f2']))
    // What the theme replaces is nowhere left: not even in the margins of the pages.
    expect([...fills].filter(fill => fill === '#1b2a41')).toEqual([])
    const pdf = await readPdf(bytes)
    const fonts = pdf.fonts.map(({ name }) => name)
    expect(fonts).toContain('CourierPrime-Regular')
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
    expect(pdf.structure.filter(({ alt }) => alt === 'Seal of the City of Riverton')).toHaveLength(1)

    const { theme: hash, files } = JSON.parse(await textOf(folder, 'manifest.json'))
    expect(hash).toMatch(/^[\da-f]{64}$/)
    expect(files.map(({ path }: { path: string }) => path)).toContain('assets/theme/logo.svg')
  })

  it('does what another file does that is named, from any folder, and the bytes are the same', async () => {
    const usual = await workspace()
    const named = await copyOf('complete')
    await cp(join(root, 'test/fixtures/theme'), join(named, 'look'), { recursive: true })
    expect(await build(usual)).toMatchObject({ code: 0 })
    expect(await build(named, '--theme', 'look/theme.yaml')).toMatchObject({ code: 0 })
    const files = await readdir(report(usual, '.'), { recursive: true, withFileTypes: true })
    for (const file of files.filter(each => each.isFile())) {
      const path = join(file.parentPath, file.name).slice(report(usual, '.').length)
      expect((await readFile(report(named, path))).equals(await readFile(report(usual, path))), path).toBe(
        true,
      )
    }
  })

  it('changes the hash in the manifest with each file that it names', async () => {
    const folder = await workspace()
    const hash = async (): Promise<string> => {
      expect(await build(folder, '--format', 'html')).toMatchObject({ code: 0 })
      return JSON.parse(await textOf(folder, 'manifest.json')).theme
    }
    const before = await hash()
    expect(await hash()).toBe(before)
    const logo = await readFile(join(folder, 'logo.svg'), 'utf8')
    await writeFile(join(folder, 'logo.svg'), logo.replace('#0b4f3c', '#0b4f3d'))
    expect(await hash()).not.toBe(before)
  })

  it('is not asked for: without one, reports are ours', async () => {
    const folder = await copyOf('complete')
    expect(await build(folder, '--format', 'html')).toMatchObject({ code: 0 })
    expect(JSON.parse(await textOf(folder, 'manifest.json'))).not.toHaveProperty('theme')
    await expect(access(report(folder, 'assets/theme'))).rejects.toThrow()
    expect(await textOf(folder, 'index.html')).not.toContain('landing-logo')
  })
})

describe('a theme with too little contrast', () => {
  const theme = "colors:\n  navy: '#0b4f3c'\n  finding: '#d98c5f'\n"
  const first = [
    './theme.yaml',
    '    3:12  error    Labels of findings have a contrast of 2.66:1: `finding` on `ground`  theme-has-contrast',
    "       3 |   finding: '#d98c5f'",
    '         |            ^^^^^^^^^',
    '                   Text needs 4.5:1. `#9a6343` would do in the place of `#d98c5f`.',
    '',
  ].join('\n')

  it('is refused at its line, and nothing is written', async () => {
    const folder = await workspace(theme)
    const { code, stderr, stdout } = await build(folder)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.startsWith(first)).toBe(true)
    expect(stderr.match(/theme-has-contrast$/gm)).toHaveLength(3)
    expect(
      stderr.endsWith(
        '\nNothing was written. Mend the theme file, or build with `--draft` to leave out what is faulty.\n',
      ),
    ).toBe(true)
    await expect(access(join(folder, 'dist'))).rejects.toThrow()
  })

  it('is refused as docs/theme.md shows it', async () => {
    expect(await readFile(join(root, 'docs/theme.md'), 'utf8')).toContain(`\`\`\`\n${first}\`\`\``)
  })

  it('is used as a draft without the color, and said all the same', async () => {
    const folder = await workspace(theme)
    const { code, stderr } = await build(folder, '--draft', '--format', 'html')
    expect(code).toBe(0)
    expect(stderr.startsWith(first)).toBe(true)
    expect(stderr).not.toContain('Nothing was written')
    const css = await textOf(folder, 'assets/report.css')
    expect(css).toContain(':root { --navy: #0b4f3c; }')
    expect(css).not.toContain('#d98c5f')
  })
})

describe('a font that looks like one and that no browser can use', () => {
  const theme = "colors: {navy: '#0b4f3c'}\nfonts:\n  sans: {family: Town, faces: [{file: town.ttf}]}\n"

  /** A font whose `head` table holds nothing but zeros. */
  async function folderWithFont(): Promise<string> {
    const folder = await workspace(theme)
    const font = await readFile(
      join(root, 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
    )
    const entry = font.indexOf('head')
    const [from, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)]
    await writeFile(join(folder, 'town.ttf'), font.fill(0, from, from + length))
    return folder
  }

  it('is a fault of the theme file, not of the program', async () => {
    const folder = await folderWithFont()
    const refused = await build(folder)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain(
      '3:39  error    `town.ttf` cannot be used in a PDF  theme-file-is-usable\n',
    )
    expect(refused.stderr).toMatch(/\nNothing was written\. Mend the theme file, .*\n$/)
    await expect(access(join(folder, 'dist'))).rejects.toThrow()
    expect(await build(folder, '--draft')).toMatchObject({ code: 0 })
    const css = await textOf(folder, 'assets/report.css')
    expect(css).toContain('--navy: #0b4f3c')
    expect(css).not.toContain('"Town"')
  })
})

it('refuses a font that varies by axes: no page number could be set in it', async () => {
  const folder = await workspace(
    'fonts:\n  sans: {family: Town, faces: [{file: fonts/town-varying.woff2}]}\n',
  )
  const { code, stderr } = await build(folder)
  expect(code).toBe(1)
  expect(stderr).toContain('2:39  error    `fonts/town-varying.woff2` cannot be used in a PDF')
})

describe('the command', () => {
  it.each(['none.yaml', 'reviews'])('has no theme file `%s`', async name => {
    const folder = await copyOf('complete')
    expect(await build(folder, '--theme', name)).toEqual({
      code: 2,
      stdout: '',
      stderr: `There is no theme file \`${name}\`.\n`,
    })
  })

  it('shows faults with the path at which the file was named, whatever is wrong with it', async () => {
    const folder = await workspace()
    await writeFile(join(folder, 'fonts/look.yaml'), 'logo:\n  file: ../logo.svg\n  atl: Seal\n')
    const { code, stderr } = await build(folder, '--theme', 'fonts/look.yaml')
    expect(code).toBe(1)
    expect(stderr.split('\n')[0]).toBe('fonts/look.yaml')
    expect(stderr.match(/^ +\d+:\d+ .*$/gm)?.map(line => line.trim())).toEqual([
      '1:1  error    The logo has no `alt`  theme-logo-has-alt',
      '2:9  error    `../logo.svg` is not inside the folder of the theme file  theme-file-is-usable',
      '3:3  error    The key `atl` is not known  theme-is-valid',
    ])
  })

  it.each(['theme-is-valid', 'theme-has-contrast'])('explains %s', async id => {
    const { code, stdout } = await aar(['rules', id], root)
    expect(code).toBe(0)
    expect(stdout).toMatch(/Holds when: .*\n {2}Why: .*\n[\s\S]*docs\/theme\.md\n$/)
  })
})
