import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

const dates = new Set(['CreationDate', 'ModDate'])

export const rule: Rule = {
  id: 'info-agrees-with-metadata',
  summary: 'What Info says, the metadata says too.',
  basis: 'ISO 32000-1, 14.3',
  verapdf: [],
  examine({ info, xmp, resolve }, report) {
    if (!info || !xmp) return
    for (const [key, stated] of Object.entries(xmp.info)) {
      const given = textOf(info.get(key), resolve)
      const same = dates.has(key) ? sameTime(given, stated) : sameWords(given, stated)
      // A thing said once is no contradiction; but programs look for the title in both. That the metadata has none has
      // its own rule.
      if (same || stated === undefined || (given === undefined && key !== 'Title')) continue
      report({
        what: given ?? '',
        reason: `Info has ${quoted(given)} as \`${key}\`, and the metadata \`${stated}\``,
        note: 'Write the same in both: programs read one or the other.',
      })
    }
  },
}

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : `\`${text}\``)

function sameWords(a: string | undefined, b: string | undefined): boolean {
  // A list of authors is written with commas in one, item by item in the other.
  const plain = (text: string | undefined) => text?.replace(/[;,]\s*/g, ', ').trim()
  return plain(a) === plain(b)
}

function sameTime(info: string | undefined, xmp: string | undefined): boolean {
  if (info === undefined || xmp === undefined) return true
  const parts = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?\d\d)?/.exec(info)
  if (!parts) return false
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = 'Z'] = parts
  const offset = zone === 'Z' ? 'Z' : zone.replace(/^(...)'?(..)$/, '$1:$2')
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  // Metadata may count the fractions of a second.
  return Math.abs(time - Date.parse(xmp)) < 1000
}
