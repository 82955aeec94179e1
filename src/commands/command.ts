import type { Command } from 'commander'

/** A verb of the command line. Its code is loaded only when it is used. */
export interface Verb {
  name: string
  /** Declares arguments, options and help. */
  declare(command: Command): void
  load(): Promise<Run>
}

/** Runs a verb and gives the exit code. */
export type Run = (words: never, options: never) => Promise<number>
