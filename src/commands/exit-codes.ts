/** Exit codes: a contract with the scripts that call `aar`. */
export const exitCodes = {
  good: 0,
  /** The review has errors. */
  errors: 1,
  /** The command was misused. */
  misused: 2,
  /** The machine lacks something: a browser, a permission, space. */
  machine: 3,
  /** Ctrl-C, as shells expect it: 128 and the number of the signal. */
  interrupted: 130,
} as const
