import { rule } from '../../../src/check/rules/image-carries-no-location.js'
import { isFree, linesOf, mark, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { endOfMatter } from './places.js'
import { block, line, sentence } from './plants.js'

/** Privacy. */
export const privacyFaults: readonly Fault[] = [
  {
    rule: 'withheld-gives-reason',
    plant(draft, random) {
      const fitting = pathsOf(draft, /^(?:review\.md|sections\/.*\.md)$/).flatMap(path => {
        const lines = linesOf(draft, path)
        const end = endOfMatter(lines)
        return lines.flatMap((text, at) => {
          const where = { path, lines, at }
          if (!isFree(text)) return []
          if (at > end && /\{reason=[^}]*\}/.test(text)) return [{ ...where, from: /\{reason=[^}]*\}/ }]
          if (at < end && /audience: agency, reason: /.test(text))
            return [{ ...where, from: /, reason: [\w-]+/ }]
          return []
        })
      })
      if (fitting.length === 0) return false
      const { lines, at, from } = random.pick(fitting)
      lines[at] = (lines[at] ?? '').replace(from, '')
      // The passage may begin on a line before the one that gives its reason.
      let first = at
      while (first > 0 && !/:withhold|audience: agency/.test(lines[first] ?? '')) first -= 1
      mark(lines, first, 'withheld-gives-reason')
      return true
    },
  },
  sentence(
    'public-text-has-no-identifiers',
    'The caller lives at 1207 Dock Street.',
    'Her cell is 414-286-7319.',
    'The driver was born on April 17, 1989.',
  ),
  {
    rule: 'image-carries-no-location',
    plant(draft, random) {
      const pictures = rule.examples.fails.map(example => example['images/post.png'])
      draft.files.set('images/tents.png', random.pick(pictures) as Uint8Array)
      return block('image-carries-no-location', [
        '![Tents in two rows by the north gate](images/tents.png "Tents by the gate")',
      ]).plant(draft, random)
    },
  },
  line(
    'content-advisory-is-given',
    'review.md',
    [/^ {2}fatalities: false$/, '  fatalities: true'],
    [/^ {2}minors: false$/, '  minors: true'],
  ),
]
