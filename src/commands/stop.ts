import { exitCodes } from './exit-codes.js'

/** Why a command ends before its work is done. */
export interface Stop {
  exitCode: number
  /** What is said on standard error, its line ends included. */
  words: string
}

/** The command was misused. */
export function misuse(words: string): Stop {
  return { exitCode: exitCodes.misused, words: `${words}\n` }
}

/** A review, or what goes with it, has errors. */
export function refusal(words: string): Stop {
  return { exitCode: exitCodes.errors, words }
}

export function isStop<T extends object>(value: T | Stop): value is Stop {
  return 'exitCode' in value
}

/** Says why, and gives the exit code. */
export function tell({ exitCode, words }: Stop): number {
  process.stderr.write(words)
  return exitCode
}
