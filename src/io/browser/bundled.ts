import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PACKAGE = '@sparticuz/chromium'

/** The headless shell that npm installed with us, still packed. */
export interface BundledBrowser {
  version: string
  /** The package's folder with `chromium.br`, `al2023.tar.br` and `fonts.tar.br`. */
  bin: string
}

/**
 * Finds the package that carries a browser, without running a line of it: only its path is resolved. Throws an Error
 * that says why there is none: another system than Linux on x64, switched off, left out by `npm install --omit=optional`.
 */
export async function findBundled(env: NodeJS.ProcessEnv): Promise<BundledBrowser> {
  if (env.AAR_BROWSER_BUNDLED === 'off') throw new Error('switched off by AAR_BROWSER_BUNDLED')
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`made for linux x64, and this is ${process.platform} ${process.arch}`)
  }
  for (let folder = dirname(resolvePackage()); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = await readManifest(join(folder, 'package.json'))
    if (manifest?.name === PACKAGE) return { version: String(manifest.version), bin: join(folder, 'bin') }
  }
  throw new Error('its package.json is missing')
}

/** Its main file: the manifest itself is not exported. */
function resolvePackage(): string {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE)
  } catch {
    throw new Error('not installed; it is an optional dependency')
  }
}

/** `undefined` where there is none: folders within the package may have a manifest of their own, or none. */
async function readManifest(path: string): Promise<{ name?: unknown; version?: unknown } | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
