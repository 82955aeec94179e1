import type { Html, Nodes } from 'mdast'
import { diagnose } from '../../model/diagnostic.js'
import { placeOfNode } from '../../model/place.js'
import { mentionsWithhold } from './broken-withhold.js'
import type { Context } from './context.js'

/** Comments are notes between authors and are left out; any other raw HTML is refused, and its source kept as text. */
export function readHtml(node: Html, context: Context): Nodes[] {
  const place = placeOfNode(context.file, node)
  const source = node.value.trim()
  if (/^(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(source)) return []
  if (source.startsWith('<!--')) {
    const note = source.includes('-->')
      ? 'Put the text that follows the comment on a line of its own, after a blank line.'
      : 'End the comment with `-->`. Until then everything that follows belongs to it.'
    diagnose(place, 'html-is-absent', 'A comment holds more than a comment, or is not closed', note)
    return []
  }
  const shown = source.split('\n')[0] ?? ''
  diagnose(
    place,
    'html-is-absent',
    `Raw HTML is refused: \`${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}\``,
    'Write it in Markdown or with a directive. A `<` that is meant as a character is written `\\<`.',
  )
  const text: Nodes = { type: 'text', value: node.value, position: node.position }
  // Markdown reads no directive within HTML, so nothing but this would withhold the words.
  return mentionsWithhold(node.value)
    ? [{ type: 'withheldText', runsOn: 'line', children: [text], position: node.position }]
    : [text]
}
