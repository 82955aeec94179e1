import type { Element, ElementContent, Root, Text } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import type { Layout } from './page.js'
import { hintedAbbreviation } from './structure-hints.js'

/** Where a word is a name of something, or is set as it was typed. */
const left = new Set(['a', 'abbr', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'svg'])

/**
 * Marks the first use of each acronym in a part, so that a reader can have what it stands for: shown on a screen, spoken
 * from a PDF (WCAG 2.2, technique PDF8 and H28).
 */
export function markAbbreviations(tree: Root, layout: Layout): void {
  const expansions = new Map(layout.release.acronyms)
  const unused = new Set([...expansions.keys()].filter(Boolean))
  if (unused.size === 0) return
  let pattern = patternOf(unused)
  visit(tree, (node, index, parent) => {
    if (unused.size === 0) return false
    if (node.type === 'element' && left.has(node.tagName)) return SKIP
    if (node.type !== 'text' || index === undefined || !parent) return undefined
    const pieces: ElementContent[] = []
    let at = 0
    for (const { 0: short, index: start } of node.value.matchAll(pattern)) {
      if (!unused.delete(short)) continue
      pieces.push(text(node.value.slice(at, start)), abbreviation(short, expansions.get(short) ?? '', layout))
      at = start + short.length
    }
    if (pieces.length === 0) return undefined
    pattern = patternOf(unused)
    pieces.push(text(node.value.slice(at)))
    const kept = pieces.filter(piece => piece.type !== 'text' || piece.value !== '')
    parent.children.splice(index, 1, ...kept)
    return index + kept.length
  })
}

function patternOf(words: ReadonlySet<string>): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function abbreviation(short: string, long: string, { medium, release }: Layout): Element {
  if (medium === 'screen') return h('abbr', { title: long }, short)
  const index = release.acronyms.findIndex(([known]) => known === short)
  return h('abbr', { lang: hintedAbbreviation(release.language, index) }, short)
}

function text(value: string): Text {
  return { type: 'text', value }
}
