import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What veraPDF says of one file. */
export interface Verdict {
  path: string
  passes: boolean
  /** How many checks were made: a judge that looked at nothing passes everything. */
  checks: number
  failed: FailedRule[]
}

export interface FailedRule {
  /** Clause of ISO 14289-1 and number of the test, such as `7.1-3`; `unreadable` for what is no PDF. */
  rule: string
  times: number
  words: string
  /** Where it fails first, as a path through veraPDF's model of the file. */
  context: string
}

export type Judge = (paths: readonly string[]) => Verdict[]

/** The root of the package: this file runs as it is in tests, and compiled, some folders deeper, in the script. */
export const root = rootAbove(import.meta.url)
const project = join(root, 'test/conformance')

function rootAbove(url: string): string {
  const end = url.lastIndexOf('/test/conformance/out/')
  return fileURLToPath(end === -1 ? new URL('../../', url) : url.slice(0, end + 1))
}

/**
 * Gets the judge ready, or says in words what this machine lacks for it.
 *
 * @throws Error when the judge itself does not compile: that is a fault of the project and not of the machine
 */
export function findJudge(): { judge: Judge } | { lacking: string } {
  const missing = [
    ...(runs('java', '-version') && runs('javac', '-version') ? [] : ['Java (a JDK, 17 or later)']),
    ...(runs('mvn', '-version') ? [] : ['Maven']),
  ]
  if (missing.length > 0) return { lacking: `${missing.join(' and ')} cannot be run on this machine` }
  const said = compile()
  return said === undefined ? { judge: judgeAll } : { lacking: `Maven could not fetch veraPDF: ${said}` }
}

function runs(command: string, version: string): boolean {
  return spawnSync(command, [version]).status === 0
}

/** Gives what Maven said when it could not get what it needs. From the second time on nothing is fetched. */
function compile(): string | undefined {
  const goals = ['compiler:compile', 'dependency:build-classpath']
  let said = ''
  for (const offline of [['-o'], []]) {
    const maven = spawnSync('mvn', ['-q', '-B', ...offline, '-f', join(project, 'pom.xml'), ...goals], {
      encoding: 'utf8',
    })
    if (maven.status === 0) return undefined
    said = `${maven.stdout}${maven.stderr}`
    if (said.includes('COMPILATION ERROR')) throw new Error(said)
  }
  return /\[ERROR\] (\S.*?)(?: -> \[Help 1\])?$/m.exec(said)?.[1] ?? 'it did not say why'
}

/** All files in one process: to start veraPDF takes longer than to read a short report. */
const judgeAll: Judge = paths => {
  const target = join(project, 'target')
  const classPath = [
    join(target, 'classes'),
    readFileSync(join(target, 'classpath.txt'), 'utf8').trim(),
  ].join(delimiter)
  const { status, stdout, stderr } = spawnSync('java', ['-cp', classPath, 'Judge', ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`The judge gave up: ${stderr}`)
  const verdicts = readVerdicts(stdout)
  const without = paths.filter(path => !verdicts.some(verdict => verdict.path === path))
  if (without.length > 0) throw new Error(`The judge said nothing of ${without.join(', ')}`)
  return verdicts
}

function readVerdicts(printed: string): Verdict[] {
  const verdicts: Verdict[] = []
  for (const line of printed.split(/\r?\n/).filter(Boolean)) {
    const [path = '', second = '', third = '', fourth = ''] = line.split('\t')
    if (path !== '') verdicts.push({ path, passes: second === 'passes', checks: Number(third), failed: [] })
    else {
      const [words = '', context = ''] = fourth.split(' @ ')
      verdicts.at(-1)?.failed.push({ rule: second, times: Number(third), words, context })
    }
  }
  return verdicts
}
