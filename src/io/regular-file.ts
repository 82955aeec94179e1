import { constants, type Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

// Windows has neither flag. O_NONBLOCK: a file that became a pipe since it was looked at must not hang us.
const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a regular file that `seen` (its `lstat`) describes, or gives `undefined` when another file lies there by now:
 * between the look and the opening somebody may have put a link in its place, and what was checked must be what is
 * read. `path` must be a real path. Gives its size alone when that is over `limit` bytes. Throws the system's error
 * when it cannot be opened or read.
 */
export async function readRegularFile(
  path: string,
  seen: Stats,
  limit: number,
): Promise<{ size: number; bytes: Uint8Array | undefined } | undefined> {
  const handle = await open(path, READ_ONLY)
  try {
    const opened = await handle.stat()
    if (!opened.isFile() || opened.dev !== seen.dev || opened.ino !== seen.ino) return undefined
    if (opened.size > limit) return { size: opened.size, bytes: undefined }
    const bytes = await readBytes(handle, opened.size)
    return { size: bytes.length, bytes }
  } finally {
    await handle.close()
  }
}

/** Not `handle.readFile()`: that follows a file that grows for as long as it grows. */
async function readBytes(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let filled = 0
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
