import type { Definition, Root } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { diagnose } from '../../model/diagnostic.js'
import { startOf } from '../../model/place.js'
import type { Shelf } from '../shelf.js'
import { nestFences } from './fences.js'
import { tooDeep } from './nesting.js'
import { parseBlocks } from './parse.js'
import { rewrite } from './rewrite.js'
import { withholdToStray } from './stray-fences.js'

/**
 * Reads the body of a file: Markdown into the tree of a review. Never throws; what cannot be parsed at all is kept as
 * one withheld block, so that nothing in it gets out unread.
 *
 * @param body the text with its front matter blanked out, so that positions are those of the file
 */
export function readMarkdown(file: VFile, body: string, shelf: Shelf): Root {
  try {
    const deep = tooDeep(body)
    if (deep) throw new RangeError(deep)
    return read(file, body, shelf)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    diagnose(
      startOf(file),
      'file-is-readable',
      `The text cannot be parsed: ${cause}`,
      'Look for lists or quotations nested very deeply. Until then the text is in no edition.',
    )
    return {
      type: 'root',
      children: [{ type: 'withheldBlock', reason: 'the text cannot be read', children: [] }],
    }
  }
}

function read(file: VFile, body: string, shelf: Shelf): Root {
  const source = nestFences(file, body)
  const tree = parseBlocks(source)
  withholdToStray(file, tree)
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', node => {
    const id = normalizeIdentifier(node.identifier)
    if (!definitions.has(id)) definitions.set(id, node)
  })
  tree.children = rewrite(tree.children, { file, source, blocks: true, exact: true, shelf, definitions })
  return tree
}
