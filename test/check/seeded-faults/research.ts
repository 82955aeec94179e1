import { isFree, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { endOfMatter, recordBlock, usesIn } from './places.js'
import { line, moveBody, sectionWith, sentence } from './plants.js'

const record = 'review.md'
const source = '^( {2}- \\{id: [\\w-]+, type: '

/** Research and people. */
export const researchFaults: readonly Fault[] = [
  {
    rule: 'methodology-is-described',
    plant(draft) {
      const methodology = sectionWith(draft, 'methodology')
      const introduction = sectionWith(draft, 'introduction')
      if (!methodology || !introduction) return false
      moveBody(draft, methodology, introduction)
      mark(linesOf(draft, methodology), 0, 'methodology-is-described')
      return true
    },
  },
  line('sources-are-registered', record, [new RegExp(`${source}[\\w-]+), title: (?:"[^"]*"|[^,}]*)`), '$1']),
  {
    rule: 'sources-are-diverse',
    // All other rules about types of sources speak of the same fault, and are told not to.
    alone: true,
    sample: 'harbor-bridge',
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const type = random.pick(['report', 'data', 'other'])
      const interviews = recordBlock(draft, 'interviews')
      const sources = recordBlock(draft, 'sources')
      if (!interviews || !sources) return false
      const heard = lines.splice(interviews.first, interviews.last - interviews.first + 1).slice(1)
      const notes = heard.map(text =>
        text.replace(/group: ("[^"]*"|[^,]*), method: .*/, `type: ${type}, title: $1}`),
      )
      lines.splice(sources.last + 1, 0, ...notes)
      for (let at = sources.first + 1; at <= sources.last; at += 1) {
        lines[at] = (lines[at] ?? '').replace(/, type: [\w-]+/, `, type: ${type}`)
      }
      mark(lines, sources.first + 1, 'sources-are-diverse')
      lines.splice(
        endOfMatter(lines),
        0,
        'ignore: {standard-is-among-sources: The orders and the doctrine are registered with their records.}',
      )
      return true
    },
  },
  {
    rule: 'standard-is-among-sources',
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const sources = recordBlock(draft, 'sources')
      if (!sources) return false
      const types = random.pick([/type: (?:policy|plan)(?=[,}])/, /type: (?:standard|legal)(?=[,}])/])
      for (let at = sources.first + 1; at <= sources.last; at += 1) {
        lines[at] = (lines[at] ?? '').replace(types, 'type: report')
      }
      mark(lines, sources.first + 1, 'standard-is-among-sources')
      return true
    },
  },
  {
    rule: 'source-is-cited',
    // Where a file is not rectangular, the rule waits for the citations that may stand in it: see `data-is-rectangular`.
    sample: 'harbor-bridge',
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const sources = recordBlock(draft, 'sources')
      if (!sources) return false
      // Never before the first, at which others report.
      const at = sources.first + 2 + random.below(sources.last - sources.first)
      lines.splice(at, 0, '  - {id: weather-log, type: report, title: Log of the weather station}')
      mark(lines, at, 'source-is-cited')
      return true
    },
  },
  {
    rule: 'citation-resolves',
    plant(draft, random) {
      const uses = usesIn(draft)
      const fitting = pathsOf(draft, /^sections\//).flatMap(path => {
        const lines = linesOf(draft, path)
        return lines.flatMap((text, at) =>
          [...text.matchAll(/(?<=[[ ]@)[a-z][\w-]+/g)].flatMap(({ 0: id, index }) =>
            isFree(text) && (uses.get(id) ?? 0) > 2 ? [{ lines, at, id, index }] : [],
          ),
        )
      })
      const { lines, at, id, index } = random.pick(fitting)
      const text = lines[at] ?? ''
      lines[at] =
        `${text.slice(0, index)}${id.slice(0, -1)}${id.slice(-1).repeat(2)}${text.slice(index + id.length)}`
      mark(lines, at, 'citation-resolves')
      return true
    },
  },
  line('interviews-are-counted', record, [/^( {2}- \{id: .* group: .*), people: \d+/, '$1']),
  {
    rule: 'limitations-are-stated',
    plant(draft) {
      const limitations = sectionWith(draft, 'limitations')
      const methodology = sectionWith(draft, 'methodology')
      const introduction = sectionWith(draft, 'introduction')
      if (!limitations || !methodology || !introduction) return false
      // Where the methodology is to be empty, its text stands in the introduction.
      const to = isFree(linesOf(draft, methodology)[0]) ? methodology : introduction
      linesOf(draft, to).push('', '## Limits')
      moveBody(draft, limitations, to)
      mark(linesOf(draft, limitations), 2, 'limitations-are-stated')
      return true
    },
  },
  sentence(
    'interviewee-is-unnamed',
    'Sgt. Maria Lopez recalled that the channel was full [@interviews-patrol].',
    'The order was not heard by Officer Jane Doe [@interviews-patrol].',
  ),
]
