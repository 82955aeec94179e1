/** What the glyphs of a font mean, from its ToUnicode CMap: code (four hexadecimal digits) → characters. */
export function readToUnicode(cmap: string): Map<string, string> {
  const meanings = new Map<string, string>()
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g)) {
      meanings.set(code.toUpperCase(), characters(text))
    }
  }
  for (const [, body = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of body.matchAll(
      /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g,
    )) {
      addRange(meanings, from, to, text)
    }
  }
  return meanings
}

function addRange(meanings: Map<string, string>, from: string, to: string, text: string): void {
  const first = Number.parseInt(from, 16)
  const last = Number.parseInt(to, 16)
  const start = Number.parseInt(text, 16)
  for (let code = first; code <= last; code += 1) {
    const key = code.toString(16).toUpperCase().padStart(from.length, '0')
    meanings.set(key, String.fromCodePoint(start + code - first))
  }
}

/** UTF-16 code units in hexadecimal. */
function characters(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{1,4}/g) ?? []).map(unit => Number.parseInt(unit, 16)))
}
