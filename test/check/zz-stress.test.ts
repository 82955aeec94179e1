import { appendFileSync } from 'node:fs'
import { it } from 'vitest'
import { compared, freshDrafts, plant } from './seeded-faults/compare.js'
import { faults } from './seeded-faults/index.js'
import { randomFrom } from './seeded-faults/random.js'
const out = '/tmp/seeded/stress.txt'
const [from = 1, to = 5] = (process.env.RANGE ?? '1-5').split('-').map(Number)
const only = process.env.ONLY
const diff = (s: number, name: string, results: ReturnType<typeof compared>[]) => {
  for (const { said, marked, words } of results) {
    if (said.join() === marked.join()) continue
    const count = (l: string[], x: string) => l.filter(y => y === x).length; const more = said.filter(x => count(said, x) > count(marked, x)), less = marked.filter(x => count(marked, x) > count(said, x))
    appendFileSync(out, `seed ${s} ${name}\n  more ${more.join(' | ') || said}\n  less ${less.join(' | ')}\n  ${words.split('\n').filter(w => more.some(m => w.endsWith(m.split(' ')[1] ?? '?')) || w.match(/^(harbor|westf)/)).join('\n  ')}\n`)
  }
}
it('x', () => {
  for (let s = from; s <= to; s += 1) {
    for (const [index, fault] of faults.entries()) {
      if (process.env.MODE === 'together') break
      if (only && only !== fault.rule) continue
      try { const d = plant(fault, freshDrafts(), randomFrom(s + index)); const r = compared(d); if (r.marked.length !== 1) appendFileSync(out, `seed ${s} ${fault.rule} marked ${r.marked}\n`); diff(s, fault.rule, [r]) }
      catch (e) { appendFileSync(out, `seed ${s} ${fault.rule} ${(e as Error).stack}\n`) }
    }
    if (only) continue
    for (const t of [s, s + 5000, s + 9000]) {
    try {
      const drafts = freshDrafts(); const random = randomFrom(t)
      const together = faults.filter(({ alone }) => !alone)
      for (const fault of together) plant(fault, drafts, random)
      const results = [...drafts.values()].map(compared)
      const n = results.flatMap(({ marked }) => marked).length
      if (n !== together.length) appendFileSync(out, `seed ${t} together marks ${n} of ${together.length}\n`)
      diff(t, 'TOGETHER', results)
    } catch (e) { appendFileSync(out, `seed ${t} TOGETHER ${(e as Error).stack}\n`) }
    }
    appendFileSync(out, `done ${s}\n`)
  }
}, 3_000_000)
