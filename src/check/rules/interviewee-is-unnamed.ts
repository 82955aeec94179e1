import type { Nodes } from 'mdast'
import type { Review } from '../../model/review.js'
import { record, text } from '../example.js'
import type { Found, NodesOf } from '../nodes.js'
import { passageOf } from '../prose/passage.js'
import {
  interviewedNames,
  isPersonalName,
  mayHoldName,
  type PersonalName,
  titledNames,
} from '../prose/personal-name.js'
import type { Report, Rule } from '../rule.js'

const patrol = record(`
  interviews:
    - {id: interviews-patrol, group: Patrol officers, method: interview, people: 31}
`)

export const rule: Rule = {
  id: 'interviewee-is-unnamed',
  summary: 'No public edition names a person beside a source that is an interview.',
  why: 'People speak openly to a review because it promised not to name them. One name that is printed beside what was said ends that for every review after it.',
  examples: {
    holds: [
      {
        ...patrol,
        ...text(`
          A sergeant of the west line did not hear the order [@interviews-patrol].

          The Chief of Police and the Harbor Patrol were heard first [@interviews-patrol].

          It was :withhold[Sgt. Maria Lopez]{reason=personal-privacy} [@interviews-patrol] who asked.
        `),
      },
      record(`
        sources:
          - {id: chief, type: interview, title: Interview with the Chief of Police, author: Riverton Police}
          - {id: lopez, type: interview, title: Interview with Sgt. Maria Lopez, audience: agency, reason: personal-privacy}
      `),
    ],
    fails: [
      {
        ...patrol,
        ...text(`
          The order was not heard by Officer Jane Doe [@interviews-patrol]. ◀ interviewee-is-unnamed

          Sgt. Lopez recalled that the channel was full [@interviews-patrol, 4]. ◀ interviewee-is-unnamed
        `),
      },
      record(`
        sources:
          - {id: west-line, type: interview, title: Interview with Officer J. Doe} ◀ interviewee-is-unnamed
          - {id: dispatch, type: interview, title: Notes on the afternoon, author: Maria Lopez} ◀ interviewee-is-unnamed
        interviews:
          - {group: Field force, people: 1, note: Held with Lt. Alvarez on August 20.} ◀ interviewee-is-unnamed
      `),
    ],
  },
  check(review, report, { nodes }) {
    examineRecord(review, report)
    const ids = heardAs(review)
    // Most files hold nothing that looks like a name, and need no closer look.
    const files = new Set(review.files.filter(file => ids.size > 0 && mayHoldName(String(file))))
    if (files.size === 0) return
    const hidden = hiddenNodes(review, nodes)
    for (const found of nodes('paragraph')) {
      if (files.has(found.file) && !hidden.has(found.node)) {
        examineProse(found.node.children, found, ids, report)
      }
    }
    for (const section of review.sections) {
      if (!files.has(section.file)) continue
      for (const entry of section.entries) {
        if (entry.audience !== 'public') continue
        const where = { file: section.file, section, entry }
        for (const prose of Object.values(entry.prose)) examineProse(prose, where, ids, report)
      }
    }
  },
}

const isHearing = (type: string | undefined): boolean => type === 'interview' || type === 'focus-group'

/** The ids under which people who were heard are cited. */
function heardAs({ record }: Review): ReadonlySet<string> {
  const groups = (record.interviews ?? []).map(({ id }) => id)
  const sources = (record.sources ?? []).filter(({ type }) => isHearing(type)).map(({ id }) => id)
  return new Set([...groups, ...sources].flatMap(id => id ?? []))
}

function examineRecord({ record, recordPlace }: Review, report: Report): void {
  const reviewers = reviewersOf(record)
  const note =
    'Write the role or the group instead, such as "a patrol supervisor", or withhold it with `audience: agency` and `reason: personal-privacy`.'
  const lists = {
    sources: {
      items: (record.sources ?? []).map(each => (isHearing(each.type) ? each : {})),
      keys: ['title', 'author', 'note'],
    },
    interviews: { items: record.interviews ?? [], keys: ['group', 'note'] },
  } as const
  for (const [list, { items, keys }] of Object.entries(lists)) {
    for (const [index, item] of items.entries()) {
      if ('audience' in item && item.audience !== undefined && item.audience !== 'public') continue
      for (const key of keys) {
        const value = (item as Readonly<Record<string, string | undefined>>)[key] ?? ''
        const [name] =
          key === 'author' ? authorNames(value) : [...titledNames(value, false), ...interviewedNames(value)]
        if (!name || reviewers.has(bare(name.text))) continue
        report(recordPlace(list, index, key), `\`${name.text}\` is named as somebody who was heard`, note)
      }
    }
  }
}

function authorNames(author: string): PersonalName[] {
  return isPersonalName(author) ? [{ text: author, at: 0 }] : titledNames(author, false)
}

/** Those who write down what others say are no interviewees. */
function reviewersOf({ team = [], engagement }: Review['record']): ReadonlySet<string> {
  const { experts = [], staff = [] } = engagement?.['work-plan'] ?? {}
  return new Set([...team, ...experts, ...staff].map(({ name = '' }) => bare(name)))
}

/** A name as it is compared: without what is not a word. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** What no public edition shows, though it stands in a body. */
function hiddenNodes({ sections }: Review, nodes: NodesOf): ReadonlySet<Nodes> {
  const withheld = new Set(
    sections.flatMap(({ entries }) =>
      entries.filter(({ audience }) => audience !== 'public').map(({ id }) => id),
    ),
  )
  const hidden = new Set<Nodes>()
  const hide = (node: Nodes): void => {
    hidden.add(node)
    if ('children' in node) node.children.forEach(hide)
  }
  for (const { node } of nodes('withheldBlock')) hide(node)
  for (const { node } of nodes('entry')) if (withheld.has(node.id)) hide(node)
  return hidden
}

/** Stands for a citation of an interview. */
const sign = '\uFFF9'
const saying =
  /^(?:, [^,.]{1,60},)? (?:said|says|told|tells|stated|states|recalled|recalls|explained|explains|reported|reports|described|describes|remembered|remembers|believed|believes|felt|estimated|noted|added|confirmed|testified)\b/
const introduced = /\b(?:according to|interview (?:with|of)|interviewed|told (?:us )?by) $/i

function examineProse(
  children: readonly Nodes[],
  where: Omit<Found, 'node'>,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  if (!children.some(node => hasInterview(node, ids))) return
  const signed = children.flatMap(node => withSigns(node, ids))
  const passage = passageOf(signed, { ...where, kind: 'paragraph', field: undefined })
  const { text } = passage
  for (const name of [...titledNames(text, true), ...interviewedNames(text)]) {
    const stop = name.at + name.text.length
    const isBeside = new RegExp(`^[’'s]{0,2}[\\s,(]{0,2}${sign}`).test(text.slice(stop, stop + 5))
    const isSaying =
      saying.test(text.slice(stop, stop + 90)) ||
      introduced.test(text.slice(Math.max(0, name.at - 20), name.at))
    const sentence = passage.sentences.findLast(({ at }) => at < stop)
    if (!isBeside && !(isSaying && sentence?.text.includes(sign))) continue
    report(
      passage.placeAt(name.at, stop),
      `\`${name.text}\` is named beside an interview`,
      `Write the role instead, such as "an officer" or "a supervisor", or withhold the name: \`:withhold[${name.text}]{reason=personal-privacy}\`.`,
    )
  }
}

function hasInterview(node: Nodes, ids: ReadonlySet<string>): boolean {
  if (node.type === 'citation') return node.items.some(({ id }) => ids.has(id))
  return 'children' in node && node.children.some(child => hasInterview(child, ids))
}

/** The node with signs for citations of interviews, and a gap for what is withheld. */
function withSigns(node: Nodes, ids: ReadonlySet<string>): Nodes[] {
  if (node.type === 'withheldText') return [{ type: 'break' }]
  if (node.type === 'citation') return hasInterview(node, ids) ? [{ type: 'text', value: sign }] : []
  if (!('children' in node)) return [node]
  return node.children.flatMap(child => withSigns(child, ids))
}
