/** Plain words for the ways in which a file system refuses, and what a person can do about each. */
const causes: Record<string, [cause: string, remedy: string]> = {
  ENOSPC: ['the disk is full', 'Free some space, or write to another disk.'],
  EDQUOT: ['your disk quota is used up', 'Free some space, or ask for a larger quota.'],
  EFBIG: ['the file would be larger than this machine allows', 'Raise the limit: `ulimit -f unlimited`.'],
  EROFS: ['the disk is mounted read-only', 'Write to a place that can be changed.'],
  EACCES: ['permission is missing', 'Change the permissions, or write to a folder of your own.'],
  EPERM: [
    'the system does not permit it',
    'Change the owner or permissions, or write to a folder of your own.',
  ],
  ENAMETOOLONG: ['the name is too long for this disk', 'Shorten the names of the review and its files.'],
  ENOTDIR: ['part of the path is a file, not a folder', 'Move that file away, or choose another place.'],
  EMFILE: ['too many files are open', 'Raise the limit: `ulimit -n 4096`.'],
  ENFILE: ['too many files are open on this machine', 'Close other programs and run it again.'],
  EBUSY: ['the folder is in use, or another disk is mounted there', 'Choose a folder within it.'],
  EXDEV: [
    'the folder belongs to another disk or to a layer of the container',
    'Remove it, or choose another place.',
  ],
  EIO: ['the disk reports a fault', 'Check the disk, or write to another one.'],
}

/** The system's code of an error (`ENOSPC`), or `undefined` when it is not a system error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Why a file operation failed, in words that follow a colon, and what to do, as a sentence of its own. */
export function causeOf(error: unknown): { cause: string; remedy: string } {
  const code = codeOf(error)
  const known = code === undefined ? undefined : causes[code]
  if (known) return { cause: known[0], remedy: known[1] }
  const cause = error instanceof Error ? error.message : String(error)
  return { cause, remedy: 'Put it right and run the command again.' }
}
