import type { VFile } from 'vfile'
import { diagnose } from '../model/diagnostic.js'
import type { Cited, Entry, PlaceOf } from '../model/review.js'
import type { SectionMatter } from '../model/schema/section.js'
import type { Prose } from '../model/tree.js'
import type { EntryKind } from '../model/vocabulary.js'
import { readProse } from './markdown/prose.js'
import type { Shelf } from './shelf.js'

const lists = {
  finding: 'findings',
  'what-worked': 'what-worked',
  'recommended-practice': 'recommended-practices',
} as const satisfies Record<EntryKind, keyof SectionMatter>

/** The entries that the front matter of a section declares, in its order. */
export function readEntries(file: VFile, matter: SectionMatter, place: PlaceOf, shelf: Shelf): Entry[] {
  const maker = (list: string, index: number): Maker => ({
    file,
    shelf,
    place: (...path) => place(list, index, ...path),
  })
  const entries: Entry[] = [
    ...(matter.findings ?? []).map((given, index): Entry => {
      const make = maker(lists.finding, index)
      const texts = {
        statement: prose(make, 'statement', given.statement),
        why: prose(make, 'why', given.why),
        'no-recommendation': prose(make, 'no-recommendation', given['no-recommendation']),
      }
      return { kind: 'finding', ...base(make, given), matter: given, prose: texts, ...cites(make, given) }
    }),
    ...(matter['what-worked'] ?? []).map((given, index): Entry => {
      const make = maker(lists['what-worked'], index)
      const texts = {
        statement: prose(make, 'statement', given.statement),
        why: prose(make, 'why', given.why),
      }
      return { kind: 'what-worked', ...base(make, given), matter: given, prose: texts, ...cites(make, given) }
    }),
    ...(matter['recommended-practices'] ?? []).map((given, index): Entry => {
      const make = maker(lists['recommended-practice'], index)
      const texts = {
        practice: prose(make, 'practice', given.practice),
        measure: prose(make, 'measure', given.measure),
      }
      const answers = (given.answers ?? []).map((id, at) => ({
        id: id.replace(/^#/, ''),
        place: make.place('answers', at),
      }))
      return { kind: 'recommended-practice', ...base(make, given), matter: given, prose: texts, answers }
    }),
  ]
  for (const entry of entries) reportId(entry)
  return entries
}

interface Maker {
  file: VFile
  shelf: Shelf
  place: PlaceOf
}

function prose(make: Maker, key: string, value: string | undefined): Prose {
  return readProse(value ?? '', make.place(key), make.shelf)
}

function base(make: Maker, given: { id?: string | undefined; audience?: Entry['audience'] | undefined }) {
  return { id: given.id ?? '', audience: given.audience ?? 'public', place: make.place }
}

function cites(
  make: Maker,
  given: { standard?: string[] | undefined; evidence?: string[] | undefined },
): { standard: Cited[]; evidence: Cited[] } {
  const list = (key: 'standard' | 'evidence'): Cited[] =>
    (given[key] ?? []).map((text, index) => ({ text, ...splitCited(text), place: make.place(key, index) }))
  return { standard: list('standard'), evidence: list('evidence') }
}

/** `radio-log, 14:05` → the id and its locator. */
function splitCited(text: string): { id: string; locator: string | undefined } {
  const [id = '', ...locator] = text.split(',')
  return { id: id.trim().replace(/^@/, ''), locator: locator.join(',').trim() || undefined }
}

const idForm = /^[A-Za-z][A-Za-z0-9-]*$/

function reportId(entry: Entry): void {
  if (entry.id === '') {
    diagnose(
      entry.place(),
      'front-matter-is-valid',
      'This entry has no `id`',
      'Give it an id that stays for ever, such as `id: unified-command`.',
    )
  } else if (!idForm.test(entry.id)) {
    diagnose(
      entry.place('id'),
      'front-matter-is-valid',
      `\`${entry.id}\` cannot be an id`,
      'An id has letters, digits and hyphens, and starts with a letter.',
    )
  }
}
