import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import type { FolderFile } from '../../src/io/folder-file.js'
import { themeRules } from '../../src/model/theme-rules.js'
import { filesNamedIn, readSettings, readTheme } from '../../src/read/theme/index.js'
import { plainColors } from '../../src/render/theme/tokens.js'
import { root } from '../support/aar.js'

const folder = join(root, 'test/fixtures/theme')
const plain = await plainColors()

/** The files of the fixture, and some that nobody can use. */
const files: FolderFile[] = [
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => fileOf(join(entry.parentPath, entry.name).slice(folder.length + 1))),
  made('cut.woff2', font('fonts/town-serif-400.woff2').subarray(0, 9000)),
  made('note.txt', Buffer.from('not a font')),
  made(
    'script.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
  ),
  made(
    'words.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>A</text></svg>'),
  ),
  made('dot.gif', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')),
  { path: 'secret.woff2', size: 0, bytes: undefined, trouble: 'outside', detail: 'it leads to /etc' },
  { path: 'fonts', size: 0, bytes: undefined, trouble: 'not-a-file', detail: 'it is not a file' },
  { path: 'locked.woff2', size: 0, bytes: undefined, trouble: 'unreadable', detail: 'EACCES' },
]

function fileOf(path: string): FolderFile {
  return made(path, font(path))
}

function font(path: string): Buffer {
  return readFileSync(join(folder, path))
}

function made(path: string, bytes: Uint8Array): FolderFile {
  return { path, size: bytes.length, bytes }
}

function themeOf(text: string | Uint8Array) {
  const settings = readSettings('theme.yaml', typeof text === 'string' ? Buffer.from(text) : text)
  const { theme } = readTheme(settings, files, plain)
  const said = settings.file.messages.map(
    ({ ruleId, line, column, reason }) => `${line}:${column} ${ruleId} ${reason}`,
  )
  return { theme, said, messages: settings.file.messages, named: filesNamedIn(settings) }
}

const fixture = String(font('theme.yaml'))

it('a sound theme file says nothing, and gives its colors, fonts and logo', () => {
  const { theme, said, named } = themeOf(fixture)
  expect(said).toEqual([])
  expect(Object.fromEntries(theme.colors)).toEqual(parse(fixture).colors)
  expect(theme.fonts.map(({ place, family }) => [place, family])).toEqual([['serif', 'Town Serif']])
  expect(theme.fonts[0]?.faces.map(({ name, format }) => [name, format])).toEqual([
    ['serif-400-normal.woff2', 'woff2'],
    ['serif-600-normal.woff', 'woff'],
  ])
  expect(theme.logo).toMatchObject({
    name: 'logo.svg',
    type: 'image/svg+xml',
    alt: 'Seal of the City of Riverton',
  })
  expect(named).toEqual(['fonts/town-serif-400.woff2', 'fonts/town-serif-600.woff', 'logo.svg'])
})

const face = (written: string): string =>
  `fonts:\n  sans:\n    family: Town Sans\n    faces:\n      - ${written}\n`
const logo = (written: string): string => `logo: {alt: Seal, file: ${written}}\n`
const valid = 'theme-is-valid'
const usable = 'theme-file-is-usable'

describe('a fault is a diagnostic at its place', () => {
  it.each([
    ['a key that is not known', 'color: {}', `1:1 ${valid} The key \`color\` is not known`],
    ['a color that is not known', "colors:\n  nayv: '#000'", `2:3 ${valid} The key \`nayv\` is not known`],
    ['the ground of the page', "colors: {ground: '#eee'}", `1:10 ${valid} The key \`ground\` is not known`],
    [
      'a color without quotes',
      'colors:\n  navy: #1b2a41\n',
      `2:9 ${valid} YAML takes \`#1b2a41\` for a comment`,
    ],
    ['a name', 'colors: {navy: navy}', `1:16 ${valid} \`navy\` is no color for \`navy\``],
    ['a function', 'colors: {navy: "rgb(0 0 0)"}', `1:16 ${valid} \`rgb(0 0 0)\` is no color for \`navy\``],
    [
      'a color with opacity',
      "colors: {navy: '#1b2a41aa'}",
      `1:16 ${valid} \`#1b2a41aa\` is no color for \`navy\``,
    ],
    ['a list for a color', 'colors: {navy: [a]}', `1:16 ${valid} \`navy\` should be a text`],
    ['colors that are a text', 'colors: navy', `1:9 ${valid} \`colors\` should be a group of keys`],
    ['a file that is a list', '- navy', `1:1 ${valid} The theme file is not a list of keys`],
    ['a bracket left open', 'colors: {navy: a', `1:9 ${valid} The \`{\` that begins here is not closed`],
    [
      'a family left out',
      'fonts:\n  sans: {faces: [{file: fonts/town-serif-400.woff2}]}',
      `2:3 ${valid} \`sans\` has no \`family\``,
    ],
    ['no faces', 'fonts:\n  sans: {family: Town}', `2:3 ${valid} \`sans\` has no \`faces\``],
    ['a face without a file', face('{weight: 700}'), `5:9 ${valid} A face of \`sans\` names no \`file\``],
    [
      'a face that is a path',
      face('fonts/town-serif-400.woff2'),
      `5:9 ${valid} An item of \`faces\` should be a group of keys`,
    ],
    [
      'a weight in words',
      face('{file: fonts/town-serif-400.woff2, weight: bold}'),
      `5:52 ${valid} \`bold\` is no weight`,
    ],
    [
      'a weight too great',
      face('{file: fonts/town-serif-400.woff2, weight: 1001}'),
      `5:52 ${valid} \`1001\` is no weight`,
    ],
    [
      'a style that is not known',
      face('{file: fonts/town-serif-400.woff2, style: oblique}'),
      `5:51 ${valid} \`oblique\` is not a known \`style\``,
    ],
    [
      'two faces of one kind',
      face('{file: fonts/town-serif-400.woff2}\n      - {file: fonts/town-serif-600.woff}'),
      `6:9 ${valid} \`sans\` has a second face of weight 400 in the style normal`,
    ],
    [
      'a font that is not there',
      face('{file: fonts/x.woff2}'),
      `5:16 ${usable} \`fonts/x.woff2\` is not there`,
    ],
    ['a folder', face('{file: fonts}'), `5:16 ${usable} \`fonts\` cannot be read: it is not a file`],
    [
      'a path out of the folder',
      face('{file: ../a.woff2}'),
      `5:16 ${usable} \`../a.woff2\` is not inside the folder of the theme file`,
    ],
    [
      'a path out by a detour',
      face('{file: fonts/../../a.woff2}'),
      `5:16 ${usable} \`fonts/../../a.woff2\` is not inside the folder of the theme file`,
    ],
    [
      'a path from the root',
      face('{file: /etc/a.woff2}'),
      `5:16 ${usable} \`/etc/a.woff2\` is not inside the folder of the theme file`,
    ],
    [
      'a web address',
      face('{file: "https://a.example/a.woff2"}'),
      `5:16 ${usable} \`https://a.example/a.woff2\` is not inside the folder of the theme file`,
    ],
    [
      'a link out of the folder',
      face('{file: secret.woff2}'),
      `5:16 ${usable} \`secret.woff2\` is not inside the folder of the theme file`,
    ],
    [
      'a font that may not be read',
      face('{file: locked.woff2}'),
      `5:16 ${usable} \`locked.woff2\` cannot be read: EACCES`,
    ],
    [
      'a text for a font',
      face('{file: note.txt}'),
      `5:16 ${usable} \`note.txt\` is no font that can be used`,
    ],
    [
      'a font that was cut short',
      face('{file: cut.woff2}'),
      `5:16 ${usable} \`cut.woff2\` is a damaged font`,
    ],
    ['a logo without alt', 'logo:\n  file: logo.svg\n', '1:1 theme-logo-has-alt The logo has no `alt`'],
    [
      'a logo with a blank alt',
      'logo:\n  file: logo.svg\n  alt: " "\n',
      '3:8 theme-logo-has-alt The logo has no `alt`',
    ],
    ['a logo without a file', 'logo: {alt: Seal}', `1:1 ${valid} The logo has no \`file\``],
    [
      'a logo with a script',
      logo('script.svg'),
      `1:25 ${usable} \`script.svg\` holds a script or a link to another file`,
    ],
    [
      'a logo with text',
      logo('words.svg'),
      `1:25 ${usable} \`words.svg\` holds text, and the fonts for it are not in it`,
    ],
    [
      'a logo that is no picture',
      logo('note.txt'),
      `1:25 ${usable} \`note.txt\` is not a picture that can be shown`,
    ],
    [
      'a logo of another type',
      logo('dot.gif'),
      `1:25 ${usable} \`dot.gif\` is a picture of the type image/gif`,
    ],
  ])('%s', (_what, text, expected) => {
    const { said, messages, theme } = themeOf(text)
    expect(said).toEqual([expected])
    expect(theme.colors.size + (theme.logo ? 1 : 0)).toBe(0)
    for (const { note, url, ruleId, fatal } of messages) {
      expect(note).toMatch(/[.?]$/)
      expect(url).toMatch(new RegExp(`/docs/theme\\.md#${ruleId}$`))
      expect(fatal).toBe(true)
    }
  })

  it('and costs nothing that is beside it', () => {
    const { theme, said } = themeOf(`${fixture.replace("link: '#0a5f8a'", 'link: blue')}`)
    expect(said).toEqual([`3:9 ${valid} \`blue\` is no color for \`link\``])
    expect([...theme.colors.keys()]).toEqual(['ground-soft', 'navy'])
    expect(theme.fonts).toHaveLength(1)
    expect(theme.logo).toBeDefined()
  })
})

describe('reading is total', () => {
  it('every prefix of a theme file', () => {
    for (let length = 0; length <= fixture.length; length++) {
      const { messages } = themeOf(fixture.slice(0, length))
      expect(messages.filter(({ ruleId, note, url }) => !ruleId || !note || !url)).toEqual([])
    }
  })

  it('any bytes, any text, any values', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), bytes => void themeOf(bytes)))
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        text => void themeOf(`colors: {navy: ${text}\nlogo: ${text}`),
      ),
    )
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        json => void themeOf(`{"colors": ${json}, "fonts": {"sans": ${json}}}`),
      ),
    )
  })

  it('a font that was cut anywhere, or that only begins like one, is a damaged one', () => {
    const truetype = readFileSync(
      join(root, 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
    )
    const sound = [font('fonts/town-serif-400.woff2'), font('fonts/town-serif-600.woff'), truetype]
    const said = (bytes: Uint8Array): string[] => {
      const settings = readSettings('theme.yaml', Buffer.from(face('{file: a}')))
      readTheme(settings, [made('a', bytes)], plain)
      return settings.file.messages.map(({ reason }) => reason)
    }
    for (const whole of sound) {
      expect(said(whole)).toEqual([])
      // The last table may be padded with up to three bytes, which nobody misses.
      fc.assert(
        fc.property(fc.integer({ min: 4, max: whole.length - 4 }), length => {
          expect(said(whole.subarray(0, length))).toEqual(['`a` is a damaged font'])
        }),
        { numRuns: 50 },
      )
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), rest => {
          expect(said(Buffer.concat([whole.subarray(0, 4), rest]))).toEqual(['`a` is a damaged font'])
        }),
      )
    }
  })
})

test('the example of docs/theme.md is this theme file', () => {
  expect(readFileSync(join(root, 'docs/theme.md'), 'utf8')).toContain(fixture)
})

describe('the schema for editors', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  const fits = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas/theme.schema.json'), 'utf8')))

  it.each([fixture, 'colors:\nlogo:\n', face('{file: a.ttf, weight: 600, style: italic}')])(
    'takes %j',
    text => {
      expect(fits(parse(text)), JSON.stringify(fits.errors)).toBe(true)
    },
  )

  it.each(["colors: {nayv: '#000'}", 'fonts: {mono: {}}', 'logo: logo.svg', face('{file: a, style: bold}')])(
    'refuses %j',
    text => expect(fits(parse(text))).toBe(false),
  )
})

test('each rule of theme files has its part of docs/theme.md, with the words of the rule', () => {
  const parts = new Map(
    readFileSync(join(root, 'docs/theme.md'), 'utf8')
      .split(/^### /m)
      .slice(1)
      .map(part => [part.split('\n')[0], part.split('\n')[2]]),
  )
  expect([...parts.keys()]).toEqual(Object.keys(themeRules))
  for (const [id, { summary }] of Object.entries(themeRules)) expect(parts.get(id)).toContain(summary)
})
