import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { check } from '../../../src/check/index.js'
import { reviewOf } from '../example-review.js'
import { corpus } from './corpus.js'
import { holding, measure, recall, rulesTable } from './measure.js'

test('dump', () => {
  const measured = measure(
    corpus,
    files => new Set(check(reviewOf(files)).diagnostics.map(d => d.ruleId ?? '')),
  )
  let out = ''
  for (const m of measured) {
    out += `\n## ${m.ruleId} items ${m.items} faults ${m.faults} found ${m.found} recall ${recall(m).toFixed(3)} FA ${m.falseAlarms}\n`
    for (const [name, list] of [
      ['FA', m.falselyReported],
      ['MISS', m.missed],
    ] as const)
      for (const s of list) {
        const kind = corpus.find(p => p.items.includes(s))!.kind
        const said = check(reviewOf(holding(kind, s)))
          .diagnostics.filter(d => d.ruleId === m.ruleId)
          .map(d => d.reason)
        out += `${name}: ${[s.finding, s.text, s.why].filter(Boolean).join(' // ')}  ${said.length ? `<<${said.join(' | ')}>>` : ''}\n`
      }
  }
  out += rulesTable(measured, () => 'warning')
  writeFileSync('/tmp/dump.txt', out)
  writeFileSync(
    '/tmp/recall.txt',
    measured
      .map(m => `  '${m.ruleId}': ${Math.floor(recall(m) * 100) / 100},`)
      .sort()
      .join('\n'),
  )
  const words = (s: string) => s.split(/\s+/).filter(w => /\w/.test(w)).length
  void words
})
