import { community } from '../../../src/check/words/community.js'
import { type Draft, isFree, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { isFreeStretch, recordBlock, type Spot } from './places.js'
import { line } from './plants.js'

const record = 'review.md'
const member = '^( {2}- \\{name: [^,]+'

/** Team. */
export const teamFaults: readonly Fault[] = [
  line('team-is-a-team', record, [
    new RegExp(`${member}, role: )(?!lead)(?:"[^"]*"|[^,}]*)(.* expertise)`),
    '$1lead$2',
  ]),
  line('team-member-has-expertise', record, [
    new RegExp(`${member}), role: (?!lead)(?:"[^"]*"|[^,}]*)(.* expertise)`),
    '$1$2',
  ]),
  {
    rule: 'independence-is-stated',
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const independence = recordBlock(draft, 'review', 'independence')
      if (!independence || !isFreeStretch(lines, independence)) return false
      const words = random.pick(['Fully independent.', 'Yes.', 'See the contract.'])
      lines.splice(independence.first, independence.last - independence.first + 1, `  independence: ${words}`)
      mark(lines, independence.first, 'independence-is-stated')
      return true
    },
  },
  {
    rule: 'team-covers-themes',
    plant(draft, random) {
      const fitting = themeLines(draft)
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      lines[at] = `theme: ${random.pick(['equipment-officer-safety', 'scene-investigation'])}`
      mark(lines, at, 'team-covers-themes')
      return true
    },
  },
  {
    rule: 'community-is-heard',
    // It changes what the record says of nearly everybody who was heard.
    alone: true,
    plant(draft) {
      const lines = linesOf(draft, record)
      for (const key of ['team', 'sources', 'interviews']) {
        const block = recordBlock(draft, key)
        for (let at = block?.first ?? 0; at <= (block?.last ?? -1); at += 1) {
          lines[at] = withoutCommunity(lines[at] ?? '')
        }
      }
      for (const { lines: section, at } of themeLines(draft)) {
        section[at] = (section[at] ?? '').replace('community-relations', 'accountability')
      }
      const interviews = recordBlock(draft, 'interviews')
      if (!interviews) return false
      mark(lines, interviews.first + 1, 'community-is-heard')
      return true
    },
  },
]

/** Themes whose sections can be about something else without a core theme going missing. */
const otherThemes =
  /^theme: (?:mutual-aid|tactics-use-of-force|medical-rescue|accountability|community-relations|policy)$/

/** The lines with such themes that no fault has touched. */
export function themeLines(draft: Draft): Spot[] {
  return pathsOf(draft, /^sections\//).flatMap(path => {
    const lines = linesOf(draft, path)
    return lines.flatMap((text, at) => (isFree(text) && otherThemes.test(text) ? [{ path, lines, at }] : []))
  })
}

/** A line of the record with all its words for people outside the agencies gone, but for its ids. */
function withoutCommunity(text: string): string {
  const words = new RegExp(community.source, 'gi')
  return text
    .replace('community-relations', 'accountability')
    .replace('type: survey', 'type: data')
    .replace(/(?<=(?:title|role|group|organization): ).*/, rest => rest.replace(words, 'people'))
}
