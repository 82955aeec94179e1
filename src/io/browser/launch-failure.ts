import { MachineError } from '../machine-error.js'
import type { BrowserChoice } from './choice.js'

const NO_SANDBOX = /No usable sandbox|Failed to move to new namespace|sandbox helper binary/

/** The end of what a browser said, without empty lines. */
export function lastLines(said: string): string[] {
  return said.split('\n').filter(Boolean).slice(-10)
}

/** Why a browser did not start, and what to do, told from its last lines on standard error. */
export function launchFailure(choice: BrowserChoice, said: string): MachineError {
  const lines = lastLines(said)
  const message = `the browser \`${choice.path}\` did not start`
  if (NO_SANDBOX.test(said)) {
    return new MachineError(
      `${message}: this system does not let it make its sandbox`,
      'It needs user namespaces. Allow them (Ubuntu: an AppArmor profile for this path, or ' +
        '`sysctl kernel.apparmor_restrict_unprivileged_userns=0`; Docker: `--security-opt seccomp=` with a profile ' +
        'that allows them), or set AAR_BROWSER to an installed Chrome, which brings its own sandbox. It is not ' +
        'started without one.',
      lines,
    )
  }
  const note =
    choice.from === 'AAR_BROWSER'
      ? 'Check that AAR_BROWSER names Chrome, Chromium or Edge, and that it runs by itself.'
      : 'Set AAR_BROWSER to the path of another Chrome, Chromium or Edge.'
  return new MachineError(message, note, lines)
}
