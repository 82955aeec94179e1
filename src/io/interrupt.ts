/** Thrown where work stops because the user pressed Ctrl-C or the system asked the process to end. */
export class Interrupted extends Error {}

/** A signal that aborts at the first Ctrl-C, so that a browser can be closed and half-written files removed. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => controller.abort(new Interrupted(`stopped by ${name}`)))
  }
  return controller.signal
}
