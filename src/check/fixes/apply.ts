import type { Edit, Fix } from '../../model/fix.js'
import type { Review } from '../../model/review.js'
import { type Original, originalOf, withLineBreaksOf } from './original.js'

/** The files of a review's folder by path; undefined for one that is there and could not be read. */
export type Files = ReadonlyMap<string, Uint8Array | undefined>

export interface Mended {
  /** The files that are new or changed. */
  files: Map<string, Uint8Array>
  /** What was done, in order. */
  fixes: Fix[]
}

/** Mending one fault may show the next; a review that is not done by then would hardly ever be. */
const mostRounds = 25

/**
 * The fixes of what was found in a review. Where front matter cannot be read, or a character, nothing is touched: what
 * was found there may come of the fault.
 */
export function fixesIn({ files }: Review): Fix[] {
  const untouched = new Set(files.filter(({ messages }) => messages.some(isUnsure)).map(({ path }) => path))
  return files
    .flatMap(({ messages }) => messages.flatMap(({ fix }) => fix ?? []))
    .filter(({ edits }) => !edits.some(({ path }) => untouched.has(path)))
}

function isUnsure({ ruleId }: { ruleId?: string | undefined }): boolean {
  return ruleId === 'front-matter-is-yaml' || ruleId === 'file-is-utf8'
}

/**
 * Mends in rounds until nothing is left to mend.
 *
 * @param find reads and checks the files as they then are
 */
export function applyAll(files: Files, find: (files: Files) => readonly Fix[]): Mended {
  const mended: Mended = { files: new Map(), fixes: [] }
  for (let round = 0; round < mostRounds; round += 1) {
    const now = new Map([...files, ...mended.files])
    const { files: changed, fixes } = applyOnce(now, find(now))
    if (fixes.length === 0) break
    for (const [path, bytes] of changed) mended.files.set(path, bytes)
    mended.fixes.push(...fixes)
  }
  return mended
}

/** Makes every fix whole or not at all. One that overlaps another that was made before it waits for the next round. */
export function applyOnce(files: Files, fixes: readonly Fix[]): Mended {
  const drafts = new Map<string, Draft>()
  const draftOf = (path: string): Draft | undefined => {
    const known = drafts.get(path) ?? draft(files, path)
    if (known) drafts.set(path, known)
    return known
  }
  const made = fixes.filter(fix => {
    const wanted = fix.edits.filter(({ path, onlyIfMissing }) => !onlyIfMissing || !files.has(path))
    const stretches = wanted.map(edit => stretchOf(edit, draftOf(edit.path)))
    const fit = stretches.every(stretch => stretch !== undefined)
    if (!fit || !stretches.some(changes) || !stretches.every(isFree)) return false
    for (const stretch of stretches) take(stretch)
    return true
  })
  const written = [...drafts].filter(([, { taken }]) => taken.length > 0)
  return { files: new Map(written.map(([path, one]) => [path, textOf(one)])), fixes: made }
}

/** A file that is being changed. */
interface Draft {
  original: Original
  isNew: boolean
  /** In order, and none overlaps another. */
  taken: Stretch[]
}

interface Stretch {
  draft: Draft
  from: number
  to: number
  text: string
}

function draft(files: Files, path: string): Draft | undefined {
  const isNew = !files.has(path)
  const bytes = isNew ? new Uint8Array() : files.get(path)
  const original = bytes && originalOf(bytes)
  return original && { original, isNew, taken: [] }
}

function stretchOf(edit: Edit, draft: Draft | undefined): Stretch | undefined {
  const from = draft?.original.offsetOf(edit.start)
  const to = draft?.original.offsetOf(edit.end)
  if (!draft || from === undefined || to === undefined || to < from) return undefined
  const { text } = draft.original
  return { draft, from, to, text: withLineBreaksOf(edit.text, text.slice(from, to), text) }
}

function changes({ draft, from, to, text }: Stretch): boolean {
  return draft.isNew || draft.original.text.slice(from, to) !== text
}

/** Whether nothing was written where a stretch lies. Two that are empty overlap in one place. */
function isFree({ draft: { taken }, from, to }: Stretch): boolean {
  const at = turnOf(taken, from)
  const [before, after] = [taken[at - 1], taken[at]]
  const isAfter = !before || before.to < from || (before.to === from && before.from < before.to)
  return isAfter && (!after || to < after.from || (to === after.from && from < to))
}

function take(stretch: Stretch): void {
  const { taken } = stretch.draft
  taken.splice(turnOf(taken, stretch.from), 0, stretch)
}

/** How many stretches begin before an offset. */
function turnOf(taken: readonly Stretch[], offset: number): number {
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle] as Stretch).from < offset) low = middle + 1
    else high = middle
  }
  return low
}

function textOf({ original: { text }, taken }: Draft): Uint8Array {
  let from = 0
  const parts = taken.flatMap(stretch => {
    const kept = text.slice(from, stretch.from)
    from = stretch.to
    return [kept, stretch.text]
  })
  return new TextEncoder().encode(parts.join('') + text.slice(from))
}
