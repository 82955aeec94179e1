import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { identityOf, readJson, remember } from './checksum.js'
import { browserEnvironment } from './environment.js'
import type { UnpackedBrowser } from './unpack.js'

/** What of the package's own the browser must be given on this machine. */
export interface Lacking {
  libraries?: string
  fonts?: string
}

/** The linker's list of all libraries: written anew whenever one is installed or removed. */
const LINKER_CACHE = '/etc/ld.so.cache'

/**
 * Finds out what this machine lacks: NSS and NSPR by running the browser once, a fontconfig configuration by looking.
 * The first answer is remembered beside the browser until the machine's libraries change. Throws an Error with what
 * the browser said when it runs neither way.
 */
export async function whatIsLacking(browser: UnpackedBrowser, env: NodeJS.ProcessEnv): Promise<Lacking> {
  const lacksLibraries = await rememberedLack(browser)
  const lacksFonts = !env.FONTCONFIG_FILE && !env.FONTCONFIG_PATH && !(await exists('/etc/fonts/fonts.conf'))
  return {
    ...(lacksLibraries && { libraries: browser.libraries }),
    ...(lacksFonts && { fonts: browser.fonts }),
  }
}

async function rememberedLack(browser: UnpackedBrowser): Promise<boolean> {
  const memory = join(browser.folder, 'machine.json')
  const identity = await identityOf(LINKER_CACHE)
  const known = await readJson(memory)
  if (known?.identity === identity && typeof known.lacksLibraries === 'boolean') return known.lacksLibraries
  const lacksLibraries = await tryOut(browser)
  await remember(memory, { identity, lacksLibraries })
  return lacksLibraries
}

/** Whether it needs its own libraries to run. */
async function tryOut(browser: UnpackedBrowser): Promise<boolean> {
  try {
    await askVersion(browser.path, {})
    return false
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error
    await askVersion(browser.path, { libraries: browser.libraries })
    return true
  }
}

async function askVersion(path: string, lacking: Lacking): Promise<void> {
  const env = { ...process.env, ...browserEnvironment(lacking) }
  await promisify(execFile)(path, ['--version'], { env, timeout: 20_000 })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
