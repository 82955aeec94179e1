import { distance } from 'fastest-levenshtein'

const ending = /(?:ing|ed|s|[-_].*)$/

/** Whether a name means `withhold`, perhaps with a slip of the pen: such text must not be published by mistake. */
export function meansWithhold(name: string): boolean {
  const plain = name.toLowerCase().replace(/^with[-_]/, 'with')
  return [plain, plain.replace(ending, '')].some(
    word => distance(word, 'withhold') <= 2 || distance(word, 'withheld') <= 1,
  )
}

/** A piece of plain words: shown to everybody, or withheld. */
export interface Piece {
  words: string
  withheld: boolean
  reason?: string
  /** The directive has no end and takes in all that follows: nobody may read it until it is mended. */
  runsOn?: boolean
}

const opening = /:{1,3}([a-z][a-z_-]{5,15})(?![a-z_-])/gi

/**
 * Parts plain words, such as a title or an owner, at each `:withhold[…]{reason=…}`. Brackets are matched as Markdown
 * matches them, so that a bracket in the words does not end what is withheld.
 */
export function partWords(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(opening)) {
    const after = match.index + match[0].length
    if (match.index < at || !meansWithhold(match[1] ?? '')) continue
    const bracket = /^\s*[[({]/.exec(text.slice(after))
    // A misspelled name without a bracket is a word after a colon.
    if (!bracket && match[1]?.toLowerCase() !== 'withhold') continue
    if (match.index > at) pieces.push({ words: text.slice(at, match.index), withheld: false })
    const from = after + (bracket?.[0].length ?? 0)
    const end = bracket?.[0].endsWith('[') ? closing(text, from) : -1
    if (end === -1) return [...pieces, { words: text.slice(from), withheld: true, runsOn: true }]
    const attributes = attributesAt(text, end + 1)
    pieces.push({ words: text.slice(from, end), withheld: true, ...reasonIn(attributes) })
    at = end + 1 + attributes.length
  }
  if (at < text.length) pieces.push({ words: text.slice(at), withheld: false })
  return pieces
}

/** Where the bracket that is open at `from` is closed; -1 where it is not. */
function closing(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '[') depth++
    else if (text[at] === '{') at += Math.max(attributesAt(text, at).length - 1, 0)
    else if (text[at] === ']' && --depth === 0) return at
  }
  return -1
}

/** `{reason="…"}` at a place, a quoted `}` included; empty where there are no attributes. */
function attributesAt(text: string, at: number): string {
  return /^\{(?:"[^"]*"|'[^']*'|[^}"'])*\}/.exec(text.slice(at))?.[0] ?? ''
}

function reasonIn(attributes: string): { reason?: string } {
  const [, double, single, bare] = /reason\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))/.exec(attributes) ?? []
  const reason = (double ?? single ?? bare)?.trim()
  return reason ? { reason } : {}
}
