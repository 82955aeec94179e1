import type { Browser, ConnectionTransport } from 'puppeteer-core'

/**
 * Takes hold of a browser that was just started. Puppeteer takes 100 ms to load, in which the browser gets ready: that
 * is why it is imported here and nowhere else. Throws when the browser ends first.
 */
export async function connect(transport: ConnectionTransport): Promise<Browser> {
  const puppeteer = await import('puppeteer-core')
  // No limit for a single call, such as printing: the job has one.
  return await puppeteer.connect({ transport, defaultViewport: null, protocolTimeout: 0 })
}

/**
 * Calls `end` when a renderer dies: what waits for its answer would wait for ever. Watched from the browser and not
 * from the page, since a page that is only being made tells nothing.
 */
export async function endOnCrash(browser: Browser, end: () => void): Promise<void> {
  const cdp = await browser.target().createCDPSession()
  cdp.on('Target.targetCrashed', end)
  await cdp.send('Target.setDiscoverTargets', { discover: true })
}

/** What the browser could not do, as against what the document or the caller did wrong. */
export function isBrowsers(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /^(ProtocolError|TargetCloseError)$/.test(error.name) || error.message.startsWith('net::')
}
