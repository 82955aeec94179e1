import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { reasonText } from '../model/vocabulary.js'

/**
 * Makes the notes of a part whole again after something was taken out of it: a note that nothing which was kept refers
 * to goes, and a reference whose note is withheld becomes a mark.
 *
 * @param kept the text as the edition shows it; changed in place
 * @param source the text as it was read
 */
export function keepNotes(kept: Root, source: Root): void {
  const notes = definitionsIn(kept)
  const used = usedNotes(kept, notes)
  const reasons = withheldNotes(source)
  visit(kept, (node, index, parent) => {
    if (index === undefined || parent === undefined) return CONTINUE
    if (node.type === 'footnoteDefinition' && !used.has(keyOf(node))) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type === 'footnoteReference' && !notes.has(keyOf(node)) && reasons.has(keyOf(node))) {
      const reason = reasonText(reasons.get(keyOf(node)))
      parent.children[index] = { type: 'mark', what: 'note', reason, inline: true } as RootContent
    }
    return CONTINUE
  })
}

const keyOf = (node: { identifier: string }): string => normalizeIdentifier(node.identifier)

function definitionsIn(tree: Nodes): Map<string, FootnoteDefinition> {
  const notes = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', node => {
    if (!notes.has(keyOf(node))) notes.set(keyOf(node), node)
  })
  return notes
}

/** The notes that the text refers to, or that a note which it refers to refers to. */
function usedNotes(kept: Root, notes: ReadonlyMap<string, FootnoteDefinition>): ReadonlySet<string> {
  const used = new Set<string>()
  const follow = (tree: Nodes): void => {
    visit(tree, node => {
      if (node.type === 'footnoteDefinition' && node !== tree) return SKIP
      if (node.type !== 'footnoteReference' || used.has(keyOf(node))) return CONTINUE
      used.add(keyOf(node))
      const note = notes.get(keyOf(node))
      if (note) follow(note)
      return CONTINUE
    })
  }
  follow(kept)
  return used
}

/** The reason for which each note that is defined in a withheld block is withheld. */
function withheldNotes(source: Root): ReadonlyMap<string, string | undefined> {
  const reasons = new Map<string, string | undefined>()
  visit(source, 'withheldBlock', block => {
    for (const key of definitionsIn(block).keys()) if (!reasons.has(key)) reasons.set(key, block.reason)
  })
  return reasons
}
