import { expect, it } from 'vitest'
import { conventionsFor } from '../../src/commands/prepare.js'
import { plainDesign } from '../../src/model/design.js'
import { read } from '../../src/read/index.js'
import { release } from '../../src/release/index.js'
import { html } from '../../src/render/formats/html.js'
import { contentsOf } from '../read/contents.js'

async function pageOf(body: string): Promise<{ page: string; messages: string[] }> {
  const review = read(contentsOf(new Map([['sections/a.md', `---\ntitle: A\n---\n\n${body}\n`]])))
  const released = release(review, 'public', conventionsFor(review))
  const { files } = await html.render(released, {
    colophon: '',
    date: new Date(0),
    design: plainDesign,
    downloads: [],
  })
  const page = String(files.find(({ path }) => path === 'a.html')?.bytes)
  const messages = review.sections.flatMap(({ file }) => file.messages.map(({ ruleId }) => String(ruleId)))
  return { page, messages }
}

it('words in another language say so, in a line and round blocks', async () => {
  const { page, messages } = await pageOf(
    'A sign read :lang[salida *norte*]{code=es}.\n\n:::lang{code=fr}\nUn mot.\n\n- Deux\n:::',
  )
  expect(messages).toEqual([])
  expect(page).toContain('A sign read <span lang="es">salida <em>norte</em></span>.')
  expect(page).toMatch(/<div lang="fr">\s*<p>Un mot\.<\/p>\s*<ul>/)
})

it('what they withhold is withheld', async () => {
  const { page } = await pageOf(
    ':lang[Señor :withhold[Quintanilla]{reason=personal-privacy} habló]{code=es}.\n\n:::lang{code=es}\n:::withhold{reason=juvenile}\nSecreto.\n:::\n:::',
  )
  expect(page).not.toMatch(/Quintanilla|Secreto/)
  expect(page.match(/withheld/gi)?.length).toBeGreaterThanOrEqual(2)
})

it('a tag that is none is reported, and the words stay', async () => {
  for (const attributes of ['', '{code=""}', '{code=spanish_es}']) {
    const { page, messages } = await pageOf(`A sign read :lang[salida]${attributes}.`)
    expect(messages, attributes).toEqual(['language-is-declared'])
    expect(page).toContain('salida')
  }
})

it('a colon before other words stays a colon', async () => {
  const { page, messages } = await pageOf('Signs:lang, a note :langue, Dispatch:lang[1] and 10:30 pm.')
  expect(messages).toEqual([])
  expect(page).toContain('Signs:lang, a note :langue, Dispatch:lang[1] and 10:30 pm.')
})
