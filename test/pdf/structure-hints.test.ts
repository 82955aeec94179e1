import { describe, expect, it } from 'vitest'
import { audit } from '../../src/render/pdf/audit/index.js'
import { hinted, hintedAbbreviation } from '../../src/render/structure-hints.js'
import { everythingIn } from '../support/pdf.js'
import { finisher, ofType, outline, structureIn } from './finished.js'

const finished = finisher()
const [toc, line, note, ref, index] = (
  ['contents', 'contentsLine', 'note', 'reference', 'index'] as const
).map(hint => hinted('en-US', hint))

/** Finishes a body in which nothing may be found wrong, and no hint. */
async function sound(body: string, expansions: string[] = []) {
  const bytes = await finished(`<h1 id="top">Title</h1>${body}`, { expansions })
  expect(await audit(bytes)).toEqual([])
  expect(await everythingIn(bytes)).not.toContain('-x-')
  return structureIn(bytes)
}

describe('a hint in the language of an element becomes', () => {
  it('contents, with lines that refer, and contents within them', async () => {
    const { root } = await sound(`<ol lang="${toc}"><li lang="${line}"><a href="#one">One</a>
      <ol lang="${toc}"><li lang="${line}"><a href="#two">Two</a></li></ol></li>
      <li lang="${line}">Three</li></ol><h2 id="one">One</h2><h3 id="two">Two</h3>`)
    const [contents] = ofType(root, 'TOC')
    expect(contents && outline(contents)).toBe(
      'TOC(TOCI(Lbl Reference(Link) TOC(TOCI(Lbl Reference(Link)))) TOCI(Lbl NonStruct))',
    )
    expect(ofType(root, 'TOC').flatMap(({ keys }) => keys)).not.toContain('A')
    expect(ofType(root, 'L')).toEqual([])
  })

  it('a note in the body of its item, and a note of its own, each with its identifier in the tree', async () => {
    const { root, listed } = await sound(`<p>Text<sup lang="${ref}"><a href="#n1">1</a></sup>.</p>
      <aside lang="${note}"><p>Aside.</p></aside>
      <ol><li lang="${note}" id="n1"><p>First.</p><p>More.</p></li><li lang="${note}">Second.</li><li>None.</li></ol>`)
    const [list] = ofType(root, 'L')
    expect(list && outline(list)).toBe(
      'L(LI(Lbl LBody(Note(P P))) LI(Lbl LBody(Note)) LI(Lbl LBody(NonStruct)))',
    )
    expect(ofType(root, 'Reference').map(outline)).toEqual(['Reference(Link)'])
    const notes = ofType(root, 'Note').map(({ id }) => id)
    expect(notes).toHaveLength(3)
    expect(new Set(notes).size).toBe(3)
    expect(listed).toEqual(notes)
  })

  it('a note beside elements that Chromium identifies, in one tree', async () => {
    const { root, listed } = await sound(`<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>
      <div lang="${note}">Under the table.</div>`)
    const ids = [...ofType(root, 'TH'), ...ofType(root, 'Note')].map(({ id }) => id)
    expect(ids).not.toContain(undefined)
    expect(listed).toEqual(ids)
    expect(listed).toEqual([...listed].sort())
  })

  it('an index', async () => {
    const { root } = await sound(`<section lang="${index}"><h2>Index</h2><ul><li>A, 1</li></ul></section>`)
    expect(ofType(root, 'Index').map(outline)).toEqual(['Index(H2 L(LI(Lbl LBody(NonStruct))))'])
  })

  it('an abbreviation that says what it stands for, in any script', async () => {
    const words = ['Emergency Operations Center (county)', 'Centro de atención']
    const { root } = await sound(
      `<p>The <abbr lang="${hintedAbbreviation('en-US', 0)}">EOC</abbr> and
       <abbr lang="${hintedAbbreviation('es', 1)}">CA</abbr>.</p>`,
      words,
    )
    const spans = ofType(root, 'Span')
    expect(spans.map(({ expansion }) => expansion)).toEqual(words)
    expect(spans.map(({ language }) => language)).toEqual([undefined, 'es'])
  })
})

describe('the language of an element with a hint', () => {
  it('is left out where it is that of what is round it, and kept elsewhere', async () => {
    const spanish = hinted('es', 'note')
    const { root } =
      await sound(`<section lang="es"><p>Uno</p><aside lang="${spanish}"><p>Dos</p></aside></section>
      <aside lang="${spanish}"><p lang="${hinted('es', 'reference')}">Tres</p><p lang="${ref}">Four</p></aside>`)
    expect(ofType(root, 'Note').map(({ language }) => language)).toEqual([undefined, 'es'])
    expect(ofType(root, 'Reference').map(({ language }) => language)).toEqual([undefined, 'en-US'])
  })
})

describe('what cannot be followed is not published:', () => {
  it.each([
    ['a hint that nobody knows', '<p lang="en-US-x-what">Text</p>', /`en-US-x-what` is not known/],
    [
      'an abbreviation without what it stands for',
      `<p><abbr lang="${hintedAbbreviation('en-US', 7)}">EOC</abbr></p>`,
      /`en-US-x-e7` stands for nothing/,
    ],
  ])('%s', async (_, body, message) => {
    await expect(finished(body)).rejects.toThrow(message)
  })
})
