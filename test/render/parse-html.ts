export interface HtmlElement {
  tag: string
  attributes: Record<string, string>
  /** The tags that it stands in, from the outermost. */
  inside: string[]
  /** Its words and those of all that is in it. */
  text: string
}

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=/>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>|[^<]+|</gi
const attribute = /([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads HTML that is well formed, and throws for what is not: browsers mend much, and what they make of it is not what
 * was meant.
 */
export function parseHtml(html: string): HtmlElement[] {
  const elements: HtmlElement[] = []
  const open: HtmlElement[] = []
  let at = 0
  for (const match of html.matchAll(token)) {
    if (match.index !== at) throw new Error(`This is no HTML: ${html.slice(at, at + 80)}`)
    at += match[0].length
    const [whole, end, name, given = '', closed] = match
    if (name === undefined) {
      if (whole === '<') throw new Error(`A bare < stands here: ${html.slice(at - 40, at + 40)}`)
      if (!whole.startsWith('<')) for (const element of open) element.text += decode(whole)
      continue
    }
    const tag = name.toLowerCase()
    if (end) {
      const last = open.pop()
      if (last?.tag !== tag) throw new Error(`</${tag}> closes <${last?.tag}>: ${html.slice(at - 80, at)}`)
      continue
    }
    const attributes: Record<string, string> = {}
    for (const [, key = '', double, single, bare] of given.matchAll(attribute)) {
      if (key in attributes) throw new Error(`${key} stands twice in ${whole}`)
      attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '')
    }
    const element = { tag, attributes, inside: open.map(each => each.tag), text: '' }
    elements.push(element)
    if (!empty.has(tag) && !closed) open.push(element)
  }
  if (at !== html.length || open.length > 0) throw new Error(`<${open.at(-1)?.tag}> is not closed`)
  return elements
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name] ?? whole
  })
}

export const classesOf = ({ attributes }: HtmlElement): string[] => (attributes.class ?? '').split(/\s+/)

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
