import type { Place } from '../../model/place.js'
import { record, section, text, timeline } from '../example.js'
import { publicTexts } from '../public-texts.js'
import type { Rule } from '../rule.js'
import { identifiers, masked, mayIdentify } from '../words/identifiers.js'

export const rule: Rule = {
  id: 'public-text-has-no-identifiers',
  summary: 'No public text holds a number or an address that identifies a private person.',
  why: 'What is published once can be found for ever. A birth date, a number or an address in a report has led strangers to the doors of witnesses and officers.',
  examples: {
    holds: [
      text(`
        A caller gave the number :withhold[414-286-7319]{reason=personal-privacy} at 22:14.

        Call the tip line at 414-286-7320 or 800-555-7321, or write to records@riverton.gov. Case 414-28-7319 is closed.
        Officers met the driver at the 1200 block of Dock Street.
      `),
      section(`
        title: Medical care
        findings:
          - id: caller
            statement: "The caller lives at 1207 Dock Street."
            audience: agency
            reason: personal-privacy
      `),
    ],
    fails: [
      text(`
        The driver, DOB 4/17/1989, was treated at the scene. ◀ public-text-has-no-identifiers

        The caller lives at 1207 Dock Street. ◀ public-text-has-no-identifiers

        Her cell is 414-286-7319. ◀ public-text-has-no-identifiers
      `),
      timeline(`
        time,event,source
        2025-08-09T15:04-04:00,A car with the license plate HVX 4821 stops.,cad-log ◀ public-text-has-no-identifiers
      `),
      record(`
        team:
          - {name: B. Oduya-Lind, role: lead, note: "Write to b.oduya-lind@riverton.gov."} ◀ public-text-has-no-identifiers
      `),
    ],
  },
  looksAt: 'text',
  check(review, report, grounds) {
    const told = new Set<string>()
    // An address that Markdown made a link stands in the words and in the link.
    const isTold = ({ file, start }: Place): boolean => {
      const key = `${file.path}:${start.line}:${start.column}`
      return told.has(key) || !told.add(key)
    }
    for (const { text, placeAt } of publicTexts(review, grounds, mayHold)) {
      // Addresses on the web are full of numbers that mean something else.
      const words = text.replace(/\bhttps?:\/\/\S+/gi, address => ' '.repeat(address.length))
      const seen = new Set<number>()
      for (const { kind, pattern, isMeant, shown } of identifiers) {
        for (const match of words.matchAll(pattern)) {
          const id = match.groups?.id ?? ''
          const [start, end] = match.indices?.groups?.id ?? [0, 0]
          if (seen.has(start)) continue
          if (
            isMeant &&
            !isMeant(id, words.slice(Math.max(0, start - 80), start), words.slice(end, end + 40))
          )
            continue
          seen.add(start)
          const place = placeAt(start, end)
          if (!place || isTold(place)) continue
          report(
            place,
            `The public would read ${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind} here: \`${masked(id, shown)}\``,
            'Take it out, or withhold it: `:withhold[…]{reason=personal-privacy}`. A line or a mailbox that is there for everybody is named as such beside it: `tip line`, `shared mailbox`.',
          )
        }
      }
    }
  },
}

/** Most texts hold neither a number nor an address, and are not looked at twice. */
function mayHold(text: string): boolean {
  return /\d\d|@/.test(text) && mayIdentify.test(text)
}
