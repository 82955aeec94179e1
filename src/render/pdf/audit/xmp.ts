/** What the XMP metadata of a document says of what PDF/UA asks for. */
export interface Xmp {
  /** The values of the identification of PDF/UA, and the prefix it has. */
  part: string | undefined
  prefix: string | undefined
  title: string | undefined
  /** By the names of the entries of Info with which they should agree. */
  info: Readonly<Record<string, string | undefined>>
}

const identification = 'http://www.aiim.org/pdfua/ns/id/'
const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
} as const

/**
 * Reads the metadata by the few forms in which XMP may write a property: an element, an attribute, a list. That is not
 * all of XML, and enough for these.
 */
export function readXmp(bytes: Uint8Array): Xmp {
  const xml = decoded(bytes).replace(/<!--[\s\S]*?-->/g, '')
  const prefixOf = (namespace: string): string | undefined =>
    xml.match(new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${escaped(namespace)}["']`))?.[1]
  const value = (prefix: string | undefined, name: string): string | undefined =>
    prefix === undefined ? undefined : propertyOf(xml, `${prefix}:${name}`) || undefined
  const [dc, xmp, pdf] = [prefixOf(namespaces.dc), prefixOf(namespaces.xmp), prefixOf(namespaces.pdf)]
  const prefix = prefixOf(identification)
  const title = value(dc, 'title')
  return {
    part: value(prefix, 'part'),
    prefix,
    title,
    info: {
      Title: title,
      Author: value(dc, 'creator'),
      Subject: value(dc, 'description'),
      Keywords: value(pdf, 'Keywords'),
      Creator: value(xmp, 'CreatorTool'),
      Producer: value(pdf, 'Producer'),
      CreationDate: value(xmp, 'CreateDate'),
      ModDate: value(xmp, 'ModifyDate'),
    },
  }
}

function propertyOf(xml: string, name: string): string | undefined {
  const attribute = xml.match(new RegExp(`\\s${escaped(name)}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`))
  if (attribute) return characters(attribute[1] ?? attribute[2] ?? '')
  const element = xml.match(new RegExp(`<${escaped(name)}(?:\\s[^>]*)?>([\\s\\S]*?)</${escaped(name)}>`))?.[1]
  if (element === undefined) return undefined
  const items = [...element.matchAll(/<rdf:li(?:\s[^>]*)?>([\s\S]*?)<\/rdf:li>/g)].map(
    ([, item = '']) => item,
  )
  return characters(items.length > 0 ? items.join('; ') : element.replace(/<[^>]*>/g, ''))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function characters(text: string): string {
  return text
    .replace(/&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[name] ?? whole
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .trim()
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xfe ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
