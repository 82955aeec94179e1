import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { toString as hastText } from 'hast-util-to-string'
import { h } from 'hastscript'
import { visitParents } from 'unist-util-visit-parents'
import { describe, expect, test } from 'vitest'
import { conventionsFor } from '../../src/commands/prepare.js'
import { read } from '../../src/read/index.js'
import { release } from '../../src/release/index.js'
import { markAbbreviations } from '../../src/render/abbreviations.js'
import type { Layout } from '../../src/render/page.js'
import { contentsOf } from '../read/contents.js'

const acronyms: Readonly<Record<string, string>> = {
  ICS: 'Incident Command System',
  'ICS-100': 'Introduction to the Incident Command System',
  NIMS: 'National Incident Management System',
  'R&D': 'Research and development',
  'U.S.': 'United States',
  ÉOC: 'Centre',
}
const record = `---\ntitle: A\nlanguage: en-US\nacronyms: ${JSON.stringify(acronyms)}\n---\n`
const review = read(contentsOf(new Map([['review.md', record]])))
const layout = (medium: Layout['medium']): Layout => ({
  medium,
  release: release(review, 'public', conventionsFor(review)),
  href: () => undefined,
  picture: () => undefined,
})

/** Elements whose words are left alone, whatever stands in them. */
const left = ['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const token = fc.constantFrom(...Object.keys(acronyms), 'ICSs', 'xNIMS', 'NIMS2', 'ics', 'éICS', 'word', '1')
const words = fc
  .array(fc.tuple(token, fc.constantFrom(' ', ', ', ' (', ') ', '/', '’s ', '\n', '. ')), { maxLength: 6 })
  .map(pairs => pairs.flat().join(''))
const { node } = fc.letrec<{ node: ElementContent }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: words.map((value): ElementContent => ({ type: 'text', value })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('p', 'em', 'strong', 'li', 'td', 'span', ...left),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([tag, children]) => h(tag, children)),
    },
  ),
}))
const part = fc
  .array(node, { maxLength: 6 })
  .map((children): Root => ({ type: 'root', children: structuredClone(children) }))

interface Marked {
  short: string
  element: Element
  inside: string[]
}

function marked(tree: Root): Marked[] {
  const found: Marked[] = []
  visitParents(tree, 'element', (element, ancestors) => {
    if (element.tagName !== 'abbr') return
    const inside = ancestors.flatMap(each => ('tagName' in each ? [each.tagName] : []))
    found.push({ short: hastText(element), element, inside })
  })
  return found
}

/** The acronyms that stand as words where they may be marked: between them is neither letter nor figure. */
function usedIn(tree: Root): Set<string> {
  const used = new Set<string>()
  visitParents(tree, 'text', ({ value }, ancestors) => {
    if (ancestors.some(each => 'tagName' in each && left.includes(each.tagName))) return
    for (const short of Object.keys(acronyms)) {
      const around = value.split(short)
      const isWord = around.some((before, index) => {
        const after = around[index + 1]
        return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
      })
      // Of two that begin alike the longer is meant where it stands.
      if (isWord && (short !== 'ICS' || /(?<![\p{L}\p{N}])ICS(?!-100|[\p{L}\p{N}])/u.test(value)))
        used.add(short)
    }
  })
  return used
}

describe.each(['screen', 'print'] as const)('the abbreviations of a part, for %s', medium => {
  const [given, options] = [layout(medium), { numRuns: 300 }]

  test('change no word of it', () => {
    fc.assert(
      fc.property(part, tree => {
        const before = hastText(tree)
        markAbbreviations(tree, given)
        expect(hastText(tree)).toBe(before)
      }),
      options,
    )
  })

  test('are marked at their first use, once, and never in headings, links and code', () => {
    fc.assert(
      fc.property(part, tree => {
        const used = usedIn(tree)
        markAbbreviations(tree, given)
        const found = marked(tree)
        const shorts = found.map(({ short }) => short)
        expect(new Set(shorts).size).toBe(shorts.length)
        expect(found.filter(({ inside }) => inside.some(tag => left.includes(tag)))).toEqual([])
        for (const short of shorts) expect(Object.keys(acronyms)).toContain(short)
        for (const short of used) expect(shorts).toContain(short)
      }),
      options,
    )
  })

  test('say what they stand for', () => {
    fc.assert(
      fc.property(part, tree => {
        markAbbreviations(tree, given)
        for (const { short, element } of marked(tree)) {
          const index = given.release.acronyms.findIndex(([known]) => known === short)
          expect(given.release.acronyms[index]?.[1]).toBe(acronyms[short])
          expect(element.properties).toEqual(
            medium === 'screen' ? { title: acronyms[short] } : { lang: `en-US-x-e${index}` },
          )
        }
      }),
      options,
    )
  })
})

test('the first of two uses is the one that is marked', () => {
  const tree: Root = { type: 'root', children: [h('h2', 'NIMS'), h('p', 'NIMS, then NIMS'), h('p', 'NIMS')] }
  markAbbreviations(tree, layout('screen'))
  expect(tree.children[1]).toEqual(
    h('p', [h('abbr', { title: acronyms.NIMS }, 'NIMS'), { type: 'text', value: ', then NIMS' }]),
  )
  expect(marked(tree)).toHaveLength(1)
})
