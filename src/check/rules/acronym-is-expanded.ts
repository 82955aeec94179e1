import type { Review } from '../../model/review.js'
import { record, section } from '../example.js'
import type { NodesOf } from '../nodes.js'
import { type Acronym, acronymsIn, expansionIn } from '../prose/acronyms.js'
import type { Passage } from '../prose/passage.js'
import { isNotAfter, type Order, readingOrderOf } from '../prose/reading-order.js'
import { passagesWith } from '../prose/word-index.js'
import type { Rule } from '../rule.js'

const list = record('acronyms: {ICS: Incident Command System, ECC: Emergency Communications Center}')
const chapter = 'title: Incident command'
/** How a word begins that may be an acronym. */
const capitals = /^[A-Z]{2,6}(?!\p{L}{2})/u

export const rule: Rule = {
  id: 'acronym-is-expanded',
  summary: 'Every acronym is written out at its first use, and stands in the list.',
  why: 'Residents, council members and reporters read the report too. What every officer knows as ICS, they have to look up.',
  examples: {
    holds: [
      {
        ...list,
        ...section(
          chapter,
          `
            The Incident Command System (ICS) was in use by 15:04. The emergency communications center called in staff
            for GO-512, and the ECC kept them until 22:00. The sign read ROAD CLOSED AHEAD.
          `,
        ),
      },
    ],
    fails: [
      {
        ...list,
        ...section(
          chapter,
          `
            The ECC called in staff. ◀ acronym-is-expanded

            The Joint Terrorism Task Force (JTTF) sent two agents. ◀ acronym-is-expanded
          `,
        ),
      },
      {
        ...list,
        ...section(
          chapter,
          `
            An LRAD was borrowed. The LRAD was not heard. ◀ acronym-is-expanded
          `,
        ),
      },
    ],
  },
  looksAt: 'everything',
  english: true,
  check(review, report, { nodes, passages, words }) {
    const long = longForms(review)
    const orderOf = readingOrderOf(review, nodes)
    const texts = passages()
    const withCapitals = passagesWith(words(), word => capitals.test(word))
    const terms = new Set(review.record.terms)
    for (const [letters, use] of firstUses(
      texts.filter(passage => withCapitals.has(passage)),
      nodes,
      orderOf,
    )) {
      if (terms.has(letters)) continue
      const { passage, acronym } = use
      const place = passage.placeAt(acronym.start, acronym.end)
      const meaning = long.get(letters)
      const expansion = passage.kind === 'cell' ? '' : expansionBefore(use, meaning, texts, orderOf)
      if (meaning !== undefined) {
        if (expansion !== undefined) continue
        const note = `Write it out here: \`${meaning} (${letters})\`.`
        report(place, `\`${letters}\` is not written out at its first use`, note)
      } else if (expansion !== undefined) {
        const note = `Add it to \`acronyms\` in review.md: \`${letters}: ${expansion || '…'}\`.`
        report(place, `\`${letters}\` is not in the list of acronyms`, note)
      } else {
        const note = `Write it out here, such as \`its words (${letters})\`, and add it to \`acronyms\` in review.md. If it is used once or twice, the words alone are best.`
        report(place, `\`${letters}\` is neither written out nor in the list of acronyms`, note)
      }
    }
  },
}

interface Use {
  passage: Passage
  acronym: Acronym
}

type OrderOf = (passage: Passage) => Order

/** The acronyms that have a meaning in the record, with it. */
function longForms({ record: { acronyms = {}, agency = {} } }: Review): Map<string, string> {
  const forms = new Map(Object.entries(acronyms))
  if (agency.abbreviation && agency.name && !forms.has(agency.abbreviation)) {
    forms.set(agency.abbreviation, agency.name)
  }
  return forms
}

/** The first use of each acronym in running text; in a cell where running text has none. Headings are no uses. */
function firstUses(passages: readonly Passage[], nodes: NodesOf, orderOf: OrderOf): Map<string, Use> {
  const codes = codesOf(nodes)
  const uses = new Map<string, Use>()
  for (const passage of passages) {
    if (passage.kind === 'heading') continue
    const seen = new Set<string>()
    for (const acronym of acronymsIn(passage.text)) {
      if (seen.has(acronym.letters) || isCode(passage.text, acronym, codes.get(passage.file))) continue
      seen.add(acronym.letters)
      const known = uses.get(acronym.letters)
      if (!known || isEarlier(passage, known.passage, orderOf))
        uses.set(acronym.letters, { passage, acronym })
    }
  }
  return uses
}

/** Passages of one kind come in their order, but for the fields of entries. */
function isEarlier(passage: Passage, known: Passage, orderOf: OrderOf): boolean {
  if (passage.kind === 'cell' || known.kind === 'cell') return passage.kind !== 'cell'
  if (passage.kind === known.kind && passage.kind !== 'field') return false
  return !isNotAfter(orderOf(known), orderOf(passage))
}

/** The words that stand in code, by file: names of channels and keys, not of things. */
function codesOf(nodes: NodesOf): Map<Passage['file'], Set<string>> {
  const codes = new Map<Passage['file'], Set<string>>()
  for (const { node, file } of nodes('inlineCode')) {
    codes.set(file, (codes.get(file) ?? new Set()).add(node.value))
  }
  return codes
}

/** Finds words with any capitals, over the ends of lines too. */
function patternOf(words: string): RegExp {
  const parts = words
    .trim()
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(parts.join('\\s+'), 'i')
}

function isCode(text: string, { start, end }: Acronym, codes: ReadonlySet<string> = new Set()): boolean {
  for (const code of codes) {
    for (let at = text.indexOf(code); at !== -1 && at <= start; at = text.indexOf(code, at + 1)) {
      if (at + code.length >= end) return true
    }
  }
  return false
}

/** The words for an acronym where they stand beside it or before it, or in the executive summary. */
function expansionBefore(
  { passage, acronym }: Use,
  meaning: string | undefined,
  passages: readonly Passage[],
  orderOf: OrderOf,
): string | undefined {
  const wanted = meaning === undefined ? undefined : patternOf(meaning)
  const found = ({ text }: Passage): string | undefined => {
    if (wanted?.test(text)) return meaning
    return text.includes(acronym.letters) ? expansionIn(text.replaceAll('\n', ' '), acronym) : undefined
  }
  const here = found(passage)
  if (here !== undefined) return here
  const order = orderOf(passage)
  for (const other of passages) {
    const expansion = other.kind === 'cell' ? undefined : found(other)
    if (expansion === undefined) continue
    const isSummary = other.section?.matter.element === 'executive-summary'
    if (isSummary || isNotAfter(orderOf(other), order)) return expansion
  }
  return undefined
}
