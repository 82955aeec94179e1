import { randomBytes } from 'node:crypto'

/** `fresh`: being written, of no use to anyone else. `old`: a whole folder moved aside for a moment. */
export type TemporaryKind = 'fresh' | 'old'

/**
 * A hidden name beside `base` for a folder that is being written or moved: `.aar-<base>-<pid>-<random>`, with `-old`
 * at the end for one that was moved aside. It carries the process so that a later run can tell a left-over from a
 * folder that somebody is still writing.
 */
export function temporaryName(base: string, kind: TemporaryKind = 'fresh'): string {
  const name = `.aar-${base}-${process.pid}-${randomBytes(6).toString('hex')}`
  return kind === 'old' ? `${name}-old` : name
}

/**
 * What a name from `temporaryName` for the same `base` is, or `undefined` for every other name. `-` and digits within
 * `base` do no harm: what follows it must match to the end.
 */
export function readTemporaryName(
  name: string,
  base: string,
): { pid: number; kind: TemporaryKind } | undefined {
  const prefix = `.aar-${base}-`
  if (!name.startsWith(prefix)) return undefined
  const match = /^(\d+)-[0-9a-f]{12}(-old)?$/.exec(name.slice(prefix.length))
  return match ? { pid: Number(match[1]), kind: match[2] ? 'old' : 'fresh' } : undefined
}

/** Whether a process of this number runs; one that belongs to somebody else does too (EPERM). */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
