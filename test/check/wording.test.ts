import { describe, expect, it } from 'vitest'
import { record, text } from '../../src/check/example.js'
import { reviewOf, saidBy } from './example-review.js'

describe('what calls itself a draft, or final', () => {
  const faults = async (status: string, title: string): Promise<number> =>
    (
      await saidBy(
        'status-matches-edition',
        reviewOf(record(`title: ${JSON.stringify(title)}\nstatus: ${status}`)),
      )
    ).length

  it.each([
    'Draft',
    'DRAFT: After-Action Review of the Pier Fire',
    'Draft after-action report on the pier fire',
    'After-Action Review of the Pier Fire (draft)',
    'The pier fire – working draft',
    'A draft report on the pier fire',
  ])('%s is no title of a final report', async title => {
    expect(await faults('final', title)).toBe(1)
    expect(await faults('draft', title)).toBe(0)
  })

  it.each(['Final report on the pier fire', 'The pier fire: final', 'Final after-action review'])(
    '%s is no title of a draft',
    async title => {
      expect(await faults('draft', title)).toBe(1)
      expect(await faults('final', title)).toBe(0)
    },
  )

  it.each([
    'After-Action Review of the League Draft',
    'Draft Day Review',
    'Review of the Cup Final',
    'Cup Final Review',
  ])('%s is a title of either', async title => {
    expect(await faults('draft', title)).toBe(0)
    expect(await faults('final', title)).toBe(0)
  })
})

describe('meaning by color alone', () => {
  const faults = async (body: string): Promise<number> =>
    (await saidBy('meaning-is-not-by-color', reviewOf(text(body)))).length
  const figure = '\n\n::figure{#map src=images/map.png alt="A map" caption="The route"}'

  it.each([
    ['[](#map) shows the route. The blue line is the march.', 1],
    ['The areas shown in red [on the map](#map) were closed.', 1],
    ['In the chart below, gray bars stand for 2023.', 1],
    ['The dashed blue line in [](#map) is the march.', 0],
    ['Officers held a blue line on the bridge.', 0],
    ['[](#map) shows where a woman in a red coat stood.', 0],
    ['[](#map) shows the Blue Line station and the thin blue line flag.', 0],
  ])('%s', async (body, count) => {
    expect(await faults(body + figure)).toBe(count)
  })
})

describe('the words of links', () => {
  it.each([
    ['[Click here!](https://example.org)', 1],
    ['[](https://example.org)', 1],
    ['https://example.org/plan', 1],
    ['www.example.org', 0],
    ['<plan@example.org>', 0],
    ['[![The seal of the city](images/seal.png)](https://example.org)', 0],
    ['[More about the plan](https://example.org)', 0],
  ])('%s', async (body, count) => {
    expect(await saidBy('link-text-is-meaningful', reviewOf(text(`See ${body} now.`)))).toHaveLength(count)
  })
})
