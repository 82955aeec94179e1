import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { temporaryName } from '../temporary-name.js'

/**
 * The SHA-256 (hex) of a large file, remembered in the private folder `cache` for as long as the file stays the same.
 * Reading 63 MB at every start would cost 70 ms, so what is compared is the file's identity: path, device, inode,
 * size, and the times of its last change to the nanosecond. The change time (ctime) cannot be set by hand: whoever
 * writes to the file, even with its size and date put back, moves it. (git's index rests on the same.)
 */
export async function rememberedChecksum(path: string, cache: string): Promise<string> {
  const identity = await identityOf(path)
  const memory = join(cache, `checksum-${sha256(path).slice(0, 16)}.json`)
  const known = await readJson(memory)
  if (known?.identity === identity && typeof known.sha256 === 'string') return known.sha256
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  const sum = hash.digest('hex')
  await remember(memory, { identity, sha256: sum })
  return sum
}

/** What changes when a file is changed or replaced; `none` when there is no such file. */
export async function identityOf(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
    return [path, dev, ino, size, mtimeNs, ctimeNs].join(' ')
  } catch {
    return 'none'
  }
}

/** The object in a JSON file; `undefined` when it is missing or damaged, which for a memory is the same. */
export async function readJson(path: string): Promise<Record<string, unknown> | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Writes a JSON file in one step, for a later start. A cache that cannot be written to is only slower: no throw. */
export async function remember(path: string, value: object): Promise<void> {
  const fresh = join(path, '..', temporaryName('memory'))
  try {
    await writeFile(fresh, JSON.stringify(value), { mode: 0o600, flag: 'wx' })
    await rename(fresh, path)
  } catch {
    // It will be worked out again.
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
