import { expect, it } from 'vitest'
import { readPdf } from '../support/pdf.js'
import { finisher } from './finished.js'

const finished = finisher()

it('says of links their words: apart where they are set apart, and together where they are', async () => {
  const css = `@page { size: 4in 6in } body { font: 14pt serif } .row { display: flex; gap: 8pt } .title { flex: 1 }
    .narrow { width: 70pt } sup { font-size: 8pt } .spaced { letter-spacing: 0.1em }`
  const body = `<h1 id="a">City</h1>
    <p><a class="row" href="#a"><span>2</span><span class="title">Planning</span><span>14</span></a></p>
    <p><a href="#a">re<b>built</b>, and <i>re</i>opened</a></p>
    <p class="narrow"><a href="#a"><b>Waterfront</b> Evacuation</a></p>
    <p>Text<a href="#a"><b>1</b><sup>st</sup></a></p>
    <p><a class="spaced" href="#a">wi<b>de</b></a></p>`
  const { pages } = await readPdf(await finished(body, {}, css))
  const contents = new Set(pages.flatMap(({ links }) => links.map(link => link.contents)))
  expect([...contents]).toEqual([
    '2 Planning 14',
    'rebuilt, and reopened',
    'Waterfront Evacuation',
    '1st',
    'wide',
  ])
})
