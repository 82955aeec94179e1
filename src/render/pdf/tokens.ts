/** A token of a content stream, with where it stands in it. */
export interface Token {
  kind: 'number' | 'name' | 'hex' | 'string' | 'operator' | 'other'
  text: string
  start: number
  end: number
}

/**
 * The tokens of a content stream (ISO 32000-1, 7.2 and 7.8.2), in order. Literal strings are taken whole; the data of
 * inline images, which Chromium does not write, is not understood.
 */
export function* tokensOf(content: string): Generator<Token> {
  const pattern =
    /\s+|%[^\r\n]*|(?<hex><[\dA-Fa-f\s]*>)|(?<other><<|>>|\[|\])|(?<name>\/[^\s<>[\](){}/%]*)|(?<number>[-+]?(?:\d+\.?\d*|\.\d+)(?=[\s<>[\](){}/%]|$))|(?<open>\()|(?<operator>[^\s<>[\](){}/%]+)/gy
  for (let match = pattern.exec(content); match !== null; match = pattern.exec(content)) {
    const start = match.index
    if (match.groups?.open !== undefined) pattern.lastIndex = endOfString(content, start)
    const kind = kindOf(match.groups)
    const end = pattern.lastIndex
    if (kind) yield { kind, text: content.slice(start, end), start, end }
  }
}

function kindOf(groups: Record<string, string> | undefined): Token['kind'] | undefined {
  if (groups?.open !== undefined) return 'string'
  const kinds = ['hex', 'other', 'name', 'number', 'operator'] as const
  return kinds.find(kind => groups?.[kind] !== undefined)
}

/** Brackets balance within a literal string unless they are escaped. */
function endOfString(content: string, start: number): number {
  let depth = 0
  for (let index = start; index < content.length; index += 1) {
    const char = content[index]
    if (char === '\\') index += 1
    else if (char === '(') depth += 1
    else if (char === ')') depth -= 1
    if (depth === 0) return index + 1
  }
  return content.length
}
