import { expect, it } from 'vitest'
import { audit } from '../../src/render/pdf/audit/index.js'
import { streamsOf } from '../support/pdf.js'
import { finisher } from './finished.js'

const finished = finisher()
const paper = '@page { size: 5in 4in; margin: 1in'
const pagination = /^\/Artifact <<\/Type \/Pagination \/Subtype \/(\w+)>> BDC$/

/** The artifacts that hold text on each page, in order: `Header`, `Footer`, or `plain`. */
async function textsBeside(bytes: Uint8Array): Promise<string[][]> {
  expect(await audit(bytes)).toEqual([])
  const contents = streamsOf(bytes)
    .streams.map(stream => Buffer.from(stream).toString('latin1'))
    .filter(text => /^\/\w+ <<\/MCID/m.test(text))
  return contents.map(text => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) => {
      if (lines[index + 1] !== 'BT' || !line.startsWith('/Artifact')) return []
      return [pagination.exec(line)?.[1] ?? 'plain']
    })
  })
}

it('says of running heads and folios what they are, on upright and turned pages', async () => {
  const css = `${paper}; @top-left { content: 'Title' } @top-right { content: 'Chapter' }
    @bottom-center { content: counter(page) } } @page wide { size: 6in 3in } .wide { page: wide }`
  const bytes = await finished('<h1>One</h1><p>Text</p><div class="wide"><h2>Two</h2></div>', {}, css)
  expect(await textsBeside(bytes)).toEqual([
    ['Header', 'Header', 'Footer'],
    ['Header', 'Header', 'Footer'],
  ])
})

it('says it of nothing else: of no text beside the content, and of none that a style sheet adds to it', async () => {
  const css = `${paper}; @left-middle { content: 'Side' } @bottom-right { content: 'Foot' } }
    h1::before { content: 'Part'; display: block; margin-top: -0.4in } p::after { content: ' (end)' }`
  const bytes = await finished('<h1>One</h1><p>Text</p>', {}, css)
  const [page = []] = await textsBeside(bytes)
  expect(page.filter(each => each !== 'plain')).toEqual(['Footer'])
  expect(page.length).toBeGreaterThan(2)
})

it('says it of nothing on a page without margins', async () => {
  const bytes = await finished('<h1>One</h1>', {}, '@page { margin: 0 } h1::before { content: "Part " }')
  const [page = []] = await textsBeside(bytes)
  expect(new Set(page)).toEqual(new Set(['plain']))
})
