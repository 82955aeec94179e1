/** A reference to an object, by its number. */
export interface Reference {
  object: number
}

/** A dictionary; its keys without their slash. */
export type Dictionary = Map<string, Value>

/** A value of a PDF (ISO 32000-1, 7.3). Numbers, names, strings and words stay as they are written. */
export type Value = string | Reference | Value[] | Dictionary

export function isReference(value: Value | undefined): value is Reference {
  return typeof value === 'object' && 'object' in value
}

/** Skia escapes the brackets of its strings, so that none stands within another. */
const token = /<<|>>|[[\]]|<[\dA-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s<>[\](){}/%]*|[^\s<>[\](){}/%]+/g

/** Reads one value. What follows it is left alone. */
export function parseValue(text: string): Value {
  const tokens = text.match(token) ?? []
  let at = 0
  const read = (): Value => {
    const first = tokens[at++] ?? 'null'
    if (first === '[') return list()
    if (first === '<<') return dictionary()
    if (tokens[at + 1] === 'R' && /^\d+$/.test(first) && /^\d+$/.test(tokens[at] ?? '')) {
      at += 2
      return { object: Number(first) }
    }
    return first
  }
  const list = (): Value[] => {
    const items: Value[] = []
    while (at < tokens.length && tokens[at] !== ']') items.push(read())
    at += 1
    return items
  }
  const dictionary = (): Dictionary => {
    const entries: Dictionary = new Map()
    while (at < tokens.length && tokens[at] !== '>>') {
      const key = (tokens[at++] ?? '').slice(1)
      entries.set(key, read())
    }
    at += 1
    return entries
  }
  return read()
}

/** Reads a dictionary; an empty one where there is none. */
export function parseDictionary(text: string): Dictionary {
  const value = parseValue(text)
  return value instanceof Map ? value : new Map()
}

export function printValue(value: Value): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return `[${value.map(printValue).join(' ')}]`
  if (value instanceof Map) {
    return `<<${[...value].map(([key, item]) => `/${key} ${printValue(item)}`).join(' ')}>>`
  }
  return `${value.object} 0 R`
}

/** The items of a value that may be one or a list of them. */
export function listOf(value: Value | undefined): Value[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
