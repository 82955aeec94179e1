import { lstat, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from './cause.js'
import { isRunning, readTemporaryName, temporaryName } from './temporary-name.js'

const MOST_TRIES = 60
const LONGEST_WAIT = 25

/**
 * Puts the folder `fresh` in the place of the folder `target`, if there is one. Node has no call that exchanges two
 * folders, so there is a moment without `target`; another process that does the same in that moment is waited out.
 * Throws the system's error after putting the old folder back.
 */
export async function swap(fresh: string, target: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const aside = join(dirname(target), temporaryName(basename(target), 'old'))
    const hadOld = await moved(target, aside)
    try {
      await rename(fresh, target)
      if (hadOld) await discard(aside)
      return
    } catch (error) {
      // Somebody else's output is there by now: newer than what we hold, which then has no use.
      if (hadOld && !(await moved(aside, target, isTaken))) await discard(aside)
      if (!isTaken(error) || tries === MOST_TRIES) throw error
      await wait(Math.random() * LONGEST_WAIT)
    }
  }
}

/**
 * Removes what processes that no longer run have left beside `target`. One killed in the middle of a swap may have
 * left the only copy of the old output: that is put back first.
 */
export async function tidy(target: string): Promise<void> {
  const parent = dirname(target)
  const left = (await readdir(parent)).flatMap(name => {
    const known = readTemporaryName(name, basename(target))
    return known && !isRunning(known.pid) ? [{ path: join(parent, name), kind: known.kind }] : []
  })
  for (const { path, kind } of left) {
    const putBack = kind === 'old' && !(await exists(target)) && (await moved(path, target, isTaken))
    if (!putBack) await discard(path)
  }
}

/**
 * Removes a temporary folder. Renamed first, so that one half removed is never taken for an old output to put back.
 * Never throws: a left-over harms nobody and the next run tries again.
 */
export async function discard(path: string): Promise<void> {
  const base = /^\.aar-(.*)-\d+-[0-9a-f]{12}(-old)?$/.exec(basename(path))?.[1] ?? basename(path)
  const doomed = join(dirname(path), temporaryName(base))
  const renamed = await rename(path, doomed).then(
    () => true,
    () => false,
  )
  await rm(renamed ? doomed : path, { recursive: true, force: true }).catch(() => undefined)
}

/** Renames and says whether it did; not there, or an error that `forgiven` knows, is a no. */
async function moved(from: string, to: string, forgiven = isMissing): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (isMissing(error) || forgiven(error)) return false
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT'
}

/** Windows says EPERM where others say that a folder is in the way. */
function isTaken(error: unknown): boolean {
  const code = codeOf(error) ?? ''
  return (
    ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(code) || (process.platform === 'win32' && code === 'EPERM')
  )
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    error => !isMissing(error),
  )
}
