import { basename, resolve } from 'node:path'
import { MachineError } from '../machine-error.js'
import { findBundled } from './bundled.js'
import type { BrowserChoice } from './choice.js'
import { isExecutable, usualPlaces } from './installed.js'
import { whatIsLacking } from './machine.js'
import { unpack } from './unpack.js'

const NOTE =
  'Install Chrome, Chromium or Edge, or set AAR_BROWSER to the path of one. ' +
  'On Linux x64 `npm install` brings a browser along, unless it is run with `--omit=optional`.'

/**
 * Chooses the browser: what `AAR_BROWSER` names; the shell that npm installed with us (not with
 * `AAR_BROWSER_BUNDLED=off`); an installed Chrome, Chromium or Edge. The shell goes before what is installed because
 * it starts and prints faster, and because the same version prints the same bytes everywhere. A wrong `AAR_BROWSER` is
 * never passed over in silence. Throws a MachineError that lists everything tried when there is none.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<BrowserChoice> {
  if (env.AAR_BROWSER) return chosen(env.AAR_BROWSER)
  const tried: string[] = []
  try {
    const unpacked = await unpack(await findBundled(env), env)
    const lacking = await whatIsLacking(unpacked, env)
    return { path: unpacked.path, from: '@sparticuz/chromium', headless: 'shell', ...lacking, tried }
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${reasonOf(error)}`)
  }
  for (const { name, paths } of usualPlaces(env)) {
    for (const path of paths) {
      if (await isExecutable(path)) return { path, from: 'installed', headless: true, tried }
    }
    tried.push(`${name}: not in ${process.platform === 'linux' ? 'PATH' : 'its usual place'}`)
  }
  throw new MachineError('there is no browser to print with', NOTE, ['AAR_BROWSER: not set', ...tried])
}

async function chosen(path: string): Promise<BrowserChoice> {
  if (!(await isExecutable(path))) {
    const note = 'Correct AAR_BROWSER, or unset it to let a browser be found.'
    throw new MachineError(`AAR_BROWSER is \`${path}\`, which is no program that can be run`, note)
  }
  const headless = /headless[-_]shell/.test(basename(path)) ? 'shell' : true
  return { path: resolve(path), from: 'AAR_BROWSER', headless, tried: [] }
}

/** One line: a browser that does not run says more than that. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).trim().split('\n')
  return lines.length > 1 && lines[0]?.startsWith('Command failed') ? (lines[1] ?? '') : (lines[0] ?? '')
}
