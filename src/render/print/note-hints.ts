import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { hinted } from '../structure-hints.js'

/** Says of the notes of a part, and of the numbers that lead to them, what they are in the structure of a PDF. */
export function hintNotes(tree: Root, language: string): void {
  visit(tree, 'element', (node, _, parent) => {
    const { dataFootnotes, dataFootnoteRef } = node.properties
    if (dataFootnotes !== undefined) {
      visit(node, 'element', item => {
        if (item.tagName === 'li' && String(item.properties.id ?? '').includes('fn-')) {
          item.properties.lang = hinted(language, 'note')
        }
      })
    }
    if (dataFootnoteRef !== undefined && parent?.type === 'element') {
      parent.properties.lang = hinted(language, 'reference')
    }
  })
}
