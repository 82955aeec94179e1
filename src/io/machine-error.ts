/**
 * The machine lacks something: a browser, a permission, room on the disk. Nothing in the review is wrong, so this is
 * no diagnostic; the command ends with exit code 3 and prints message, what was tried, and note.
 */
export class MachineError extends Error {
  override readonly name = 'MachineError'
  /** What to do about it, in whole sentences. */
  readonly note: string
  /** Each thing that was tried and why it failed, one line each; often empty. */
  readonly tried: string[]

  constructor(message: string, note: string, tried: string[] = [], options?: ErrorOptions) {
    super(message, options)
    this.note = note
    this.tried = tried
  }
}
