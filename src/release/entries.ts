import { shows } from '../model/edition.js'
import type { Evidence, Pointer, ReleasedEntry } from '../model/release.js'
import type { Cited, Entry, Review } from '../model/review.js'
import type { Prose } from '../model/tree.js'
import { entryLabel } from './directory.js'
import { type Keeping, keep } from './keep.js'
import { wordsFor } from './words.js'

/** One entry as the edition shows it. Only for entries that it may show. */
export function releaseEntry(
  entry: Entry,
  part: string,
  number: string,
  review: Review,
  keeping: Keeping,
): ReleasedEntry {
  const words = (text: string | undefined): string => wordsFor(keeping.edition, text)
  const prose = (nodes: Prose): Prose => keep(nodes, keeping)
  const common = {
    id: entry.id,
    kind: entry.kind,
    number,
    label: entryLabel(entry.kind, number),
    part,
    why: [],
    standard: [],
    evidence: [],
    noRecommendation: [],
    promising: false,
    answers: [],
    answeredBy: [],
    owner: '',
    partners: [],
    priority: '',
    element: '',
    measure: [],
    due: '',
  }
  if (entry.kind === 'recommended-practice') {
    const { owner, partners, priority, element, due } = entry.matter
    return {
      ...common,
      statement: prose(entry.prose.practice),
      answers: entry.answers.map(({ id }) => pointerTo(id, keeping)),
      owner: words(owner),
      partners: (partners ?? []).map(words),
      priority: priority ?? '',
      element: element ?? '',
      measure: prose(entry.prose.measure),
      due: words(due),
    }
  }
  return {
    ...common,
    statement: prose(entry.prose.statement),
    why: prose(entry.prose.why),
    standard: entry.standard.map(cited => evidence(cited, keeping)),
    evidence: entry.evidence.map(cited => evidence(cited, keeping)),
    answeredBy: answersTo(entry.id, review, keeping),
    ...(entry.kind === 'finding'
      ? { noRecommendation: prose(entry.prose['no-recommendation']) }
      : { promising: entry.matter.promising ?? false }),
  }
}

/** "Finding 4.2", with an anchor where the edition shows it. */
function pointerTo(id: string, keeping: Keeping): Pointer {
  return keeping.directory.references.get(id) ?? { label: 'entry not found' }
}

function answersTo(id: string, review: Review, keeping: Keeping): Pointer[] {
  return review.sections
    .flatMap(section => section.entries)
    .filter(entry => entry.kind === 'recommended-practice' && entry.answers.some(answer => answer.id === id))
    .filter(entry => shows(keeping.edition, entry.audience))
    .map(entry => pointerTo(entry.id, keeping))
}

function evidence({ id, locator, text }: Cited, keeping: Keeping): Evidence {
  const pointer = keeping.directory.citations.get(id)
  if (!pointer) return { label: '', text: wordsFor(keeping.edition, text) }
  if (!pointer.anchor) return { label: `${pointer.label} withheld`, withheld: true }
  return { ...pointer, ...(locator && { locator: wordsFor(keeping.edition, locator) }) }
}
