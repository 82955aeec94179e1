/** What the codes of a font mean, from its ToUnicode CMap: code → characters. */
export function readMeanings(cmap: string): Map<number, string> {
  const meanings = new Map<number, string>()
  for (const [, kind, body = ''] of cmap.matchAll(/begin(bfchar|bfrange)([\s\S]*?)end\1/g)) {
    if (kind === 'bfchar') addCharacters(meanings, body)
    else addRanges(meanings, body)
  }
  return meanings
}

function addCharacters(meanings: Map<number, string>, body: string): void {
  for (const [, code = '', text = ''] of body.matchAll(/<([\dA-Fa-f\s]+)>\s*<([\dA-Fa-f\s]*)>/g)) {
    meanings.set(Number.parseInt(code, 16), characters(text))
  }
}

function addRanges(meanings: Map<number, string>, body: string): void {
  const range = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f\s]*)>|\[([^\]]*)\])/g
  for (const [, from = '', to = '', text, list] of body.matchAll(range)) {
    const first = Number.parseInt(from, 16)
    // A damaged range may be any number long; a code has two bytes.
    const last = Math.min(Number.parseInt(to, 16), first + 0xffff)
    if (list === undefined) addRange(meanings, first, last, characters(text ?? ''))
    else addList(meanings, first, last, list)
  }
}

/** Each code of a range means the next character: the last of the text counts up. */
function addRange(meanings: Map<number, string>, first: number, last: number, text: string): void {
  const points = [...text].map(char => char.codePointAt(0) ?? 0)
  const final = points.pop()
  if (final === undefined) return
  const before = String.fromCodePoint(...points)
  for (let code = first; code <= last; code++) {
    const point = final + code - first
    if (point <= 0x10ffff) meanings.set(code, before + String.fromCodePoint(point))
  }
}

function addList(meanings: Map<number, string>, first: number, last: number, list: string): void {
  let code = first
  for (const [, text = ''] of list.matchAll(/<([\dA-Fa-f\s]*)>/g)) {
    if (code > last) return
    meanings.set(code++, characters(text))
  }
}

/** UTF-16 code units in hexadecimal. */
function characters(hex: string): string {
  const units = hex.replace(/\s/g, '').match(/.{1,4}/g) ?? []
  return String.fromCharCode(...units.map(unit => Number.parseInt(unit, 16)))
}
