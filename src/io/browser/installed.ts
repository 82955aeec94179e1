import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** A browser that may be on this machine: its name, and each path at which it could be. */
export interface Candidate {
  name: string
  paths: string[]
}

// Snap's Chromium comes last: it sees neither `/tmp` nor hidden folders.
const LINUX = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'chromium-browser',
]
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
const WINDOWS_EDGE = 'Microsoft\\Edge\\Application\\msedge.exe'

/** Chrome, Chromium and Edge where an installer puts them on this system, the most usual first. */
export function usualPlaces(env: NodeJS.ProcessEnv): Candidate[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])]
    return MAC.map(name => ({
      name,
      paths: roots.map(root => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    }))
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(root => root ?? [])
    return [...WINDOWS, WINDOWS_EDGE].map(name => ({ name, paths: roots.map(root => join(root, name)) }))
  }
  // A relative folder in PATH would let the folder we are run in choose the browser.
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute)
  return LINUX.map(name => ({ name, paths: folders.map(folder => join(folder, name)) }))
}

/** Whether there is a file that this user may run. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
