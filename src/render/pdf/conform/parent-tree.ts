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
}

export function parentTreeOf({ file, root, element }: Structure): ParentTree {
  const lists = new Map<string, Value>()
  const collect = (node: Dictionary): void => {
    const pairs = listOf(node.get('Nums'))
    for (let index = 0; index < pairs.length; index += 2) {
      const key = pairs[index]
      const value = pairs[index + 1]
      if (typeof key === 'string' && value !== undefined) lists.set(key, value)
    }
    for (const kid of listOf(node.get('Kids'))) if (isReference(kid)) collect(element(kid.object))
  }
  const tree = element(root).get('ParentTree')
  if (isReference(tree)) collect(element(tree.object))
  const set = (key: Value | undefined, index: number, parent: number): void => {
    const list = typeof key === 'string' ? lists.get(key) : undefined
    if (!isReference(list)) return
    const items = parseValue(file.objects.get(list.object)?.text ?? '[]')
    if (!Array.isArray(items)) return
    items[index] = { object: parent }
    file.objects.set(list.object, { text: printValue(items) })
  }
  const keyOf = (page: Value | undefined): Value | undefined =>
    isReference(page)
      ? parseDictionary(file.objects.get(page.object)?.text ?? '').get('StructParents')
      : undefined
  return {
    move(kid, page, parent) {
      if (typeof kid === 'string') set(keyOf(page), Number(kid), parent)
      else if (kid instanceof Map && kid.get('Type') === '/MCR') {
        set(keyOf(kid.get('Pg') ?? page), Number(kid.get('MCID')), parent)
      }
    },
  }
}
