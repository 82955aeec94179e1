import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '../..')
const NOBODY = 65534

/** A temporary folder for one test file, which other users may enter. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aar-test-'))
  execFileSync('chmod', ['755', folder])
  return folder
}

/**
 * Compiles what is tested here for child processes, which cannot run TypeScript: tests of what happens when a process
 * is killed, limited or unprivileged need processes of their own. Below `node_modules`, so that dependencies are found.
 */
export function compileIo(): { folder: string; remove: () => void } {
  const cache = join(PROJECT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'aar-test-io-'))
  execFileSync('chmod', ['755', folder])
  const config = {
    extends: join(PROJECT, 'tsconfig.json'),
    compilerOptions: { noEmit: false, rootDir: join(PROJECT, 'src/io'), outDir: folder },
    include: ['publish.ts', 'folder.ts', 'browser'].map(path => join(PROJECT, 'src/io', path)),
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  execFileSync(join(PROJECT, 'node_modules/.bin/tsc'), ['-p', folder], { stdio: 'inherit' })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

export interface ChildOptions {
  /** What runs node, such as `['bash', '-c', 'ulimit -f 8; exec "$@"', '-']`. */
  through?: string[]
  env?: Record<string, string>
  /** As an unprivileged user, where we are root. */
  unprivileged?: boolean
  onStart?: (child: ChildProcess) => void
}

/** Runs a module in a node of its own; what it prints to standard output comes back, and its exit code or signal. */
export async function runChild(code: string, options: ChildOptions = {}) {
  const command = [...(options.through ?? []), process.execPath, '--input-type=module', '-e', code]
  const child = spawn(command[0] as string, command.slice(1), {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.unprivileged && process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
  })
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', text => {
    err += text
  })
  options.onStart?.(child)
  const end = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exit, signal) => resolve(exit ?? signal ?? 'unknown'))
  })
  return { end, out: out.trim(), err: err.trim() }
}

/** Whether a command works on this machine: some tests need namespaces that a container may forbid. */
export function canRun(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
