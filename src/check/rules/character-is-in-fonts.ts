import type { VFile } from 'vfile'
import type { Place } from '../../model/place.js'
import type { Review } from '../../model/review.js'
import { record, section, text, timeline } from '../example.js'
import { lackingIn } from '../font-coverage.js'
import type { Grounds, Rule } from '../rule.js'
import { sharpened } from '../sharpen.js'
import { allPassages, besideProse, columnNames, ofFrontMatter } from '../texts.js'

/** More of one text say no more. */
const shown = 5

export const rule: Rule = {
  id: 'character-is-in-fonts',
  summary: 'The fonts of the report have every character that it prints.',
  why: 'A report is set in fonts of its own, so that it looks the same wherever it is built. For a character that they lack, the PDF borrows a font of the machine, or prints an empty box that a screen reader cannot read; a final report with such a box is not written.',
  examples: {
    holds: [
      text(
        '“Nobody told us – not once,” said Ms. Nuñez of Łódź Street. The way led → north, at 38 °C or more ✓',
      ),
      text('The owner of Phở Hòa Bình and the priest of Святой Николай opened their kitchens.'),
    ],
    fails: [
      text(`
        The team met at the hall.

        A sign at the gate reads 出口, and nobody at the desk could say what that means. ◀ character-is-in-fonts
      `),
      section(
        `
        title: Words to the public
        findings:
          - id: late-words
            statement: The first message of the town was a 👍 and nothing else. ◀ character-is-in-fonts
      `,
      ),
      record('title: Review of the fire at 大阪 House ◀ character-is-in-fonts'),
      timeline(`
        time,event,source
        2025-06-14T22:31-05:00,The sign says 出口.,cad-log ◀ character-is-in-fonts
      `),
    ],
  },
  check(review, report, grounds) {
    const told = new Set<string>()
    for (const { words, file, place } of printedTexts(review, grounds)) {
      const lacking = lackingIn(words).filter(char => char !== unreadable || !isMangled(file))
      const [first] = lacking
      if (first === undefined) continue
      const at = sharpened(place(), first)
      // A table may be shown twice.
      const key = `${at.file.path}:${at.start.line}:${at.start.column}`
      if (told.has(key)) continue
      told.add(key)
      const it = lacking.length === 1 ? 'it' : 'them'
      report(
        at,
        `No font of the report has ${listed(lacking)}`,
        `Write ${it} in Latin letters, or show ${it} as a picture with a text in its place. Where the theme has a font for ${it}, ignore this rule and say so.`,
      )
    }
  },
}

/** Stands for bytes that are no text, which has a rule of its own. */
const unreadable = '\uFFFD'

function isMangled({ messages }: VFile): boolean {
  return messages.some(({ ruleId }) => ruleId === 'file-is-utf8')
}

interface Printed {
  words: string
  file: VFile
  place(): Place
}

/** What some edition prints. */
function* printedTexts(review: Review, grounds: Grounds): Generator<Printed> {
  for (const { text: words, file, entry, placeAt } of allPassages(grounds)) {
    if (entry?.audience !== 'confidential') yield { words, file, place: () => placeAt(0, words.length) }
  }
  const others = [
    ...besideProse(grounds),
    ...columnNames(review, grounds),
    ...ofFrontMatter(review, 'anybody', each => lackingIn(each).length > 0),
  ]
  for (const { text: words, place } of others) yield { words, file: place.file, place: () => place }
}

function listed(chars: readonly string[]): string {
  const names = chars.slice(0, shown).map(nameOf)
  const more = chars.length - names.length
  const all = more > 0 ? [...names, `${more} more`] : names
  const last = all.pop()
  return all.length === 0 ? `${last}` : `${all.join(', ')} and ${last}`
}

/** `中` (U+4E2D); what has no shape of its own is named by its code alone. */
function nameOf(char: string): string {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (/[\p{C}\p{Z}]/u.test(char)) return code
  return `\`${/\p{M}/u.test(char) ? `◌${char}` : char}\` (${code})`
}
