import { rmSync } from 'node:fs'
import { lstat, mkdtemp } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { makeFolder } from '../make-folder.js'

/**
 * The folder for what is costly to make again, made if need be: `AAR_CACHE`, or `aftermark` in `XDG_CACHE_HOME` or in
 * `~/.cache`. What lies in it is run, so nobody else may be able to write to it. Throws an Error that says why there
 * is none.
 */
export async function cacheFolder(env: NodeJS.ProcessEnv): Promise<string> {
  const path = cachePath(env)
  await makeFolder(path, 0o700)
  if (!(await lstat(path)).isDirectory()) throw new Error(`${path} is not a folder`)
  if (!(await isPrivate(path))) throw new Error(`${path} can be changed by other users`)
  return path
}

/** A new folder of our own for machines without a usable cache; removed when this process ends. */
export async function temporaryFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'aar-cache-'))
  process.once('exit', () => rmSync(path, { recursive: true, force: true }))
  return path
}

/**
 * Whether a folder or file is no link, and nobody can change it but this user and root (who can change the program
 * that asks as well). On Windows, where a profile is private by itself, always. Throws when it is not there.
 */
export async function isPrivate(path: string): Promise<boolean> {
  const found = await lstat(path)
  if (!process.getuid) return true
  const ours = found.uid === process.getuid() || found.uid === 0
  return ours && !found.isSymbolicLink() && (found.mode & 0o022) === 0
}

function cachePath(env: NodeJS.ProcessEnv): string {
  if (env.AAR_CACHE) return resolve(env.AAR_CACHE)
  // A relative path counts as not set: so says the XDG specification.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'aftermark')
  return join(env.HOME || homedir(), '.cache', 'aftermark')
}
