/** A file of a review's folder, or a place in it that could not be read. */
export interface FolderFile {
  /** Relative to the folder, with `/` between names; `.` is the folder itself. */
  path: string
  /** Bytes on the disk; 0 when not known. */
  size: number
  /** Undefined exactly when there is trouble. */
  bytes: Uint8Array | undefined
  trouble?: FileTrouble
  /** More about the trouble: a system code such as `EACCES`, a limit, where a link leads. */
  detail?: string
}

export type FileTrouble = 'outside' | 'too-large' | 'unreadable' | 'not-a-file'
