import type { Definition, Root, RootContent } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { diagnose } from '../../model/diagnostic.js'
import { startOf } from '../../model/place.js'
import type { Shelf } from '../shelf.js'
import { nestFences } from './fences.js'
import { deepestNesting, tooDeepAt } from './nesting.js'
import { parseBlocks } from './parse.js'
import { readProse } from './prose.js'
import { rewrite } from './rewrite.js'
import { withholdToStray } from './stray-fences.js'
import { suppressionsIn } from './suppressions.js'

/**
 * Reads the body of a file: Markdown into the tree of a review. Never throws; what cannot be parsed at all is kept as
 * one withheld block, so that nothing in it gets out unread.
 *
 * @param body the text with its front matter blanked out, so that positions are those of the file
 */
export function readMarkdown(file: VFile, body: string, shelf: Shelf): Root {
  const line = tooDeepAt(body)
  if (line !== undefined) return unreadable({ line, column: 1 }, `nested more than ${deepestNesting} deep`)
  try {
    return read(file, body, shelf)
  } catch (error) {
    return unreadable(startOf(file).start, error instanceof Error ? error.message : String(error))
  }

  function unreadable(start: Point, cause: string): Root {
    diagnose(
      { file, start, end: start },
      'file-is-readable',
      `The text cannot be parsed: ${cause}`,
      'Look for lists, quotations or containers nested very deeply. Until then the text is in no edition.',
    )
    const children: RootContent[] = [
      { type: 'withheldBlock', reason: 'the text cannot be read', children: [] },
    ]
    return { type: 'root', children }
  }
}

function read(file: VFile, body: string, shelf: Shelf): Root {
  const source = nestFences(file, body)
  const tree = parseBlocks(source)
  withholdToStray(file, tree)
  tree.data = { suppressions: suppressionsIn(file, tree) }
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', node => {
    const id = normalizeIdentifier(node.identifier)
    if (!definitions.has(id)) definitions.set(id, node)
  })
  tree.children = rewrite(tree.children, {
    file,
    source,
    blocks: true,
    exact: true,
    shelf,
    prose: (words, at) => readProse(words, at, shelf),
    definitions,
  })
  return tree
}
