import type { StructureHint } from '../../structure-hints.js'
import { isReference } from '../file/values.js'
import type { ParentTree } from './parent-tree.js'
import { kidsOf, type Structure, typeOfKid } from './structure.js'
import { wrap } from './wrap.js'

/** An element that carried a hint. */
interface Hinted {
  structure: Structure
  parents: ParentTree
  number: number
  /** To which a note is added. */
  notes: number[]
}

/** What is made of an element, by its hint (ISO 32000-1, 14.8.4.2 and 14.8.4.4). */
export const makers: Readonly<Record<StructureHint, (hinted: Hinted) => void>> = {
  contents({ structure, number }) {
    const element = structure.element(number)
    // What a list says of its numbers is no attribute of contents.
    element.delete('A')
    structure.change(number, element.set('S', '/TOC'))
  },
  contentsLine({ structure, parents, number }) {
    retype(structure, number, 'TOCI')
    for (const link of kidsOf(structure.element(number))) {
      if (!isReference(link) || typeOfKid(structure, link) !== 'Link') continue
      const { object } = link
      wrap(structure, parents, number, kid => isReference(kid) && kid.object === object, [
        ['S', '/Reference'],
      ])
    }
  },
  note({ structure, parents, number, notes }) {
    if (structure.element(number).get('S') === '/LI') {
      // An item stays one: its label stands before its body, and its body holds the note.
      const words = wrap(structure, parents, number, kid => typeOfKid(structure, kid) !== 'Lbl', [
        ['S', '/Note'],
      ])
      notes.push(words)
      return
    }
    retype(structure, number, 'Note')
    notes.push(number)
  },
  reference: ({ structure, number }) => retype(structure, number, 'Reference'),
  index: ({ structure, number }) => retype(structure, number, 'Index'),
}

function retype(structure: Structure, number: number, type: string): void {
  structure.change(number, structure.element(number).set('S', `/${type}`))
}
