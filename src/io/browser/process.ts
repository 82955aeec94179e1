import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer-core'
import type { BrowserChoice } from './choice.js'
import { commandLine } from './command-line.js'
import { browserEnvironment } from './environment.js'
import { pipeTransport } from './pipe.js'

/** A browser that runs. */
export interface BrowserProcess {
  transport: ConnectionTransport
  /** Resolves when the process is gone, for whatever reason, with the last lines it wrote to standard error. */
  ended: Promise<string>
  /** Kills it with all its children, removes its profile, and resolves when both are done. May be called twice. */
  kill(): Promise<void>
}

const LAST_WORDS = 4000

/**
 * Starts a browser in a process group of its own: a Ctrl-C in the terminal does not reach it, so it is the caller who
 * decides, and one kill takes the whole group. It has a fresh profile folder, which is its temporary folder too, so
 * that everything it writes goes away with it. Returns at once; a browser that cannot run says so through `ended`.
 */
export function startBrowser(choice: BrowserChoice): BrowserProcess {
  const profile = mkdtempSync(join(tmpdir(), 'aar-browser-'))
  const child = spawn(choice.path, commandLine(choice, profile), {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...browserEnvironment(choice), ...temporaryFolder(choice, profile) },
  })
  let words = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-LAST_WORDS)
  })

  let gone = false
  // After its end the number of a process can belong to another one.
  const stop = () => gone || killTree(child)
  const leaveNothing = () => {
    stop()
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
    } catch {
      // A left-over in the temporary folder harms nobody.
    }
  }
  process.once('exit', leaveNothing)
  // Its children may live on for a moment, and hold standard error open.
  child.once('exit', stop)
  const ended = new Promise<string>(resolve => {
    // `close` and not `exit`: only then has all of standard error been read.
    child.once('close', () => resolve(words))
    child.once('error', error => resolve(`${words}${error.message}`))
  }).then(said => {
    leaveNothing()
    gone = true
    process.off('exit', leaveNothing)
    return said
  })

  return {
    transport: pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable),
    ended,
    async kill() {
      stop()
      await ended
    },
  }
}

/**
 * A whole Chrome makes a socket in its temporary folder, at a path 46 bytes longer, and does not start where that is
 * too long for a socket (108 bytes on Linux, 104 on macOS). Then the system's folder has to do, and keeps a few files.
 */
function temporaryFolder(choice: BrowserChoice, profile: string): Record<string, string> {
  const fits = choice.headless === 'shell' || Buffer.byteLength(profile) + 46 < 104
  return fits ? { TMPDIR: profile } : {}
}

/** SIGKILL, since there is nothing to save: no cookies, no history. The group outlives its leader for a moment. */
function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}
