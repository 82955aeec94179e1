import { findBrowser } from '../io/browser/find.js'
import { openPrinter, type Printer } from '../io/browser/print.js'
import type { Print } from '../render/formats/format.js'

/** A browser that starts while reviews are read, and prints when they are ready. */
export interface PrintRoom {
  /** Waits until the browser has started; throws a MachineError where there is none. */
  ready(): Promise<void>
  print: Print
  version(): Promise<string>
  close(): Promise<void>
}

export function openPrintRoom(signal: AbortSignal): PrintRoom {
  const printer: Promise<Printer> = findBrowser().then(choice => openPrinter(choice, signal))
  // A failure is reported by `ready`; until somebody waits for it, it must not end the process.
  printer.catch(() => undefined)
  return {
    ready: async () => void (await printer),
    print: async job => (await printer).print({ ...job, signal }),
    version: async () => (await printer).version,
    close: () => printer.then(open => open.close()).catch(() => undefined),
  }
}
