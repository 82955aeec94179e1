import { createHash } from 'node:crypto'
import type { OutputFile } from '../io/publish.js'

export interface ManifestFacts {
  slug: string
  edition: string
  tool: string
  /** As the browser calls itself; absent where none was used. */
  browser?: string
  /** SHA-256 over the names and bytes of the review's files. */
  source: string
  /** The same over the theme file and what it names; absent where there is none. */
  theme?: string
}

/** `manifest.json`: every file of a report with its size and SHA-256, and what it was made with and from. */
export function manifest(facts: ManifestFacts, files: readonly OutputFile[]): OutputFile {
  const listed = files
    .map(({ path, bytes }) => ({ path, size: Buffer.byteLength(bytes), sha256: sha256(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return { path: 'manifest.json', bytes: `${JSON.stringify({ ...facts, files: listed }, null, 2)}\n` }
}

/**
 * Over names and bytes alike: the same source gives the same hash on every machine.
 *
 * @param except a file that the build itself writes, and that is no source
 */
export function sourceHash(
  files: readonly { path: string; bytes: Uint8Array | undefined }[],
  except: string,
): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of files.filter(file => file.path !== except))
    hash.update(`${path}\0${bytes?.length ?? 0}\0`).update(bytes ?? '')
  return hash.digest('hex')
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
