import { expect, it } from 'vitest'
import { headingTexts } from '../../src/render/heading-texts.js'
import { readPdf } from '../support/pdf.js'
import { finisher } from './finished.js'

const finished = finisher()

it('has a bookmark for each heading in its exact words, also where the heading runs over lines', async () => {
  const headings = [
    'Evacuation of the waterfront, from the first call to the last bus that left the harbor',
    'What “all clear” meant: radios (and C:\\logs) at 100 %',
    'Atención médica — 避難 😀 in the shelters of the eastern shore of the bay',
    'A & B',
  ]
  const written = headings.map(heading => heading.replace('&', '&amp;'))
  const body = written.map(
    (text, index) => `<h${Math.min(index + 1, 2)}>${text}</h${Math.min(index + 1, 2)}>`,
  )
  const css = '@page { size: 4in 6in } h1, h2 { font: bold 24pt serif }'
  const { bookmarks } = await readPdf(
    await finished(body.join(''), { headings: headings.map(title => ({ printed: title, title })) }, css),
  )
  expect(bookmarks.map(({ title }) => title)).toEqual(headings)
  expect(bookmarks.map(({ depth }) => depth)).toEqual([1, 2, 2, 2])
})

it('leaves a bookmark as it is where no heading has its words', async () => {
  const { bookmarks } = await readPdf(
    await finished('<h1>One</h1><h2>Two</h2>', { headings: [{ printed: 'Two', title: 'Two' }] }),
  )
  expect(bookmarks.map(({ title }) => title)).toEqual(['One', 'Two'])
})

it('a bookmark has no numbers of notes', async () => {
  const html =
    '<h1>The plan<sup><a href="#note" data-footnote-ref>1</a></sup> and the map</h1><p id="note">A note.</p>'
  const { bookmarks } = await readPdf(await finished(html, { headings: headingTexts(html) }))
  expect(bookmarks.map(({ title }) => title)).toEqual(['The plan and the map'])
})
