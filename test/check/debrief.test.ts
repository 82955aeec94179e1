import { expect, it } from 'vitest'
import { check } from '../../src/check/index.js'
import { cops2020 } from '../../src/framework/cops-2020/index.js'
import { reviewOf } from './example-review.js'

/** Everything that a debrief of half a page needs. */
const debrief = {
  'review.md': `---
title: Debrief of the Dock Street Barricade
kind: after-action-review
profile: debrief
status: draft
date: 2026-03-12
language: en-US
time-zone: America/Chicago
agency: {name: Alder Falls Police Department, abbreviation: AFPD, type: local, state: WI}
event: {kind: incident, start: 2026-03-10T21:15, end: 2026-03-11T00:40}
scope: {statement: 'What worked and what did not on March 10, for learning and not for discipline.'}
review: {type: internal}
---
`,
  'sections/10-summary.md': `---
title: Summary
element: executive-summary
---
A man barricaded himself in a shop. Talking with him worked; our radios did not.
`,
  'sections/20-what-happened.md': `---
title: What happened
element: incident-description
---
Officers closed the street at 21:31. The man came out at 00:22, and nobody was hurt.
`,
  'sections/30-lessons.md': `---
title: Lessons
element: analysis
theme: communications-internal
findings:
  - id: radio-shadow
    statement: Radios did not work inside the shop for 40 minutes.
    why: The shop lies in a hollow that the repeater does not reach.
what-worked:
  - id: talking
    statement: One negotiator talked with the man for two hours.
    why: The on-call list was posted in the car.
recommended-practices:
  - id: portable-repeater
    answers: [radio-shadow]
    practice: The Patrol Division should carry a portable repeater in each supervisor’s car.
    owner: Patrol Division
    due: 2026-06-30
    measure: Each supervisor’s car has one in the July inspection.
---
`,
}

it('a short debrief passes, and is asked for far less than a full report', () => {
  const { diagnostics, asked } = check(reviewOf(debrief))
  expect(diagnostics.map(String)).toEqual([])
  const full = { ...debrief, 'review.md': debrief['review.md'].replace('debrief', 'full-report') }
  const checked = check(reviewOf(full))
  expect(checked.diagnostics.length).toBeGreaterThan(10)
  expect(cops2020.rules.length - asked.length).toBeGreaterThan(25)
  expect(checked.asked.length).toBeGreaterThan(asked.length)
})
