import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, mkdir, rename, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { discard, swap, tidy } from '../swap.js'
import { temporaryName } from '../temporary-name.js'
import type { BundledBrowser } from './bundled.js'
import { cacheFolder, isPrivate, temporaryFolder } from './cache.js'
import { readJson, rememberedChecksum } from './checksum.js'

const BINARY = 'chromium'
const RECORD = 'unpacked.json'

/** The packed browser on the disk, ready to run. */
export interface UnpackedBrowser {
  /** The folder of this version, in a cache that is private to the user. */
  folder: string
  path: string
  /** Its copies of libnss3 and others, for machines without. */
  libraries: string
  /** A fontconfig configuration with Open Sans, for machines without. */
  fonts: string
}

/**
 * Unpacks the browser that npm installed (1.5 s and 200 MB, once) or gives what an earlier start unpacked, which is
 * looked at first: size, time, owner. The folder's name has the version and the checksum of what it was made from, so
 * another version, or a package that somebody changed, never runs in its place. Throws an Error when the package is
 * damaged or there is no room for it.
 */
export async function unpack(bundled: BundledBrowser, env: NodeJS.ProcessEnv): Promise<UnpackedBrowser> {
  try {
    return await unpackInto(await cacheFolder(env), bundled)
  } catch {
    return await unpackInto(await temporaryFolder(), bundled)
  }
}

async function unpackInto(cache: string, bundled: BundledBrowser): Promise<UnpackedBrowser> {
  const checksum = await rememberedChecksum(join(bundled.bin, 'chromium.br'), cache)
  const folder = join(cache, `chromium-${bundled.version}-${checksum.slice(0, 16)}`)
  if (!(await isIntact(folder))) await unpackTo(folder, bundled)
  return {
    folder,
    path: join(folder, BINARY),
    libraries: join(folder, 'lib'),
    fonts: join(folder, 'fontconfig'),
  }
}

/** What is cheap to check at every start; its SHA-256 stands in the record for whoever wants to check it all. */
async function isIntact(folder: string): Promise<boolean> {
  try {
    const record = await readJson(join(folder, RECORD))
    const { size, mtimeMs } = await lstat(join(folder, BINARY))
    const same = record?.size === size && record.mtimeMs === mtimeMs
    return same && (await isPrivate(folder)) && (await isPrivate(join(folder, BINARY)))
  } catch {
    return false
  }
}

/** Two processes may do this at once: each writes a folder of its own, and what is complete first is kept. */
async function unpackTo(folder: string, { bin }: BundledBrowser): Promise<void> {
  await tidy(folder)
  const fresh = join(dirname(folder), temporaryName(basename(folder)))
  try {
    await mkdir(fresh, { mode: 0o700 })
    const path = join(fresh, BINARY)
    const sha256 = await unpackFile(join(bin, 'chromium.br'), path)
    // Whole seconds survive the archives in which CI services keep caches.
    const seconds = Math.floor(Date.now() / 1000)
    await utimes(path, seconds, seconds)
    const { size, mtimeMs } = await lstat(path)
    await unpackTar(join(bin, 'al2023.tar.br'), fresh)
    await unpackTar(join(bin, 'fonts.tar.br'), join(fresh, 'fontconfig'))
    await writeFile(join(fresh, 'fontconfig', 'fonts.conf'), fontConfiguration(join(folder, 'fontconfig')))
    await writeFile(join(fresh, RECORD), JSON.stringify({ size, mtimeMs, sha256 }))
    await rename(fresh, folder).catch(async error => {
      if (!(await isIntact(folder))) return swap(fresh, folder).catch(() => Promise.reject(error))
    })
  } finally {
    await discard(fresh)
  }
}

/** Gives the SHA-256 (hex) of what it wrote. Flushed: after a power cut the right size must not mean zeros. */
async function unpackFile(from: string, to: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(
    createReadStream(from, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(to, { mode: 0o700, flags: 'wx', flush: true }),
  )
  return hash.digest('hex')
}

/** As our own files: root would otherwise give them to whoever had these numbers where they were packed. */
async function unpackTar(from: string, to: string): Promise<void> {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  const extractor = extract(to, { map: header => ({ ...header, uid, gid }) })
  await pipeline(createReadStream(from), createBrotliDecompress(), extractor)
}

/** Instead of the package's own, which takes fonts from `/tmp/fonts`, where anybody can put some. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`
}
