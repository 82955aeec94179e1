import type { Nodes, Text } from 'mdast'
import { diagnose } from '../../model/diagnostic.js'
import { type Place, placeOfNode } from '../../model/place.js'
import { meansWithhold } from '../../model/withhold.js'
import { type Context, sourceOf } from './context.js'
import { positionIn } from './position.js'

const candidate = /(:*)([ \t]*)([A-Za-z][\w-]*)(\s*[[{(])?/g
/** What is left of a `withhold` whose words hold a bracket of their own, or that a cell of a table cuts in two. */
const tail = /\]\s*\{[^{}]*\breason\s*=/i

/**
 * Text with a `withhold` in it that Markdown could not read as one: from there on it is withheld, and says so.
 * Undefined for text without. What is escaped, `\:withhold[…]`, is meant as text.
 */
export function brokenWithhold(node: Text, context: Context): Nodes[] | undefined {
  const found = find(node.value)
  if (!found) return undefined
  const source = sourceOf(context, node)
  const inSource = source === '' ? found : find(unescaped(source))
  if (!inSource) return undefined
  const position = positionIn(context, node, inSource.index, inSource.words.length)
  const place = placeOfNode(context.file, { position })
  if (!found.isTail || !isReportedBefore(place)) {
    diagnose(
      place,
      'withhold-is-closed',
      'A `withhold` stands here that cannot be read',
      'Write `:withhold[the words]{reason=personal-privacy}`, all brackets closed. Until then what follows is withheld.',
    )
  }
  const from = found.isTail ? 0 : found.index
  const rest: Text = { ...node, value: node.value.slice(from) }
  return [
    ...(from > 0 ? [{ ...node, value: node.value.slice(0, from) }] : []),
    { type: 'withheldText', runsOn: found.runsOn, children: [rest], position: node.position },
  ]
}

/** Whether the beginning that belongs to a tail is known to be broken. */
function isReportedBefore({ file, start }: Place): boolean {
  return file.messages.some(({ ruleId, line }) => ruleId === 'withhold-is-closed' && line === start.line)
}

/** Whether a text that Markdown does not look into holds a `withhold`, well written or not. */
export function mentionsWithhold(text: string): boolean {
  return find(text) !== undefined
}

const escaped = /\\:[\w-]*(?:\[[^\]]*\](?:\{[^}]*\})?)?|\\[[\]{]/g

interface Found {
  index: number
  words: string
  runsOn: 'line' | 'file'
  isTail: boolean
}

function find(text: string): Found | undefined {
  for (const match of text.matchAll(candidate)) {
    const [words, colons = '', blank = '', name = '', bracket = ''] = match
    if (!meansWithhold(name) || !isMeant(text, match.index, colons, blank, bracket)) continue
    const from = colons === '' ? blank.length : 0
    return {
      index: match.index + from,
      words: words.slice(from),
      runsOn: colons.length > 1 ? 'file' : 'line',
      isTail: false,
    }
  }
  const end = tail.exec(text)
  return end ? { index: end.index, words: end[0], runsOn: 'line', isTail: true } : undefined
}

/** "Names: withheld (see note)" is prose; `::withhold`, `:withhold {`, `withhold[` are slips of the pen. */
function isMeant(text: string, index: number, colons: string, blank: string, bracket: string): boolean {
  if (colons.length > 1 || bracket === '[') return true
  if (colons === '' || blank !== '' || bracket === '') return false
  return !bracket.endsWith('(') || !/\w/.test(text[index - 1] ?? '')
}

/** The source with what is escaped blanked out, of the same length. */
function unescaped(source: string): string {
  return source.replace(escaped, words => ' '.repeat(words.length))
}
