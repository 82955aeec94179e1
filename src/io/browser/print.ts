import type { Browser } from 'puppeteer-core'
import { causeOf } from '../cause.js'
import { MachineError } from '../machine-error.js'
import type { BrowserChoice } from './choice.js'
import { connect, endOnCrash, isBrowsers } from './connect.js'
import { lastLines, launchFailure } from './launch-failure.js'
import { openDocument } from './page.js'
import { type BrowserProcess, startBrowser } from './process.js'
import type { Asset } from './traffic.js'

/** One document to print. */
export interface PrintJob {
  /** The whole document. Its scripts do not run. */
  html: string
  /** Every file that it uses, by the path with which it names it, such as `assets/fonts/x.woff2`. */
  assets: Map<string, Asset>
  /** Ends the browser for good when it aborts. */
  signal?: AbortSignal
  /** Milliseconds until the browser is ended; 10 minutes when not given. */
  timeout?: number
}

/** A browser that runs and waits for work. It can print several documents at once. */
export interface Printer {
  /**
   * Gives the bytes of a tagged PDF. Throws an Error when the document asks for anything that is not in its assets; a
   * MachineError when the browser ends or the time is up; the signal's reason when that aborts.
   */
  print(job: PrintJob): Promise<Uint8Array>
  /** As the browser calls itself: `HeadlessChrome/147.0.7727.0`. */
  version: string
  /** Ends the browser and removes what it wrote. */
  close(): Promise<void>
}

const LONGEST_PRINT = 10 * 60_000
const LONGEST_START = 30_000

/**
 * Starts a browser for printing. Throws a MachineError that says what to do when it does not start, and the reason of
 * `signal` when that aborts; then, and at any later time, the browser ends with it. It never outlives this process.
 */
export async function openPrinter(choice: BrowserChoice, signal?: AbortSignal): Promise<Printer> {
  signal?.throwIfAborted()
  const running = start(choice)
  const end = () => void running.kill()
  signal?.addEventListener('abort', end, { once: true })
  void running.ended.then(() => signal?.removeEventListener('abort', end))
  const clock = setTimeout(end, LONGEST_START)
  try {
    const browser = await Promise.race([connect(running.transport), running.ended.then(() => undefined)])
    if (!browser) throw launchFailure(choice, await running.ended)
    const [version] = await Promise.all([browser.version(), endOnCrash(browser, end)])
    return {
      version,
      close: running.kill,
      print: job => print(job, browser, running, signal),
    }
  } catch (error) {
    await running.kill()
    signal?.throwIfAborted()
    if (error instanceof MachineError) throw error
    throw launchFailure(choice, `${await running.ended}${error}`)
  } finally {
    clearTimeout(clock)
  }
}

async function print(
  job: PrintJob,
  browser: Browser,
  running: BrowserProcess,
  always?: AbortSignal,
): Promise<Uint8Array> {
  const { signal, timeout = LONGEST_PRINT } = job
  signal?.throwIfAborted()
  const end = () => void running.kill()
  signal?.addEventListener('abort', end, { once: true })
  let timeUp = false
  const clock = setTimeout(() => {
    timeUp = true
    end()
  }, timeout)
  try {
    const pdf = await Promise.race([printIn(browser, job), running.ended.then(() => undefined)])
    if (!pdf) throw new Error('it ended')
    return pdf
  } catch (error) {
    if (browser.connected && !isBrowsers(error)) throw error
    // The pipe closes a little before the process is gone.
    await running.kill()
    signal?.throwIfAborted()
    always?.throwIfAborted()
    throw timeUp ? tooLong(timeout) : crashed(await running.ended)
  } finally {
    clearTimeout(clock)
    signal?.removeEventListener('abort', end)
  }
}

async function printIn(browser: Browser, job: PrintJob): Promise<Uint8Array> {
  const context = await browser.createBrowserContext()
  try {
    return await (await openDocument(context, job)).print()
  } finally {
    // Nobody needs to wait for that, and nobody minds if the browser is gone.
    void context.close().catch(() => undefined)
  }
}

function start(choice: BrowserChoice): BrowserProcess {
  try {
    return startBrowser(choice)
  } catch (error) {
    const { cause, remedy } = causeOf(error)
    throw new MachineError(`the browser cannot be started: ${cause}`, remedy, [], { cause: error })
  }
}

function tooLong(timeout: number): MachineError {
  const note = 'Close other programs, or print fewer sections at once.'
  return new MachineError(`printing took longer than ${timeout / 1000} seconds and was stopped`, note)
}

function crashed(said: string): MachineError {
  const note = 'As a rule memory ran out: close other programs, or use smaller images.'
  return new MachineError('the browser ended while it printed', note, lastLines(said))
}
