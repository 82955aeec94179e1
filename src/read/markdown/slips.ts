import type { Text } from 'mdast'
import { diagnose } from '../../model/diagnostic.js'
import { placeOfNode } from '../../model/place.js'
import { type Context, sourceOf } from './context.js'
import { positionIn } from './position.js'

/** Text that was most likely meant as something else. It stands as text, and each slip is reported at its place. */
export function reportSlips(node: Text, context: Context): void {
  const source = sourceOf(context, node)
  for (const slip of slips) {
    if (!node.value.includes(slip.sign)) continue
    for (const match of source.matchAll(slip.pattern)) {
      const position = positionIn(context, node, match.index, match[0].length)
      diagnose(
        placeOfNode(context.file, { position }),
        slip.ruleId,
        slip.reason(match[1] ?? match[0]),
        slip.note,
      )
    }
  }
  if (context.blocks && source.includes('::')) reportBrokenDirectives(node, context)
}

interface Slip {
  /** Text without it needs no closer look. */
  sign: string
  pattern: RegExp
  ruleId: string
  reason(words: string): string
  note: string
}

const cited = String.raw`@[A-Za-z][\w-]*(?:,[^;\]]*)?`

const slips: readonly Slip[] = [
  {
    sign: ']{',
    pattern: /(?<![\w:\\]):([A-Za-z][\w-]*)\[[^\]]*\]\{[^}]*\}/g,
    ruleId: 'directive-is-known',
    reason: name => `There is no directive \`:${name}\``,
    note: 'In a line of text the only directive is `:withhold[…]{reason=…}`. The source stands as text.',
  },
  {
    sign: '[@',
    pattern: new RegExp(String.raw`(?<!\\)\[(?=@)(?!${cited}(?:;\s*${cited})*\])[^\]\n]*\]?`, 'g'),
    ruleId: 'citation-resolves',
    reason: words => `\`${words}\` is not how a citation is written`,
    note: 'Write `[@id]`, `[@id, page 4]`, or several with `;` between them. It stands as text.',
  },
  {
    sign: '<!--',
    pattern: /(?<!\\)<!--/g,
    ruleId: 'html-is-absent',
    reason: () => 'A comment begins here and does not end in its paragraph',
    note: 'End it with `-->` before the next blank line. Until then it stands as text.',
  },
]

const beginning = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))*[ \t]*(:{2,}[ \t]*[A-Za-z][\w-]*)/

/**
 * A line that begins like `::name` and that Markdown did not take for a directive, because of a blank before the name or
 * a brace that is not closed: an entry or a figure would be missing from the report.
 */
function reportBrokenDirectives(node: Text, context: Context): void {
  const { start, end } = node.position ?? {}
  if (!start || !end) return
  const lines = context.source.split('\n')
  for (let line = start.line; line <= end.line; line += 1) {
    const [whole = '', words = ''] = beginning.exec(lines[line - 1] ?? '') ?? []
    const column = whole.length - words.length + 1
    if (words === '' || (line === start.line && column < start.column)) continue
    diagnose(
      {
        file: context.file,
        start: { line, column },
        end: { line, column: column + words.length },
      },
      'directive-is-known',
      `\`${words}\` begins a directive that cannot be read`,
      'Write the name right after the colons and the attributes right after the name, and close every quote and brace. The source stands as text.',
    )
  }
}
