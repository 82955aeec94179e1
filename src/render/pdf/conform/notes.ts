import { isReference, listOf } from '../file/values.js'
import type { Structure } from './structure.js'

/**
 * Gives every note an identifier of its own (ISO 14289-1, 7.9), and lists it in the tree of identifiers of the root
 * (ISO 32000-1, 14.7.2). Those that Chromium writes begin with `node`, so that the notes stand after them.
 *
 * @param notes the numbers of their elements, in order
 */
export function identifyNotes(structure: Structure, notes: readonly number[]): void {
  if (notes.length === 0) return
  const named = notes.map((number, index) => {
    const id = `(note${String(index + 1).padStart(8, '0')})`
    structure.change(number, structure.element(number).set('ID', id))
    return { id, number }
  })
  const names = named.flatMap(({ id, number }) => [id, { object: number }])
  const limits = [named[0]?.id ?? '', named.at(-1)?.id ?? '']
  const leaf = structure.add(
    new Map([
      ['Limits', limits],
      ['Names', names],
    ]),
  )
  const root = structure.element(structure.root)
  const tree = root.get('IDTree')
  if (isReference(tree)) {
    const before = structure.element(tree.object)
    structure.change(tree.object, before.set('Kids', [...listOf(before.get('Kids')), { object: leaf }]))
  } else {
    const added = structure.add(new Map([['Kids', [{ object: leaf }]]]))
    structure.change(structure.root, root.set('IDTree', { object: added }))
  }
}
