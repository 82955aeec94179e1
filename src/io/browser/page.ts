import type { BrowserContext, CDPSession, Page } from 'puppeteer-core'
import { type Asset, answerFromMemory, ORIGIN } from './traffic.js'

/** A document that is laid out and can be printed. */
export interface OpenDocument {
  /** The PDF's bytes, with tags and outline. Throws an Error when the document wants what is not part of it. */
  print(): Promise<Uint8Array>
}

/** A print that makes the browser ask for something new is repeated, but not for ever. */
const MOST_ROUNDS = 4

/**
 * Opens a document that consists of `html` and `assets` alone, in a browser context that nothing else uses: no script
 * runs, no network is reached. Throws an Error when it wants anything else, or holds an image that is none.
 */
export async function openDocument(
  context: BrowserContext,
  { html, assets }: { html: string; assets: Map<string, Asset> },
): Promise<OpenDocument> {
  const page = await context.newPage()
  const cdp = await page.createCDPSession()
  const [traffic] = await Promise.all([
    answerFromMemory(cdp, html, assets),
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.emulateMediaType('print'),
  ])
  await page.goto(ORIGIN, { waitUntil: 'load', timeout: 0 })
  traffic.refuseStrangers()
  const call = await isolatedWorld(cdp)
  const broken = (await call(LOAD_EVERYTHING)) as string[]
  traffic.refuseStrangers()
  if (broken.length > 0) throw new Error(`not an image that can be shown: ${broken.join(', ')}`)

  return {
    async print() {
      for (let round = 1; round <= MOST_ROUNDS; round++) {
        const before = traffic.asked()
        const pdf = await printPage(page)
        // The page answers in order: after this, whatever printing made it ask for has been heard of.
        await call(NOTHING)
        traffic.refuseStrangers()
        if (traffic.asked() === before) return pdf
        // Pictures in page margins are first asked for while printing, and are not there in time.
        await traffic.settled()
      }
      throw new Error('the document asks for something new each time it is printed')
    },
  }
}

async function printPage(page: Page): Promise<Uint8Array> {
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  })
  if (page.url() !== ORIGIN) throw new Error(`the document left for ${page.url()}`)
  return pdf
}

/**
 * A way to run functions of ours in the document. They see its elements but share nothing else with it, and they run
 * although the document's own scripts do not.
 */
async function isolatedWorld(cdp: CDPSession) {
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  return async (functionDeclaration: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration,
      executionContextId,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}

// As text, since this project is compiled without the types of a browser.

const NOTHING = '() => {}'

/**
 * Loads fonts that only page margins use, and gives the addresses of images that are broken. Lazy images need no help:
 * without scripts there are none.
 */
const LOAD_EVERYTHING = `async () => {
  const images = [...document.querySelectorAll('img')]
  await Promise.all([...document.fonts].map(font => font.load().catch(() => undefined)))
  await Promise.all(images.filter(image => !image.complete).map(image => new Promise(resolve => {
    image.addEventListener('load', resolve)
    image.addEventListener('error', resolve)
  })))
  return images.filter(image => image.naturalWidth === 0).map(image => image.currentSrc || image.src)
}`
