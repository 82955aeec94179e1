import { bare, isFree, keep, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { paragraphsOf, recordBlock } from './places.js'
import { bodyOf, sectionWith, sentence } from './plants.js'

/** Form and release. */
export const formFaults: readonly Fault[] = [
  {
    rule: 'elements-are-complete',
    plant(draft, random) {
      const [element, title] = random.pick([
        ['methodology', 'More on the methodology'],
        ['limitations', 'More limitations'],
        ['conclusion', 'A second conclusion'],
        ['agency', 'The county'],
      ] as const)
      const first = sectionWith(draft, element)
      if (!first) return false
      const lines = ['---', `title: ${title}`, `element: ${element}`, '---', 'The team adds a word here.', '']
      mark(lines, 2, 'elements-are-complete')
      const own = linesOf(draft, first)
      keep(
        own,
        own.findIndex(text => bare(text) === `element: ${element}`),
      )
      draft.files.set(first.replace(/-.*/, '-zz-more.md'), lines)
      return true
    },
  },
  {
    rule: 'section-is-placed',
    plant(draft, random) {
      const fitting = pathsOf(draft, /^sections\//).flatMap(path => {
        const lines = linesOf(draft, path)
        return lines.flatMap((text, at) =>
          /^element: (?:analysis|appendix|agency|letter|acknowledgments)$/.test(text) ? [{ lines, at }] : [],
        )
      })
      const { lines, at } = random.pick(fitting)
      lines[at] = (lines[at] ?? '').replace(/(.)(.)$/, '$2$1')
      mark(lines, at, 'section-is-placed')
      return true
    },
  },
  {
    rule: 'summary-is-short',
    plant(draft, random) {
      const summary = sectionWith(draft, 'executive-summary')
      if (!summary) return false
      const lines = linesOf(draft, summary)
      const element = lines.findIndex(text => text.startsWith('element:'))
      const texts = paragraphsOf(draft)
        .filter(({ path }) => path.startsWith('sections/') && path !== summary)
        .map(each => each.lines.slice(each.first, each.last + 1))
        .filter(each => each.every(text => isFree(text) && !hasOwnPlace(text)))
      const paths = pathsOf(draft, /\.md$/)
      let missing =
        wordsIn(paths.flatMap(path => bodyOf(draft, path))) * 0.16 - wordsIn(bodyOf(draft, summary))
      for (const text of random.shuffled(texts)) {
        if (missing <= 0) break
        lines.push('', ...text)
        missing -= wordsIn(text)
      }
      lines.push('')
      mark(lines, element, 'summary-is-short')
      return missing <= 0
    },
  },
  {
    rule: 'summary-numbers-agree',
    plant(draft, random) {
      const summaries = ['executive-summary', 'conclusion'].map(element => sectionWith(draft, element))
      const fitting = paragraphsOf(draft).filter(
        ({ path }) => path === 'review.md' || summaries.includes(path),
      )
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      const words = random.pick([
        'The review makes 97 recommendations.',
        'In all, there are two findings.',
        'This report records 61 practices that worked.',
      ])
      lines.splice(at + 1, 0, words)
      mark(lines, at + 1, 'summary-numbers-agree')
      return true
    },
  },
  {
    rule: 'approval-is-recorded',
    // Only what is final is to be approved.
    sample: 'harbor-bridge',
    plant(draft, random) {
      const lines = linesOf(draft, 'review.md')
      const approvals = recordBlock(draft, 'approvals')
      if (!approvals) return false
      const [from, to] = random.pick([
        [/, date: [\d-]+/, ''],
        ['decision: approved', 'decision: informed'],
      ] as const)
      for (let at = approvals.first + 1; at <= approvals.last; at += 1)
        lines[at] = (lines[at] ?? '').replace(from, to)
      mark(lines, approvals.first + 1, 'approval-is-recorded')
      return true
    },
  },
  {
    rule: 'status-matches-edition',
    plant(draft, random) {
      const lines = linesOf(draft, 'review.md')
      const isFinal = lines.includes('status: final')
      const key = random.pick(['title', 'subtitle', '  marking'])
      const at = lines.findIndex(text => text.startsWith(`${key}:`))
      if (!isFree(lines[at])) return false
      lines[at] = `${lines[at]} ${isFinal ? '– Working draft' : '– Final report'}`
      mark(lines, at, 'status-matches-edition')
      return true
    },
  },
  sentence(
    'acronym-is-expanded',
    'The QRTF sent two agents at noon.',
    'Two trucks of the LMHA stood at the gate.',
  ),
]

function wordsIn(lines: readonly string[]): number {
  return lines.join(' ').match(/\S+/g)?.length ?? 0
}

/** Whether a line says something that holds only where it stands: its acronyms are written out before it. */
function hasOwnPlace(text: string): boolean {
  return /\b[A-Z]{2,}|\[\^|:withhold|finding|recommend|practice/.test(bare(text))
}
