import {
  type Dictionary,
  isReference,
  listOf,
  parseDictionary,
  parseValue,
  printValue,
  type Value,
} from '../file/values.js'
import type { Structure } from './structure.js'

/** The way back from the content of a page to its element (ISO 32000-1, 14.7.4.4). */
export interface ParentTree {
  /**
   * Gives content another parent.
   *
   * @param kid an MCID, or the reference to a marked content or an object
   * @param page the page on which an MCID counts
   */
  move(kid: Value, page: Value | undefined, parent: number): void
  /** Puts elements in the place of those that are gone, for all content at once. */
  replace(parents: ReadonlyMap<number, number>): void
  /** Lets content of a page have no element. */
  forget(page: number, mcids: ReadonlySet<number>): void
}

export function parentTreeOf({ file, root, element }: Structure): ParentTree {
  /** For each page by its key, the list of the parents of its content. */
  const lists = new Map<string, number>()
  const collect = (node: Dictionary): void => {
    const pairs = listOf(node.get('Nums'))
    for (let index = 0; index < pairs.length; index += 2) {
      const value = pairs[index + 1]
      if (isReference(value) && textOf(value.object).startsWith('['))
        lists.set(String(pairs[index]), value.object)
    }
    for (const kid of listOf(node.get('Kids'))) if (isReference(kid)) collect(element(kid.object))
  }
  const textOf = (number: number): string => file.objects.get(number)?.text ?? ''
  const change = (page: number, edit: (items: Value[]) => void): void => {
    const list = lists.get(String(parseDictionary(textOf(page)).get('StructParents')))
    if (list === undefined) return
    const items = listOf(parseValue(textOf(list)))
    edit(items)
    file.objects.set(list, { text: printValue(items) })
  }
  const tree = element(root).get('ParentTree')
  if (isReference(tree)) collect(element(tree.object))
  return {
    move(kid, page, parent) {
      const isContent = kid instanceof Map && kid.get('Type') === '/MCR'
      const [where, mcid] = isContent ? [kid.get('Pg') ?? page, kid.get('MCID')] : [page, kid]
      if (typeof mcid !== 'string' || !isReference(where)) return
      change(where.object, items => {
        items[Number(mcid)] = { object: parent }
      })
    },
    replace(parents) {
      for (const list of lists.values()) {
        const text = textOf(list).replace(/(\d+) 0 R/g, (whole, id) => {
          const parent = parents.get(Number(id))
          return parent === undefined ? whole : `${parent} 0 R`
        })
        file.objects.set(list, { text })
      }
    },
    forget(page, mcids) {
      change(page, items => {
        for (const mcid of mcids) items[mcid] = 'null'
      })
    },
  }
}
