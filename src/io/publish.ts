import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { causeOf, codeOf } from './cause.js'
import { MachineError } from './machine-error.js'
import { makeFolder } from './make-folder.js'
import { discard, swap, tidy } from './swap.js'
import { temporaryName } from './temporary-name.js'

/** A file to publish: `path` relative to the target, with `/` between names. Text is written as UTF-8. */
export type OutputFile = { path: string; bytes: Uint8Array | string }

/**
 * Makes `target` a folder that holds exactly these files, all or nothing: they are written beside it and the two are
 * swapped by renaming, so that what was there before stays whole until the new output is whole, and stays for good if
 * anything fails. Folders above `target` are made as needed. Two processes may publish to one target at once; it ends
 * up as one or the other's. What killed processes left behind is removed first, or put back if it is the only copy.
 *
 * Throws a MachineError when the machine refuses (disk full, no permission) or when `target` is a file or a symbolic
 * link; the reason of `signal` when that aborts; a RangeError for a path that would leave the target.
 */
export async function publish(target: string, files: OutputFile[], signal?: AbortSignal): Promise<void> {
  for (const { path } of files) refuseToLeave(path)
  const place = resolve(target)
  const fresh = join(dirname(place), temporaryName(basename(place)))
  try {
    signal?.throwIfAborted()
    await refuseToReplace(place, target)
    await makeFolder(dirname(place))
    await tidy(place)
    await writeAll(fresh, files, signal)
    signal?.throwIfAborted()
    await swap(fresh, place)
  } catch (error) {
    await discard(fresh)
    if (signal?.aborted) throw signal.reason
    if (error instanceof MachineError || codeOf(error) === undefined) throw error
    const { cause, remedy } = causeOf(error)
    const note = `${remedy} What was in \`${target}\` before is untouched.`
    throw new MachineError(`\`${target}\` cannot be written: ${cause}`, note, [String(error)], {
      cause: error,
    })
  }
}

/** Within `target` only; a backslash would be a separator on Windows and part of a name elsewhere. */
function refuseToLeave(path: string): void {
  const names = path.split('/')
  const unsafe = names.some(name => name === '' || name === '.' || name === '..')
  if (unsafe || /^[a-z]:|[\\\0]/i.test(path)) {
    throw new RangeError(`\`${path}\` is no path within the output folder`)
  }
}

/** A file or a link in that place is somebody's work or arrangement, and not ours to remove. */
async function refuseToReplace(place: string, target: string): Promise<void> {
  const found = await lstat(place).catch(error => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (!found || found.isDirectory()) return
  const kind = found.isSymbolicLink() ? 'a symbolic link' : 'a file'
  throw new MachineError(
    `\`${target}\` is ${kind}, and the output is a folder`,
    'Move it away, or choose another output folder with `--out`.',
  )
}

async function writeAll(folder: string, files: OutputFile[], signal?: AbortSignal): Promise<void> {
  await mkdir(folder)
  const folders = new Set(files.map(file => dirname(file.path)))
  for (const path of folders) await mkdir(join(folder, path), { recursive: true })
  for (const { path, bytes } of files) {
    // `wx`: two files of one path are a mistake that must not pass unseen.
    await writeFile(join(folder, path), bytes, { flag: 'wx', ...(signal && { signal }) })
  }
}
