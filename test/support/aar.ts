import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'bin/aar.js')

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the real command, as built in `lib/`, in a folder. */
export function aar(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', chunk => (stdout += chunk))
    child.stderr.on('data', chunk => (stderr += chunk))
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout, stderr }))
  })
}

/** A fresh folder that is removed after the test. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aar-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A fresh folder with a copy of a fixture in `reviews/<slug>`. */
export async function copyOf(fixture: string, slug = fixture): Promise<string> {
  const folder = await freshFolder()
  await cp(join(root, 'test/fixtures', fixture), join(folder, 'reviews', slug), { recursive: true })
  return folder
}
