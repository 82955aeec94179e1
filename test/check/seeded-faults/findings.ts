import { bare, type Draft, isFree, keep, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import {
  type EntrySpot,
  endOfMatter,
  entriesOf,
  fieldOf,
  freeEntries,
  paragraphsOf,
  recordBlock,
  setField,
  wordsOf,
} from './places.js'
import { sentenceIn, withField, withoutField } from './plants.js'
import { themeLines } from './team.js'

const observations = ['findings', 'what-worked'] as const
const recommendations = ['recommended-practices'] as const

/** Findings and recommendations. */
export const findingFaults: readonly Fault[] = [
  {
    rule: 'review-has-findings',
    // Nearly every other fault needs a finding.
    alone: true,
    sample: 'harbor-bridge',
    plant(draft) {
      turn(draft, 'findings', 'what-worked', () => true)
      mark(linesOf(draft, 'review.md'), 0, 'review-has-findings')
      return true
    },
  },
  {
    rule: 'what-worked-is-present',
    // It says that all went wrong, which others depend on.
    alone: true,
    sample: 'harbor-bridge',
    plant(draft) {
      turn(draft, 'what-worked', 'findings', () => true)
      mark(linesOf(draft, 'review.md'), 0, 'what-worked-is-present')
      return true
    },
  },
  {
    rule: 'entries-are-balanced',
    // It moves entries that others have changed.
    alone: true,
    sample: 'harbor-bridge',
    plant(draft, random) {
      const kept = random.shuffled(entriesOf(draft).filter(({ kind }) => kind === 'what-worked')).slice(0, 2)
      turn(draft, 'what-worked', 'findings', ({ id }) => !kept.some(entry => entry.id === id))
      mark(linesOf(draft, 'review.md'), 0, 'entries-are-balanced')
      return true
    },
  },
  {
    rule: 'id-is-unique',
    plant(draft, random) {
      const placements = pathsOf(draft, /^sections\//).flatMap(path =>
        linesOf(draft, path).flatMap((text, at) => {
          const [, kind, id] =
            /^:{2,}(finding|what-worked|recommended-practice)\{#([\w-]+)\}/.exec(text) ?? []
          return kind && id ? [{ path, at, words: `::${kind}{#${id}}` }] : []
        }),
      )
      const paragraphs = paragraphsOf(draft)
      const pairs = placements.flatMap(placement =>
        paragraphs
          .filter(({ path, at, top }) => top && path === placement.path && at > placement.at)
          .map(after => ({ ...placement, after })),
      )
      const { words, after } = random.pick(pairs)
      after.lines.splice(after.at + 1, 0, '', words, '')
      mark(after.lines, after.at + 2, 'id-is-unique')
      return true
    },
  },
  {
    rule: 'reference-resolves',
    plant(draft, random) {
      const fitting = pathsOf(draft, /^sections\//).flatMap(path => {
        const lines = linesOf(draft, path)
        return lines.flatMap((text, at) =>
          at > endOfMatter(lines) && isFree(text)
            ? [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(found => ({ lines, at, found }))
            : [],
        )
      })
      const { lines, at, found } = random.pick(fitting)
      const text = lines[at] ?? ''
      const end = found.index + found[0].length - 1
      lines[at] = `${text.slice(0, end)}${random.pick(['s', '-1', 'x'])}${text.slice(end)}`
      mark(lines, at, 'reference-resolves')
      return true
    },
  },
  withField('recommendation-answers', 'answers', recommendations, entry =>
    wordsOf(entry, 'answers').replace(']', `, ${entry.id}-note]`),
  ),
  {
    rule: 'finding-is-answered',
    plant(draft, random) {
      const open = freeEntries(draft, 'findings', 'what-worked').filter(
        entry => !fieldOf(entry, 'audience') && !fieldOf(entry, 'no-recommendation'),
      )
      const answers = entriesOf(draft).filter(entry => entry.kind === 'recommended-practices')
      const answersIt = ({ id }: EntrySpot, entry: EntrySpot) => idsIn(wordsOf(entry, 'answers')).includes(id)
      const fitting = open.flatMap(finding => {
        const answering = answers.filter(entry => answersIt(finding, entry))
        const others = open.filter(({ id, path }) => id !== finding.id && path === finding.path)
        const canChange = answering.every(entry => isFree(entry.lines[fieldOf(entry, 'answers')?.first ?? 0]))
        return finding.kind === 'findings' && others.length > 0 && canChange
          ? [{ finding, answering, others }]
          : []
      })
      if (fitting.length === 0) return false
      const { finding, answering, others } = random.pick(fitting)
      const other = random.pick(others)
      for (const entry of answering) {
        const ids = idsIn(wordsOf(entry, 'answers')).map(id => (id === finding.id ? other.id : id))
        entry.lines[fieldOf(entry, 'answers')?.first ?? 0] = `    answers: [${[...new Set(ids)].join(', ')}]`
      }
      mark(finding.lines, finding.at, 'finding-is-answered')
      return true
    },
  },
  withoutField('finding-has-evidence', 'evidence', ...observations),
  withField(
    'finding-says-why',
    'why',
    observations,
    () => 'See the discussion below.',
    () => 'Human error.',
    entry =>
      `Because ${wordsOf(entry, 'statement').charAt(0).toLowerCase()}${wordsOf(entry, 'statement').slice(1)}`,
  ),
  withoutField('finding-names-standard', 'standard', 'findings'),
  {
    rule: 'theme-is-known',
    plant(draft, random) {
      const fitting = themeLines(draft)
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      const theme = bare(lines[at])
      const cut = 'theme: '.length + 1 + random.below(theme.length - 'theme: '.length - 2)
      lines[at] = theme.slice(0, cut) + theme.slice(cut + 1)
      mark(lines, at, 'theme-is-known')
      return true
    },
  },
  withField(
    'recommendation-names-actor',
    'practice',
    recommendations,
    () => 'There should be a second radio at each gate of the square.',
    () => 'Train all officers in the use of the staging area before each event.',
  ),
  {
    rule: 'recommendation-is-concrete',
    plant(draft, random) {
      const fitting = freeEntries(draft, ...recommendations).filter(entry => fieldOf(entry, 'measure'))
      if (fitting.length === 0) return false
      const entry = random.pick(fitting)
      // What is measured is definite enough.
      setField(entry, 'measure', 'To follow')
      const practice = random.pick([
        'The department should consider the purchase of loudspeakers.',
        'The department should ensure adequate coordination with its partners.',
        'Supervisors should continue to strengthen radio discipline.',
      ])
      mark(entry.lines, setField(entry, 'practice', practice), 'recommendation-is-concrete')
      return true
    },
  },
  {
    rule: 'recommendation-adds-action',
    plant(draft, random) {
      const statements = new Map(entriesOf(draft).map(entry => [entry.id, wordsOf(entry, 'statement')]))
      const fitting = freeEntries(draft, ...recommendations).flatMap(entry => {
        const statement = statements.get(idsIn(wordsOf(entry, 'answers'))[0] ?? '') ?? ''
        // Short and of one part, so that only its sense is at fault.
        return statement.split(' ').length <= 20 && !/[,;:]| and /.test(statement)
          ? [{ entry, statement }]
          : []
      })
      if (fitting.length === 0) return false
      const { entry, statement } = random.pick(fitting)
      const practice = `The department should ensure that ${statement.charAt(0).toLowerCase()}${statement.slice(1)}`
      mark(entry.lines, setField(entry, 'practice', practice), 'recommendation-adds-action')
      return true
    },
  },
  withField(
    'recommendation-is-single',
    'practice',
    recommendations,
    () => 'The Training Unit should write an order on relief and train all officers in it.',
    () => 'The Training Unit should test the sirens every month, and the city should replace its lamps.',
  ),
  {
    rule: 'recommendation-is-distinct',
    plant(draft, random) {
      const free = freeEntries(draft, ...recommendations).filter(entry => !fieldOf(entry, 'audience'))
      const pairs = free.flatMap((first, index) => free.slice(index + 1).map(second => ({ first, second })))
      if (pairs.length === 0) return false
      const { first, second } = random.pick(pairs)
      mark(
        second.lines,
        setField(second, 'practice', wordsOf(first, 'practice')),
        'recommendation-is-distinct',
      )
      keep(first.lines, fieldOf(first, 'practice')?.first ?? 0)
      return true
    },
  },
  sentenceIn(
    /^sections\//,
    'finding-does-not-blame',
    'The lieutenant should be reprimanded.',
    'Two supervisors ignored the call.',
    'Officer Doe was negligent in keeping the log.',
  ),
  {
    rule: 'core-themes-are-covered',
    sample: 'harbor-bridge',
    plant(draft, random) {
      const exclusions = recordBlock(draft, 'scope', 'exclusions')
      if (!exclusions) return false
      if (!random.pick(coreThemes)(draft)) return false
      mark(linesOf(draft, 'review.md'), exclusions.first + 1, 'core-themes-are-covered')
      return true
    },
  },
]

/** What makes a core theme go missing. */
const coreThemes: readonly ((draft: Draft) => boolean)[] = [
  draft =>
    replaceAll(draft, 'sections/19-wellness.md', {
      'theme: wellness': 'theme: accountability',
      'title: Wellness': 'title: Hours and rest',
      '## Peer support': '## After the shift',
    }),
  draft =>
    replaceAll(draft, 'sections/06-limitations.md', {
      'injured people and their families': 'people afterward',
    }),
]

function replaceAll(draft: Draft, path: string, words: Readonly<Record<string, string>>): boolean {
  const lines = linesOf(draft, path)
  for (const [from, to] of Object.entries(words)) {
    const at = lines.findIndex(text => text.includes(from))
    if (at === -1) return false
    lines[at] = (lines[at] ?? '').replace(from, to)
  }
  return true
}

function idsIn(list: string): string[] {
  return list.match(/[a-z][\w-]*/g) ?? []
}

const directives = { findings: 'finding', 'what-worked': 'what-worked' } as const

/** Makes findings of what worked, or the other way round, in the front matter and where they are placed. */
function turn(
  draft: Draft,
  from: keyof typeof directives,
  to: keyof typeof directives,
  asked: (entry: EntrySpot) => boolean,
): void {
  for (const path of pathsOf(draft, /^sections\//)) {
    const lines = linesOf(draft, path)
    const entries = entriesOf(draft).filter(entry => entry.path === path)
    const turned = entries.filter(entry => entry.kind === from && asked(entry))
    if (turned.length === 0) continue
    const texts = (kind: EntrySpot['kind'], some: readonly EntrySpot[]): string[] =>
      some.length === 0
        ? []
        : [`${kind}:`, ...some.flatMap(({ first, last }) => lines.slice(first, last + 1))]
    const left = entries.filter(entry => entry.kind === from && !turned.includes(entry))
    const right = entries.filter(entry => entry.kind === to)
    const rest = entries.filter(entry => entry.kind === 'recommended-practices')
    const first = lines.findIndex(text => /^(?:findings|what-worked|recommended-practices):/.test(text))
    const matter = [
      ...texts(from, left),
      ...texts(to, [...right, ...turned]),
      ...texts('recommended-practices', rest),
    ]
    lines.splice(first, endOfMatter(lines) - first, ...matter)
    for (const { id } of turned) {
      const at = lines.indexOf(`  - id: ${id}`)
      const end = lines.findIndex((text, index) => index > at && !text.startsWith('    '))
      const kept = lines
        .slice(at + 1, end)
        .filter(text => !/^ {4}(?:promising|no-recommendation):/.test(text))
      if (to === 'findings') kept.push('    no-recommendation: It is kept as it is.')
      lines.splice(at + 1, end - at - 1, ...kept)
      for (const [index, text] of lines.entries()) {
        lines[index] = text.replace(`:${directives[from]}{#${id}}`, `:${directives[to]}{#${id}}`)
      }
    }
  }
}
