import type { Profile } from '../../model/vocabulary.js'
import type { Element } from '../framework.js'

/** The words of a section's file name after its number. */
export function sectionName(element: string): string {
  return element === 'analysis' ? 'incident-command' : element
}

/**
 * A section of a new review: its front matter, and what belongs in it as a comment that is never printed.
 *
 * @param before what stands at the top of the front matter
 */
export function sectionText(element: Element, profile: Profile, before = ''): string {
  const body = bodies[element.id] ?? `[Replace: ${firstWords(element.purpose)}]\n`
  const matter = element.id === 'analysis' ? analysisMatter(profile) : ''
  const title = element.id === 'analysis' ? 'Incident command and coordination' : element.title
  return `---
${before}title: ${title}
element: ${element.id}
${matter}---

<!-- ${element.purpose} -->

${body}`
}

function firstWords(purpose: string): string {
  return purpose.split(/[.:]/)[0]?.toLowerCase() ?? purpose
}

const bodies: Readonly<Record<string, string>> = {
  timeline: `<!-- Write the events to data/timeline.csv, a row for each, in order. Times carry date and zone: 2025-08-09T12:02-04:00 -->

::timeline{#events src=data/timeline.csv caption="The incident by clock time"}
`,
  analysis: `<!-- A directive sets an entry where it belongs, with its discussion. Entries that no directive sets stand at the end. -->

## [Replace: a heading]

:::finding{#example-finding}
[Replace: what was seen, the evidence, why it happened, and what it led to.]
:::

::recommended-practice{#example-recommendation}

:::what-worked{#example-strength}
[Replace: what worked, and why.]
:::
`,
}

function analysisMatter(profile: Profile): string {
  const evidence =
    profile === 'debrief'
      ? ''
      : '    evidence: []                     # ids of sources, interviews or timeline entries: ["radio-log, 14:05"]\n'
  return `theme: incident-command
findings:
  - id: example-finding              # stays for ever: letters, digits, hyphens
    statement: "[Replace: one full sentence that says what was found.]"
    why: "[Replace: the cause.]"
    standard: []                     # what it is measured by: ids of sources, or words
${evidence}what-worked:
  - id: example-strength
    statement: "[Replace: one full sentence that says what worked.]"
    why: "[Replace: why it worked.]"
${evidence}recommended-practices:
  - id: example-recommendation
    answers: [example-finding]       # ids of findings or of what worked
    practice: "[Replace: who should do what.]"
    owner:
    priority: high                   # high, medium or low
    element: planning                # planning, organization, equipment, training or exercise
    measure: "[Replace: how one will know that it is done.]"
    due:
`
}
