const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of a piece of HTML as one line. */
export function htmlText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      return entities[name] ?? whole
    })
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of every heading of a document, in order. */
export function headingTexts(html: string): string[] {
  return [...html.matchAll(/<(h[1-6])[\s>][\s\S]*?<\/\1>/g)].map(([heading]) => htmlText(heading))
}
