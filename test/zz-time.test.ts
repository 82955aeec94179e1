import { it } from 'vitest'
import { readFolder } from '../src/io/folder.js'
import { read } from '../src/read/index.js'
import { check } from '../src/check/index.js'
import { rules } from '../src/check/rules/index.js'
import { groundsOf } from '../src/check/grounds.js'
import { frameworkOf } from '../src/framework/index.js'
import { generateReview } from '../bench/generate.js'
it('x', { timeout: 100000 }, async () => {
  await generateReview('/tmp/gen600', 600)
  const c = (await readFolder('/tmp/gen600'))!
  for (let i = 0; i < 3; i++) {
    let s = performance.now(); const r = read(c); const a = performance.now() - s
    s = performance.now(); const g = groundsOf(r, frameworkOf('cops-2020')); const b = performance.now() - s
    s = performance.now(); const ps = g.passages(); const p1 = performance.now() - s
    s = performance.now(); for (const p of ps) p.sentences; const p2 = performance.now() - s
    const t: [string, number][] = []
    const n = new Map<string, number>()
    for (const rule of rules.values()) { s = performance.now(); rule.check?.(r, () => { n.set(rule.id, (n.get(rule.id) ?? 0) + 1) }, g); t.push([rule.id, performance.now() - s]) }
    console.log('read', a | 0, 'grounds', b | 0, 'passages', p1 | 0, 'sentences', p2 | 0, t.sort((x, y) => y[1] - x[1]).slice(0, 24).map(([n, m]) => n + ' ' + m.toFixed(1)).join(', '), 'rules', t.reduce((x, y) => x + y[1], 0) | 0)
    if (i === 2) console.log('said', [...n].map(String).join(' '))
    const r2 = read(c); s = performance.now(); check(r2); console.log('check', performance.now() - s | 0)
  }
})
