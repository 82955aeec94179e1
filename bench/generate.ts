import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Findings in a section of the generated review. */
const perSection = 25

const sentences = [
  'The incident commander asked for the channel to be cleared at 14:05, and the request was logged two minutes later.',
  'Two supervisors described the same order in different words, and both acted on what they had heard.',
  'The plan named a staging area that construction had closed three weeks before the event.',
  'Officers on the east side learned of the closure from colleagues and not from dispatch.',
  'Crews reached the first patient within nine minutes, which is inside the standard of the county.',
  'No record shows who was told, and the people who were there remember it differently.',
  'The exercise in May had shown the same gap, and the improvement plan had set a date for closing it.',
  'Mutual aid units used their own radios until a patch was made at 15:32.',
]

/**
 * Writes a review of `findings` findings, each with a discussion and a recommendation: about 1.8 kB a finding, so that
 * 600 of them make 1.1 MB. The same number gives the same bytes.
 */
export async function generateReview(folder: string, findings: number): Promise<void> {
  await mkdir(join(folder, 'sections'), { recursive: true })
  await mkdir(join(folder, 'data'), { recursive: true })
  await writeFile(join(folder, 'review.md'), record)
  const fixed: [string, string, string][] = [
    ['01-executive-summary', 'executive-summary', paragraphs(0, 3)],
    ['02-introduction', 'introduction', paragraphs(1, 4)],
    ['03-methodology', 'methodology', paragraphs(2, 4)],
    ['04-limitations', 'limitations', paragraphs(3, 2)],
    ['05-incident-description', 'incident-description', paragraphs(4, 8)],
    [
      '06-timeline',
      'timeline',
      '::timeline{#events src=data/timeline.csv caption="The event by clock time"}\n',
    ],
  ]
  for (const [name, element, body] of fixed) {
    const matter = `---\ntitle: ${element.replaceAll('-', ' ')}\nelement: ${element}\n---\n\n`
    await writeFile(join(folder, 'sections', `${name}.md`), matter + body)
  }
  await writeFile(join(folder, 'data/timeline.csv'), timeline(findings))
  for (let first = 0; first < findings; first += perSection) {
    const number = 10 + first / perSection
    const count = Math.min(perSection, findings - first)
    await writeFile(
      join(folder, 'sections', `${number}-analysis-${number}.md`),
      analysis(first, count, number),
    )
  }
}

const record = `---
title: Generated Review for Measuring
kind: after-action-review
profile: full-report
framework: cops-2020
status: final
date: 2026-01-15
language: en-US
time-zone: America/New_York
fictional: true
agency: {name: Example Police Department, abbreviation: EPD, type: local, state: OH}
event: {kind: incident, name: Example, start: 2025-08-09T08:00-04:00, end: 2025-08-11T22:00-04:00, location: Example}
scope: {statement: "What worked and what did not, for learning and not for discipline."}
review: {type: internal}
sources:
  - {id: radio-log, type: radio, title: Radio log, date: 2025-08-09, clock: cad}
  - {id: plan, type: plan, title: Operations plan, date: 2025-08-08}
  - {id: standard, type: standard, title: County standard, date: 2024-01-01}
interviews:
  - {id: interviews-patrol, group: Patrol officers, method: interview, people: 24}
acronyms: {EPD: Example Police Department}
---
`

function analysis(first: number, count: number, number: number): string {
  const numbers = Array.from({ length: count }, (_, index) => first + index)
  const findings = numbers.map(
    id => `  - id: finding-${id}
    statement: "Finding ${id}: ${sentences[id % sentences.length]}"
    why: ${sentences[(id + 3) % sentences.length]}
    standard: [standard]
    evidence: ["radio-log, 14:05", interviews-patrol]`,
  )
  const practices = numbers.map(
    id => `  - id: practice-${id}
    answers: [finding-${id}]
    practice: The Operations Division should add item ${id} to the checklist that supervisors sign before an event.
    owner: Operations Division
    partners: [County Fire]
    priority: high
    element: planning
    measure: Every checklist signed after the date holds item ${id}.
    due: 2027-01-31`,
  )
  const body = numbers.map(
    id => `${id % 5 === 0 ? `## Matter ${id}\n\n${paragraphs(id, 1)}\n` : ''}:::finding{#finding-${id}}
${paragraphs(id, 3)}:::

:::recommended-practice{#practice-${id}}
${sentences[(id + 5) % sentences.length]} See also [](#finding-${first}) and [@radio-log, 14:05; @plan].
:::
`,
  )
  return `---
title: Analysis ${number}
element: analysis
theme: planning
findings:
${findings.join('\n')}
recommended-practices:
${practices.join('\n')}
---

${body.join('\n')}`
}

function paragraphs(seed: number, count: number): string {
  const list = Array.from({ length: count }, (_, index) => {
    const pick = (step: number): string => sentences[(seed + index * 3 + step) % sentences.length] ?? ''
    return `${pick(0)} ${pick(1)} *${pick(2)}* [@radio-log, 14:05]\n\n`
  })
  return list.join('')
}

function timeline(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const time = new Date(Date.UTC(2025, 7, 9, 8, index)).toISOString().slice(0, 16)
    return `${time}-04:00,${sentences[index % sentences.length]?.replaceAll(',', '')},radio-log`
  })
  return `time,event,source\n${lines.join('\n')}\n`
}
