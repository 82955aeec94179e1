import type { CDPSession } from 'puppeteer-core'

/** A file of the document: its bytes and its media type. */
export interface Asset {
  bytes: Uint8Array
  type: string
}

/** What a page has asked for so far. */
export interface Traffic {
  /** How many of the document's own files it has asked for. */
  asked(): number
  /** Resolves when each of them has arrived. */
  settled(): Promise<void>
  /** Throws an Error that names what else it wanted, if it did. */
  refuseStrangers(): void
}

/** No such host can exist (RFC 2606), and unlike `file:` a web origin may read nothing of the machine. */
export const ORIGIN = 'https://review.invalid/'

/** A whole Chrome asks for this by itself, whatever the document says; it is told that there is none. */
const ICON = `${ORIGIN}favicon.ico`

/**
 * `sandbox` without `allow-scripts` stops scripts, frames' plugins, forms and `<meta http-equiv="refresh">`;
 * `allow-same-origin` is there so that fonts load. A header, because a sandbox in a `<meta>` is ignored.
 */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; sandbox allow-same-origin"

/**
 * Answers everything a page asks for from memory: the document once, its assets by their path, and refuses the rest.
 * A refusal is no reason to print without it, since a report must be complete: it is kept for `refuseStrangers`. What
 * the browser itself blocks (`file:`, frames, a refresh) never gets as far as a request, but it reports it in its log.
 */
export async function answerFromMemory(
  cdp: CDPSession,
  html: string,
  assets: Map<string, Asset>,
): Promise<Traffic> {
  const own = new Map([...assets].map(([path, asset]) => [addressOf(path), asset]))
  const strangers = new Set<string>()
  const pending = new Set<string>()
  let asked = 0
  let documentGiven = false
  let settle = () => {}

  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:') || request.url === ICON) return
    if (request.url !== ORIGIN && !own.has(addressOf(request.url))) strangers.add(request.url)
    asked++
    pending.add(requestId)
  })
  const done = ({ requestId }: { requestId: string }) => {
    pending.delete(requestId)
    if (pending.size === 0) settle()
  }
  cdp.on('Network.loadingFinished', done)
  cdp.on('Network.loadingFailed', done)
  cdp.on('Log.entryAdded', ({ entry }) => {
    const blocked = entry.source === 'security' && entry.level === 'error'
    if (blocked || entry.text.startsWith('Failed to decode downloaded font')) strangers.add(entry.text.trim())
  })
  cdp.on('Fetch.requestPaused', ({ requestId, request }) => {
    const asset = own.get(addressOf(request.url))
    const answer = asset
      ? { type: asset.type, body: asset.bytes }
      : request.url === ORIGIN && !documentGiven
        ? { type: 'text/html; charset=utf-8', body: Buffer.from(html) }
        : undefined
    documentGiven ||= request.url === ORIGIN
    if (!answer && request.url !== ICON) strangers.add(request.url)
    // The page may be closed by now: then nobody waits for the answer.
    void (answer ? give(cdp, requestId, answer) : refuse(cdp, requestId)).catch(() => undefined)
  })
  await Promise.all([
    cdp.send('Network.enable'),
    cdp.send('Log.enable'),
    cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ])

  return {
    asked: () => asked,
    settled: () =>
      new Promise(resolve => {
        settle = resolve
        if (pending.size === 0) resolve()
      }),
    refuseStrangers() {
      if (strangers.size === 0) return
      throw new Error(`the document asks for what is not part of it: ${[...strangers].join(', ')}`)
    },
  }
}

/** Without the fragment, which is for the browser alone. */
function addressOf(path: string): string {
  const url = new URL(path, ORIGIN)
  url.hash = ''
  return url.href
}

async function give(cdp: CDPSession, requestId: string, answer: { type: string; body: Uint8Array }) {
  await cdp.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: answer.type },
      { name: 'Content-Security-Policy', value: POLICY },
      { name: 'X-Content-Type-Options', value: 'nosniff' },
    ],
    body: Buffer.from(answer.body).toString('base64'),
  })
}

async function refuse(cdp: CDPSession, requestId: string) {
  await cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
}
