import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { colorPairs } from '../../src/model/color-pairs.js'
import { contrast, contrastText, leastContrast, nearestReadable } from '../../src/model/contrast.js'
import { themeTokenNames, themeTokens } from '../../src/model/theme-tokens.js'
import { readSettings, readTheme } from '../../src/read/theme/index.js'
import { plainColors } from '../../src/render/theme/tokens.js'
import { root } from '../support/aar.js'

const plain = await plainColors()
const color = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map(number => `#${number.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', '21.00:1'],
    ['#ffffff', '#ffffff', '1.00:1'],
    // Known from the WCAG's own examples and WebAIM's checker.
    ['#777777', '#ffffff', '4.47:1'],
    ['#767676', '#ffffff', '4.54:1'],
    ['#0000ff', '#ffffff', '8.59:1'],
    ['#ff0000', '#ffffff', '3.99:1'],
  ])('of %s and %s is %s', (one, other, text) => {
    expect(contrastText(contrast(one, other))).toBe(text)
  })

  it('is the same both ways, 1 of a color with itself, and 21 at most', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one))
        expect(contrast(one, one)).toBe(1)
        expect(contrast(one, other)).toBeLessThanOrEqual(21)
      }),
    )
  })

  it('never looks like enough where it is too little', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 21, noNaN: true }), ratio => {
        expect(Number.parseFloat(contrastText(ratio)) >= leastContrast).toBe(ratio >= leastContrast)
      }),
    )
  })
})

describe('a proposed color', () => {
  it('has enough contrast with the other, whatever the two are', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        expect(contrast(nearestReadable(one, [other]) ?? one, other)).toBeGreaterThanOrEqual(leastContrast)
      }),
    )
  })

  it('has enough contrast with each of several, or there is none', () => {
    fc.assert(
      fc.property(color, fc.array(color, { minLength: 1, maxLength: 4 }), (one, others) => {
        const found = nearestReadable(one, others)
        const ends = ['#000000', '#ffffff'].some(end =>
          others.every(each => contrast(end, each) >= leastContrast),
        )
        if (found === undefined) expect(ends).toBe(false)
        else for (const other of others) expect(contrast(found, other)).toBeGreaterThanOrEqual(leastContrast)
      }),
    )
  })

  it('is the color itself where that is enough', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        fc.pre(contrast(one, other) >= leastContrast)
        expect(nearestReadable(one, [other])).toBe(one)
      }),
    )
  })
})

describe('a theme', () => {
  const setting = fc.dictionary(fc.constantFrom(...themeTokenNames), color, { maxKeys: 12 })
  const read = (colors: Record<string, string>) => {
    const lines = Object.entries(colors).map(([name, value]) => `  ${name}: '${value}'\n`)
    const settings = readSettings(
      'theme.yaml',
      Buffer.from(lines.length > 0 ? `colors:\n${lines.join('')}` : '{}'),
    )
    return { ...readTheme(settings, [], plain), messages: settings.file.messages, names: Object.keys(colors) }
  }
  const failing = (colors: ReadonlyMap<string, string>) =>
    colorPairs.filter(({ text, ground }) => {
      return contrast(colors.get(text) ?? '', colors.get(ground) ?? '') < leastContrast
    })

  it('is refused for every pair that cannot be read, and for no other, at the line of a color that is set', () => {
    fc.assert(
      fc.property(setting, colors => {
        const { messages, names } = read(colors)
        const bad = failing(new Map([...plain, ...Object.entries(colors)]))
        expect(messages.map(({ reason }) => reason.replace(/^.*: /, '')).sort()).toEqual(
          bad.map(({ text, ground }) => `\`${text}\` on \`${ground}\``).sort(),
        )
        for (const { line, reason } of messages) expect(reason).toContain(`\`${names[(line ?? 0) - 2]}\``)
      }),
    )
  })

  it('can be read once what is faulty is left out', () => {
    fc.assert(
      fc.property(setting, colors => {
        expect(failing(new Map([...plain, ...read(colors).theme.colors]))).toEqual([])
      }),
    )
  })

  it('with one color alone is mended by what is proposed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...themeTokenNames), color, (name, value) => {
        const note = read({ [name]: value }).messages[0]?.note
        fc.pre(note !== undefined)
        const proposed = /`(#[\da-f]{6})` would do in the place/.exec(note ?? '')?.[1] ?? ''
        expect(read({ [name]: proposed }).messages).toEqual([])
      }),
    )
  })
})

describe('the tables and the style sheets', () => {
  const folder = join(root, 'templates/styles')
  const sheets = readdirSync(folder, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.css'))
    .map(name => ({ name, css: readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }))
  const rules = sheets.flatMap(({ name, css }) =>
    [...css.matchAll(/([^{};]+)\{([^{}]*)/g)].map(([, selector = '', body = '']) => ({
      selector: `${name} ${selector.trim()}`,
      body,
    })),
  )
  const used = (property: string) =>
    rules.flatMap(({ selector, body }) =>
      [...body.matchAll(new RegExp(`(?:^|[;\\s])(?:${property}):[^;]*var\\(--([\\w-]+)\\)`, 'g'))].map(
        ([, token = '']) => ({ selector, token }),
      ),
    )
  const isPaired = (one: string, other?: string): boolean =>
    colorPairs.some(({ text, ground }) => {
      return (
        [text, ground].includes(one as never) &&
        (other === undefined || [text, ground].includes(other as never))
      )
    })

  test('our own colors can be read', () => {
    const faults = colorPairs.filter(
      ({ text, ground }) => contrast(plain.get(text) ?? '', plain.get(ground) ?? '') < leastContrast,
    )
    expect(faults).toEqual([])
  })

  test('each pair stands in the table once', () => {
    const keys = colorPairs.map(({ text, ground }) => [text, ground].sort().join(' '))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('every color of text stands in a pair', () => {
    expect(used('color').filter(({ token }) => !isPaired(token))).toEqual([])
  })

  test('every ground stands in a pair; the band of the cover bears no text', () => {
    const grounds = used('background(?:-color)?').filter(({ selector }) => !/ \.band \./.test(selector))
    expect(grounds.length).toBeGreaterThan(4)
    expect(grounds.filter(({ token }) => !isPaired(token))).toEqual([])
  })

  test('a text and the ground that its own rule gives it are a pair', () => {
    const both = rules.flatMap(({ selector, body }) => {
      const [, text] = /(?:^|[;\s])color:\s*var\(--([\w-]+)\)/.exec(body) ?? []
      const [, ground] = /background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(body) ?? []
      return text && ground ? [{ selector, text, ground }] : []
    })
    expect(both.length).toBeGreaterThan(0)
    expect(both.filter(({ text, ground }) => !isPaired(text, ground))).toEqual([])
  })

  test('a line has the color of a text, which has more contrast than a line needs, or says nothing', () => {
    const silent = ['line', 'line-soft']
    const lines = used('(?:border|outline)[\\w-]*')
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter(({ token }) => !silent.includes(token) && !isPaired(token, 'ground'))).toEqual([])
  })

  test('every color that a theme may set has a value of ours, and is used', () => {
    expect(themeTokenNames.filter(name => !plain.has(name))).toEqual([])
    const all = sheets.map(({ css }) => css).join()
    expect(themeTokenNames.filter(name => !all.includes(`var(--${name})`))).toEqual([])
  })

  test('docs/theme.md lists them with the same words', () => {
    const rows = readFileSync(join(root, 'docs/theme.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)
    expect(Object.fromEntries([...rows].map(([, name, about]) => [name, about]))).toEqual(themeTokens)
  })
})
