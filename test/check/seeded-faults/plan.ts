import { isFree, linesOf, mark } from './draft.js'
import type { Fault } from './fault.js'
import { fieldOf, freeEntries } from './places.js'
import { line, withField, withoutField } from './plants.js'

const recommendations = ['recommended-practices'] as const
const plan = 'plan.md'

/** Improvement plan. */
export const planFaults: readonly Fault[] = [
  withoutField('recommendation-has-owner', 'owner', ...recommendations),
  withField(
    'recommendation-has-due-date',
    'due',
    recommendations,
    () => 'as soon as possible',
    () => 'the third quarter of 2026',
    () => 'next spring',
  ),
  withoutField('recommendation-is-measurable', 'measure', ...recommendations),
  withoutField('recommendation-has-priority', 'priority', ...recommendations),
  withoutField('recommendation-has-element', 'element', ...recommendations),
  {
    rule: 'plan-matches-review',
    sample: 'harbor-bridge',
    plant(draft, random) {
      const lines = linesOf(draft, plan)
      const keys = lines.flatMap((text, at) => (/^ {2}[\w-]+:$/.test(text) ? [at] : []))
      const at = random.pick(keys)
      lines.splice(
        at,
        0,
        `  ${random.pick(['bridge-anex', 'joint-comand-post', 'closure-plan', 'annual-report'])}:`,
        '    - {date: 2026-10-05, status: in-progress, note: A draft is out for comment.}',
      )
      mark(lines, at + 1, 'plan-matches-review')
      return true
    },
  },
  {
    ...line(
      'plan-status-is-justified',
      plan,
      [/(status: complete, .*), evidence: \[.*\]\}/, '$1}'],
      [/(status: declined), note: .*\}/, '$1}'],
    ),
    sample: 'harbor-bridge',
  },
  {
    rule: 'plan-is-on-time',
    sample: 'harbor-bridge',
    plant(draft, random) {
      const lines = linesOf(draft, plan)
      const lastOf = (id: string): number => {
        const at = lines.indexOf(`  ${id}:`)
        const next = lines.findIndex((text, index) => index > at && !text.startsWith('    '))
        return at === -1 ? -1 : next - 1
      }
      const open = freeEntries(draft, ...recommendations).filter(({ id }) => {
        const last = lastOf(id)
        return (
          last === -1 || (isFree(lines[last]) && !/status: (?:complete|declined)/.test(lines[last] ?? ''))
        )
      })
      const entry = random.pick(open)
      const due = fieldOf(entry, 'due')
      if (!due) return false
      entry.lines[due.first] = `    due: 2026-${random.pick(['06-30', '08-31', '11-15'])}`
      const last = lastOf(entry.id)
      if (last === -1) mark(entry.lines, due.first, 'plan-is-on-time')
      else mark(lines, last, 'plan-is-on-time')
      return true
    },
  },
]
