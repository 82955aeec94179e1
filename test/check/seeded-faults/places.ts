import { bare, type Draft, isFree, linesOf, pathsOf } from './draft.js'

/** A line of a draft. */
export interface Spot {
  path: string
  lines: string[]
  at: number
}

/** Lines from the first to the last, both within. */
export interface Stretch {
  first: number
  last: number
}

/** The line of the second `---`. */
export function endOfMatter(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && bare(line) === '---')
}

/** A block of running text that ends with a sentence. */
export interface Paragraph extends Spot, Stretch {
  /** Stands in no container. */
  top: boolean
  /** Stands in what no public edition shows. */
  hidden: boolean
}

/** The paragraphs of the foreword and of every section; `at` is the last line. */
export function paragraphsOf(draft: Draft): Paragraph[] {
  const hiddenIds = new Set(entriesOf(draft).flatMap(entry => (fieldOf(entry, 'audience') ? [entry.id] : [])))
  return pathsOf(draft, /^(?:review\.md|sections\/.*\.md)$/).flatMap(path => {
    const lines = linesOf(draft, path)
    const found: Paragraph[] = []
    const open: { hides: boolean }[] = []
    let first = -1
    const close = (last: number): void => {
      const text = bare(lines[last])
      // After an abbreviation a new sentence is hard to tell from the one before.
      if (first !== -1 && /(?<!\.m)[.?]”?$/.test(text) && isRunning(bare(lines[first]))) {
        const hidden = open.some(({ hides }) => hides)
        found.push({ path, lines, at: last, first, last, top: open.length === 0, hidden })
      }
      first = -1
    }
    for (let at = endOfMatter(lines) + 1; at < lines.length; at += 1) {
      const text = bare(lines[at])
      const isFence = /^::/.test(text)
      if (text === '' || isFence) close(at - 1)
      else if (first === -1) first = at
      if (/^:{3,}$/.test(text)) open.pop()
      else if (/^:{3,}[a-z]/.test(text)) {
        const id = /\{#([\w-]+)/.exec(text)?.[1] ?? ''
        open.push({ hides: text.includes(':withhold') || hiddenIds.has(id) })
      }
    }
    close(lines.length - 1)
    return found
  })
}

/** Whether a block is no heading, list, table, note, picture or comment. */
function isRunning(line: string): boolean {
  return /^(?:[\p{L}“\d]|:withhold|\[\]\(|\*\*)/u.test(line) && !/^\d+\. /.test(line)
}

export interface EntrySpot extends Spot, Stretch {
  kind: 'findings' | 'what-worked' | 'recommended-practices'
  id: string
}

/** Every entry of the front matter of sections; `at` is its first line. */
export function entriesOf(draft: Draft): EntrySpot[] {
  return pathsOf(draft, /^sections\/.*\.md$/).flatMap(path => {
    const lines = linesOf(draft, path)
    const found: EntrySpot[] = []
    let kind: EntrySpot['kind'] | undefined
    const end = endOfMatter(lines)
    for (let at = 1; at < end; at += 1) {
      const text = bare(lines[at])
      const key = /^([a-z-]+):/.exec(text)?.[1]
      if (key !== undefined)
        kind =
          key === 'findings' || key === 'what-worked' || key === 'recommended-practices' ? key : undefined
      const id = /^ {2}- id: ([\w-]+)/.exec(text)?.[1]
      if (kind && id) found.push({ path, lines, at, first: at, last: at, kind, id })
      const entry = found.at(-1)
      if (kind && entry && key === undefined) entry.last = at
    }
    return found
  })
}

/** The entries that no fault has touched. */
export function freeEntries(draft: Draft, ...kinds: EntrySpot['kind'][]): EntrySpot[] {
  return entriesOf(draft).filter(
    ({ kind, lines, first, last }) => kinds.includes(kind) && lines.slice(first, last + 1).every(isFree),
  )
}

/** The lines of a field of an entry. */
export function fieldOf({ lines, first, last }: EntrySpot, key: string): Stretch | undefined {
  return stretchOf(lines, `    ${key}:`, first, last)
}

/** Gives a field of an entry a value on one line, and says which line that is. */
export function setField(entry: EntrySpot, key: string, value: string): number {
  const field = fieldOf(entry, key)
  if (!field) throw new Error(`${entry.id} has no ${key}`)
  entry.lines.splice(field.first, field.last - field.first + 1, `    ${key}: ${value}`)
  return field.first
}

/** The value of a field of an entry, with its lines joined. */
export function wordsOf(entry: EntrySpot, key: string): string {
  const field = fieldOf(entry, key)
  if (!field) return ''
  const lines = entry.lines.slice(field.first, field.last + 1).map(line => bare(line).trim())
  return lines.join(' ').replace(/^[\w-]+: *(?:>-)? */, '')
}

/** The lines of a key of `review.md`, such as `'scope', 'statement'`. */
export function recordBlock(draft: Draft, ...keys: string[]): Stretch | undefined {
  const lines = linesOf(draft, 'review.md')
  let within: Stretch | undefined = { first: 1, last: endOfMatter(lines) - 1 }
  for (const [depth, key] of keys.entries()) {
    if (!within) return undefined
    within = stretchOf(lines, `${'  '.repeat(depth)}${key}:`, within.first, within.last)
  }
  return within
}

/** From the line that begins so to the last one that is indented more. */
function stretchOf(lines: readonly string[], begin: string, from: number, to: number): Stretch | undefined {
  const first = lines.findIndex((line, at) => at >= from && at <= to && line.startsWith(begin))
  if (first === -1) return undefined
  const indent = begin.length - begin.trimStart().length
  let last = first
  while (last < to && new RegExp(`^ {${indent + 1},}\\S`).test(lines[last + 1] ?? '')) last += 1
  return { first, last }
}

/** Whether every line of a stretch is free. */
export function isFreeStretch(lines: readonly string[], { first, last }: Stretch): boolean {
  return lines.slice(first, last + 1).every(isFree)
}

/** How many lines of the review name each id, its own entry in the register left out. */
export function usesIn(draft: Draft): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const path of pathsOf(draft, /\.(?:md|csv)$/)) {
    for (const line of linesOf(draft, path)) {
      const own = / \{id: ([\w-]+),/.exec(line)?.[1]
      for (const id of new Set(line.match(/[a-z][\w-]*/g))) {
        if (id !== own) uses.set(id, (uses.get(id) ?? 0) + 1)
      }
    }
  }
  return uses
}

/** Whether every source that a text names is named elsewhere too. */
export function isCitedElsewhere(draft: Draft): (words: string) => boolean {
  const uses = usesIn(draft)
  const ids = linesOf(draft, 'review.md').flatMap(line => /^ {2}- \{id: ([\w-]+), type/.exec(line)?.[1] ?? [])
  const rare = new Set(ids.filter(id => (uses.get(id) ?? 0) < 2))
  return words => !words.match(/[a-z][\w-]*/g)?.some(word => rare.has(word))
}

/** The cells of a row of a CSV file as they are typed, with their quotes. */
export function cellsOf(line: string | undefined): string[] {
  return [...`${bare(line)},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = '']) => cell)
}

/** Columns of the timeline of Harbor Bridge. */
export const column = { id: 0, time: 1, end: 2, event: 3, source: 4, phase: 6, clock: 8 } as const

/** The rows of the timeline that no fault has touched. */
export function timelineRows(draft: Draft): (Spot & { cells: string[] })[] {
  const [path] = pathsOf(draft, /^data\/timeline\.csv$/)
  if (path === undefined) return []
  const lines = linesOf(draft, path)
  return lines.flatMap((line, at) =>
    at > 0 && line !== '' && isFree(line) ? [{ path, lines, at, cells: cellsOf(line) }] : [],
  )
}
