import type { Text } from 'mdast'
import { diagnose } from '../../model/diagnostic.js'
import { type Context, sourceOf } from './context.js'

const begins = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))*[ \t]*(:{2,}[ \t]*[A-Za-z][\w-]*)/

/**
 * A line that begins like `::name` and that Markdown did not take for a directive, because of a blank before the name or
 * a brace that is not closed, is text, and most likely a slip: an entry or a figure that is missing from the report.
 */
export function reportBrokenDirectives(node: Text, context: Context): void {
  const { start, end } = node.position ?? {}
  if (!context.blocks || start?.offset === undefined || !sourceOf(context, node).includes('::')) return
  const lines = context.source.split('\n')
  for (let number = start.line; number <= (end?.line ?? start.line); number += 1) {
    const match = begins.exec(lines[number - 1] ?? '')
    const words = match?.[1] ?? ''
    const from = (match?.[0].length ?? 0) - words.length + 1
    if (words === '' || (number === start.line && from < start.column)) continue
    diagnose(
      {
        file: context.file,
        start: { line: number, column: from },
        end: { line: number, column: from + words.length },
      },
      'directive-is-known',
      `\`${words}\` begins a directive that cannot be read`,
      'Write the name right after the colons, the attributes right after the name, and close every quote and brace. The source stands as text.',
    )
  }
}
