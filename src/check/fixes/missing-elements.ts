import { timelineHeader, timelinePath } from '../../framework/scaffold/index.js'
import { schemaComment } from '../../framework/scaffold/schema-comment.js'
import { sectionName, sectionText } from '../../framework/scaffold/section.js'
import type { Edit, Fix } from '../../model/fix.js'
import type { Review } from '../../model/review.js'
import type { Grounds } from '../rule.js'
import { freeNumbers, type Numbered, numbered } from './section-numbers.js'

/**
 * For each missing element a new section with the words that `aar new` gives it, at its place between the others.
 * None where that is not certain: the record does not say what kind of report it is, a section does not say what part
 * it is and may be the missing one, those that are there stand in another order, no number is free, or an id is taken.
 *
 * @param missing ids of elements, in the order of the outline
 */
export function elementFixes(
  missing: readonly string[],
  review: Review,
  grounds: Grounds,
): ReadonlyMap<string, Fix> {
  const { framework, kind, profile, targets } = grounds
  const known = new Set(framework.elements.map(({ id }) => id))
  const isSure =
    review.record.kind !== undefined &&
    review.record.profile !== undefined &&
    review.sections.every(({ matter }) => known.has(matter.element ?? ''))
  const fixes = new Map<string, Fix>()
  if (!isSure) return fixes
  const order = framework.outline(kind, profile).map(({ element }) => element)
  for (const [turn, elements] of byTurn(missing, order, review)) {
    const paths = newPaths(elements, review, turn)
    for (const [index, id] of elements.entries()) {
      const element = framework.elements.find(each => each.id === id)
      const path = paths?.[index]
      if (!element || path === undefined) continue
      const before = hasSchemas(review) ? schemaComment('section', '../') : ''
      const text = sectionText(element, profile, before)
      const ids = [
        sectionName(id),
        ...[...text.matchAll(/(?:\bid: |\{#)([a-z-]+)/g)].map(match => match[1] ?? ''),
      ]
      if (ids.some(each => targets.has(each))) continue
      const edits = [newFile(path, text), ...(id === 'timeline' ? timelineData(review) : [])]
      fixes.set(id, { title: `Add \`${path}\` with what belongs there`, edits })
    }
  }
  return fixes
}

/** The missing elements, by how many of the sections stand before them. */
function byTurn(
  missing: readonly string[],
  order: readonly string[],
  { sections }: Review,
): ReadonlyMap<number, string[]> {
  const places = sections.map(({ matter }) => order.indexOf(matter.element ?? ''))
  const turns = new Map<number, string[]>()
  for (const element of missing) {
    const place = order.indexOf(element)
    const last = places.findLastIndex(each => each !== -1 && each < place)
    const next = places.findIndex(each => each > place)
    const end = next === -1 ? places.length : next
    if (last > end) continue
    const turn = last === -1 ? end : last + 1
    turns.set(turn, [...(turns.get(turn) ?? []), element])
  }
  return turns
}

/** Names with numbers that fit between those of the sections before and after; undefined where none is free. */
function newPaths(elements: readonly string[], { sections }: Review, turn: number): string[] | undefined {
  const all = sections.map(({ file }) => numbered(file.path))
  if (!all.every((each): each is Numbered => each !== undefined)) return undefined
  const [before, after] = [all[turn - 1], all[turn]]
  const { folder, width, sign } = before ?? after ?? { folder: 'sections/', width: 2, sign: '-' }
  const numbers = freeNumbers(all, before?.number, after?.number, width, elements.length)
  const paths = numbers?.map(
    (number, index) =>
      `${folder}${String(number).padStart(width, '0')}${sign}${sectionName(elements[index] ?? '')}.md`,
  )
  // Files are read in the order of their names, whatever their numbers mean.
  const inOrder = [before?.path, ...(paths ?? []), after?.path].filter(path => path !== undefined)
  const isSorted = inOrder.every((path, index) => index === 0 || (inOrder[index - 1] ?? '') < path)
  return isSorted ? paths : undefined
}

function hasSchemas({ sections }: Review): boolean {
  const line = schemaComment('section', '../')
  return sections.some(({ file }) => String(file).includes(line))
}

function timelineData({ files }: Review): Edit[] {
  return files.some(({ path }) => path === timelinePath) ? [] : [newFile(timelinePath, timelineHeader)]
}

function newFile(path: string, text: string): Edit {
  const start = { line: 1, column: 1 }
  return { path, start, end: start, text, onlyIfMissing: true }
}
