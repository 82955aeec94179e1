import type { Bookmark } from './destinations.js'
import type { Structure, StructureElement } from './structure.js'
import type { Words } from './words.js'

interface Heading {
  element: StructureElement
  level: number
  /** Its place in the order of reading. */
  index: number
}

interface Outline {
  order: ReadonlyMap<StructureElement, number>
  headings: readonly Heading[]
  /** By page, from 0: the first element with content on it. */
  first: ReadonlyMap<number, StructureElement>
}

/** Gives the headings under which an element stands, or a page begins; made where a finding asks, a good document never does. */
export function headingFinder(structure: Structure, bookmarks: readonly Bookmark[], words: Words) {
  let outline: Outline | undefined
  let titles: Map<string, string> | undefined

  /**
   * The words of headings, from the nearest to the farthest; of a page that is not tagged those of the bookmark before it.
   *
   * @param page from 1
   */
  return (element: StructureElement | undefined, page: number | undefined): string[] => {
    outline ??= outlineOf(structure)
    // A bookmark has the words of its heading, and blanks where the heading has gaps.
    titles ??= new Map(bookmarks.map(({ title }) => [bare(title), title.trim()]))
    const { order, headings, first } = outline
    const found = element ?? (page === undefined ? undefined : first.get(page - 1))
    const at = found && order.get(found)
    if (at === undefined) return bookmarkBefore(bookmarks, page)
    const under: string[] = []
    let level = Number.POSITIVE_INFINITY
    for (let index = headings.findLastIndex(each => each.index <= at); index >= 0 && level > 1; index--) {
      const heading = headings[index] as Heading
      if (heading.level >= level) continue
      level = heading.level
      const text = words.whole(heading.element)
      under.push(titles.get(bare(text)) ?? text)
    }
    return under.filter(text => text !== '')
  }
}

/** Of a heading without a level nobody knows how far down it stands. */
const lowest = 7

const bare = (text: string): string => text.replace(/\s/g, '')

function outlineOf({ elements }: Structure): Outline {
  const order = new Map<StructureElement, number>()
  const headings: Heading[] = []
  const first = new Map<number, StructureElement>()
  for (const [index, element] of elements.entries()) {
    order.set(element, index)
    const level = /^H([1-6]?)$/.exec(element.role.standard ?? '')?.[1]
    if (level !== undefined) headings.push({ element, level: Number(level || lowest), index })
    for (const { page } of element.contents) if (!first.has(page)) first.set(page, element)
  }
  return { order, headings, first }
}

function bookmarkBefore(bookmarks: readonly Bookmark[], page: number | undefined): string[] {
  if (page === undefined) return []
  const before = bookmarks.findLast(bookmark => bookmark.page !== undefined && bookmark.page <= page)
  return before && before.title.trim() !== '' ? [before.title.trim()] : []
}
