import { describe, expect, test } from 'vitest'
import { type Import, imports, sourceFiles } from './imports.js'

/**
 * What each folder may import, by the table in architecture.md. `cli.ts` counts as a folder; a folder that does not
 * exist yet has its row all the same.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  framework: ['model'],
  exhibits: ['model'],
  read: ['exhibits', 'framework', 'model'],
  // The result of reading, and not how it is read.
  check: ['framework', 'model'],
  release: ['model'],
  // A renderer takes a release and nothing else; a review it cannot even name. Drawing exhibits is the kinds' business.
  render: ['release', 'exhibits', 'model', 'io'],
  report: ['model'],
  site: ['render', 'release', 'framework', 'model', 'io'],
  preview: ['render', 'release', 'read', 'check', 'report', 'framework', 'exhibits', 'model', 'io'],
  lsp: ['read', 'check', 'report', 'framework', 'model', 'io'],
  io: [],
  commands: [
    'site',
    'preview',
    'lsp',
    'render',
    'report',
    'check',
    'release',
    'read',
    'exhibits',
    'framework',
    'model',
    'io',
  ],
  'cli.ts': ['commands', 'io'],
}

/** Imports that are good for their types only. */
const typesOnly: readonly [from: string, to: string][] = [['read', 'io']]

/** Modules with which a program reaches the machine: for `io` alone. */
const reach =
  /^(?:node:(?:fs|http|https|net|child_process|os|worker_threads|dgram|tls)(?:\/.*)?|puppeteer.*|@sparticuz\/.*)$/

const folderOf = (path: string): string => path.split('/')[0] ?? ''
const text = ({ from, to, typesOnly: types }: Import): string => `${from} → ${to}${types ? ' (types)' : ''}`

test('the parser of imports sees them all', () => {
  // Every file is reached from the program, or is the program; else an import was overlooked or a file is dead.
  const reached = new Set(imports.filter(({ ours }) => ours).map(({ to }) => to))
  expect(sourceFiles.filter(file => file !== 'cli.ts' && !reached.has(file))).toEqual([])
  expect([...reached].filter(file => !sourceFiles.includes(file))).toEqual([])
})

describe('imports run downward only', () => {
  test('every folder has a row in the table', () => {
    expect([...new Set(sourceFiles.map(folderOf))].filter(folder => !(folder in allowed))).toEqual([])
  })

  test('and none imports what the table does not give it', () => {
    const upward = imports.filter(each => {
      if (!each.ours) return false
      const [from, to] = [folderOf(each.from), folderOf(each.to)]
      const types = typesOnly.some(([above, below]) => above === from && below === to) && each.typesOnly
      return from !== to && !allowed[from]?.includes(to) && !types
    })
    expect(upward.map(text)).toEqual([])
  })
})

test('only `io` reaches files, the network, other programs and the browser', () => {
  const reaching = imports.filter(({ from, to, ours }) => !ours && reach.test(to) && folderOf(from) !== 'io')
  expect(reaching.map(text)).toEqual([])
})

test('the review itself is out of reach of what renders', () => {
  const peeking = imports.filter(
    ({ from, to }) =>
      ['render', 'site', 'report'].includes(folderOf(from)) &&
      (to === 'model/targets.ts' || folderOf(to) === 'read'),
  )
  expect(peeking.map(text)).toEqual([])
})

/** Files that import each other in a ring, as `a → b → a`, each ring once. */
function rings(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const found = new Map<string, string>()
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at !== -1) {
      const ring = path.slice(at)
      found.set([...ring].sort().join(), [...ring, file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return [...found.values()].sort()
}

/**
 * Markdown nests: what reads a paragraph or a directive reads what stands in it, and so calls the rewriter that called
 * it. These rings stay within one folder; any other is a mistake in the layers.
 */
const recursive = /^(?:read\/markdown\/[\w/-]+\.ts(?: → )?)+$/

test('no file imports itself by way of others when the program runs', () => {
  // Types may: the words of `model/` describe each other, and nothing of that is left at run time.
  const found = rings(imports.filter(({ ours, typesOnly: types }) => ours && !types))
  expect(found.filter(ring => !recursive.test(ring))).toEqual([])
})

test('and a ring would be seen', () => {
  const edge = (from: string, to: string): Import => ({ from, to, ours: true, typesOnly: false })
  const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('b', 'd'), edge('d', 'd')]
  expect(rings(edges)).toEqual(['a → b → c → a', 'd → d'])
})
