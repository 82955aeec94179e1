import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserEnvironment } from '../../src/io/browser/environment.js'
import { findBrowser } from '../../src/io/browser/find.js'
import { buildOnce, final, unfinished } from './built.js'

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

const built = buildOnce(final, unfinished)
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let browser: Browser
let axe = ''

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const choice = await findBrowser()
  browser = await launch({
    executablePath: choice.path,
    headless: choice.headless,
    // Root may not use the sandbox, and tests may run as root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, ...browserEnvironment(choice) },
  })
})

afterAll(() => browser?.close())

/** What axe-core finds on pages opened from disk, at a width in CSS pixels. */
async function violations(edition: string, slug: string, width: number): Promise<string[]> {
  const found: string[] = []
  const page = await browser.newPage()
  await page.setViewport({ width, height: 900 })
  const paths = (await built.files(edition, slug)).filter(name => name.endsWith('.html'))
  expect(paths).toContain('themes.html')
  for (const path of paths) {
    await page.goto(`file://${join(built.folder(edition, slug), path)}`)
    await page.evaluate(axe)
    const result = await page.evaluate(
      values => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: values }),
      standards,
    )
    found.push(...result.violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`))
    const wide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    if (wide) found.push(`${path}: wider than ${width} pixels`)
  }
  await page.close()
  return found
}

describe('every page of the HTML edition', () => {
  test.each([
    ['public', final, 1280],
    ['public', final, 360],
    ['agency', unfinished, 1280],
  ])(
    '%s/%s at %i pixels: axe-core finds nothing, and nothing scrolls sideways',
    async (edition, slug, width) => {
      expect(await violations(edition, slug, width)).toEqual([])
    },
  )

  test('axe-core would find a picture without alt text', async () => {
    const page = await browser.newPage()
    await page.setContent(
      '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><img src="a.png"></main>',
    )
    await page.evaluate(axe)
    const result = await page.evaluate(
      values => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: values }),
      standards,
    )
    expect(result.violations.map(({ id }) => id)).toContain('image-alt')
    await page.close()
  })
})
