import { deflateSync } from 'node:zlib'
import type { Canaries } from './canaries.js'
import type { Files } from './folders.js'

/**
 * A review with a canary in every place from which something can be withheld. It has no error, so that it can be built
 * without `--draft`.
 */
export function soundReview(canaries: Canaries): Files {
  const { agency, html, hidden, nobody, open, everybody } = canaries
  const inline = (where: string): string => `:withhold[${agency(where)}]{reason=medical}`
  const quoted = (where: string): string => JSON.stringify(`Said ${inline(where)} plainly`)
  const ids = {
    finding: html('id of a withheld finding'),
    worked: html('id of what worked, withheld'),
    practice: html('id of a withheld recommendation'),
    source: html('id of a withheld source'),
    group: html('id of a withheld interview group'),
    row: html('id of a withheld timeline row'),
    confidential: nobody('id of a confidential finding'),
    confidentialPractice: nobody('id of a confidential recommendation'),
    confidentialSource: nobody('id of a confidential source'),
    confidentialGroup: nobody('id of a confidential interview group'),
    footnote: html('label of a footnote that only withheld text uses'),
    hiddenFigure: html('id of a figure in a withheld block'),
    placed: html('id of a public entry that is placed in a withheld block'),
  }
  const pictures = {
    block: `images/${html('file name of a picture in a withheld block')}.svg`,
    png: `images/${html('file name of a bitmap in withheld text')}.png`,
    finding: `images/${html('file name of a picture in the discussion of a withheld finding')}.svg`,
    confidential: `images/${nobody('file name of a picture in a confidential finding')}.svg`,
    unused: `images/${nobody('file name of a picture that nothing uses')}.svg`,
  }
  const imprint = ['publisher', 'place', 'number', 'isbn', 'rights', 'contact']
  const hiddenData = `data/${nobody('file name of a table in a withheld block')}.csv`
  return {
    'review.md': `---
# ${nobody('comment in the YAML of the record')}
title: ${quoted('title of the record')}
subtitle: ${quoted('subtitle of the record')}
kind: after-action-review
profile: full-report
framework: cops-2020
status: final
date: 2026-05-14
language: en-US
time-zone: America/New_York
agency: {name: ${quoted('name of the agency')}, abbreviation: ":withhold[${hidden('abbreviation of the agency')}]{reason=security}", type: local, state: ":withhold[${agency('state of the agency')}]{reason=security}"}
event:
  kind: incident
  name: ${quoted('name of the event')}
  start: 2025-08-09T12:00-04:00
  end: 2025-08-09T22:00-04:00
  location: ${quoted('place of the event')}
publication: {${imprint.map(field => `${field}: ":withhold[${hidden(`${field} of the publication`)}]{reason=security}"`).join(', ')}}
scope:
  statement: "What was done. :withhold[${hidden('statement of the scope')}]{reason=security}"
  exclusions: [":withhold[${hidden('an exclusion of the scope')}]{reason=security}"]
review: {type: external, conducted-by: ${quoted('who conducted the review')}, independence: ${quoted('independence of the review')}}
team:
  - {name: ${quoted('name of a team member')}, role: ${quoted('role of a team member')}, organization: ${quoted('organization of a team member')}, expertise: [${quoted('expertise of a team member')}, own-theme], note: ":withhold[${hidden('note on a team member')}]{reason=security}"}
  - {name: B. Reviewer, role: lead, organization: Institute, expertise: [planning]}
themes: {own-theme: ${quoted('words for a theme of the record')}}
sources:
  - {id: radio-log, type: radio, title: Dispatch channel 1, date: 2025-08-09, note: ${quoted('note on a public source')}, reference: ${everybody('reference of a public source')}}
  - id: ${ids.source}
    type: report
    title: ${agency('title of a withheld source')}
    author: ${agency('author of a withheld source')}
    publisher: ${agency('publisher of a withheld source')}
    reference: ${agency('reference of a withheld source')}
    url: https://example.org/${agency('url of a withheld source')}
    note: ${agency('note on a withheld source')}
    clock: ${agency('clock of a withheld source')}
    audience: agency
    reason: ${nobody('reason for which a source is withheld; its row is counted and not marked')}
  - id: ${ids.confidentialSource}
    type: report
    title: ${nobody('title of a confidential source')}
    url: https://example.org/${nobody('url of a confidential source')}
    note: ${nobody('note on a confidential source')}
    audience: confidential
    reason: legal-privilege
interviews:
  - {id: ${ids.group}, group: ${agency('group of withheld interviews')}, method: ${agency('method of withheld interviews')}, date: ${agency('date of withheld interviews')}, note: ${agency('note on withheld interviews')}, people: 4, audience: agency, reason: personal-privacy}
  - {id: ${ids.confidentialGroup}, group: ${nobody('group of confidential interviews')}, note: ${nobody('note on confidential interviews')}, people: 1, audience: confidential, reason: personal-privacy}
  - {id: patrol, group: ${quoted('name of a public interview group')}, people: 24}
acronyms: {ZQ: ${quoted('long form of an acronym')}}
handling: {marking: ${agency('handling marking')}, instructions: ${agency('handling instructions')}}
approvals:
  - {name: A. Chief, role: Chief of Police, decision: approved, note: ":withhold[${hidden('note on an approval')}]{reason=security}"}
engagement:
  site: {status: active, provider: Institute, summary: ":withhold[${hidden('summary of the site')}]{reason=security}"}
  request: {role: chief-executive, authorization: ":withhold[${hidden('authorization of the request')}]{reason=security}"}
  work-plan: {description: ":withhold[${hidden('description of the work plan')}]{reason=security}", approved-by: Chief, approved: 2025-09-30}
  activities:
    - {date: 2025-10-01, kind: consultation, summary: ${nobody('summary of a confidential activity')}, audience: confidential}
    - {date: 2025-10-02, kind: briefing, summary: ${hidden('summary of an activity for the agency')}, audience: agency}
conformance-statement: true
ignore:
  recommendation-has-due-date: ${quoted('reason for which a rule is ignored')}
  recommendation-names-actor: ":withhold[${agency('reason for which another rule is ignored')}]{reason=security}"
---
The foreword names ${inline('foreword, in a line')}.

:::withhold{reason=security}
${agency('foreword, in a block')}

<!-- aar ignore word-is-plain: ${agency('reason for which a rule is ignored in a withheld block')} -->

They utilized it.
:::
`,
    'plan.md': `---
updated: 2027-01-15
actions:
  ${ids.practice}:
    - {date: 2026-09-01, status: in-progress, note: ${hidden('note in the plan on a withheld recommendation')}}
  ${ids.confidentialPractice}:
    - {date: 2026-09-01, status: in-progress, note: ${nobody('note in the plan on a confidential recommendation')}}
---
`,
    'sections/10-executive-summary.md': `---
# ${nobody('comment in the YAML of a section')}
title: Executive summary
element: executive-summary
---
<!-- ${nobody('comment between blocks')} -->
What happened: see [](#gap). Words <!-- ${nobody('comment in a line')} --> go on. ${everybody('plain text')}

It was said [@${ids.source}, ${agency('locator of a citation of a withheld source')}] and
[@${ids.confidentialSource}, ${nobody('locator of a citation of a confidential source')}]. See [](#${ids.finding}),
[](#${ids.confidential}), [](#${ids.hiddenFigure}) and [](#${ids.placed}), and
[these words](#${ids.finding}) [@${ids.group}, ${agency('locator of a citation of withheld interviews')}],
[@${ids.row}, ${agency('locator of a citation of a withheld timeline row')}].
`,
    'sections/20-introduction.md': `---
title: ${quoted('title of a section')}
element: introduction
---
Introduced.

## A heading on ${inline('heading')} and more

- item
- ${inline('item of a list')}
  1. ${inline('item of a list in a list')}

| Name | Role |
|---|---|
| ${inline('first cell of a table')} | ${inline('cell of a table')} |
| ${inline('cell of another row')} | sergeant |

> Quoted: ${inline('quotation')}

**Strong ${inline('strong words')}**, ~~struck ${inline('struck words')}~~ and *emphasised ${inline('emphasis')}*.

A note[^open] and another[^shut]. :withhold[A third[^${ids.footnote}]]{reason=medical}

[^open]: The note says ${inline('definition of a footnote')}.
[^shut]: :withhold[${agency('definition of a footnote, all of it withheld')}]{reason=medical}
[^${ids.footnote}]: ${agency('definition of a footnote that only withheld text uses')}

A link: [words ${inline('text of a link')}](https://example.org/open), :withhold[[words](https://example.org/${agency('address of a link in withheld text')})]{reason=medical},
:withhold[[more][hidden]]{reason=medical}, :withhold[www.example.org/${agency('bare address in withheld text')}]{reason=medical}.

[hidden]: https://example.org/${agency('address in a definition that only withheld text uses')} "${nobody('title of a definition')}"
[unused]: https://example.org/${nobody('address in a definition that nothing uses')}

A reference: [the gap ${inline('words of a reference')}](#gap). Code: :withhold[\`${agency('code in withheld text')}\`]{reason=security}.

:withhold[Outer :withhold[${agency('withheld text in withheld text')}]{reason=medical} and ${agency('what follows it')}]{reason=security}.

:withhold[brackets [in brackets] ${agency('withheld text after brackets')}]{reason="a reason with ] and ${open('reason for which a passage is withheld')}"}.

Bitmap :withhold[![${html('alt text of a bitmap in withheld text')}](${pictures.png})]{reason=security}.
`,
    'sections/30-methodology.md': `---
title: Methodology
element: methodology
---
:::withhold{reason=law-enforcement-sensitive}
A paragraph ${agency('paragraph in a withheld block')} [@${ids.source}, ${agency('locator in a withheld block')}].

## ${agency('heading in a withheld block')}

- ${agency('list in a withheld block')}

| ${agency('header of a table in a withheld block')} | b |
|---|---|
| ${agency('cell of a table in a withheld block')} | c |

\`\`\`
${agency('code in a withheld block')}
\`\`\`

::figure{#${ids.hiddenFigure} src=${pictures.block} alt="${agency('alt text of a picture in a withheld block')}" caption="${agency('caption of a picture in a withheld block')}" credit="${agency('credit of a picture in a withheld block')}"}

::table{src=${hiddenData} caption="${agency('caption of a table in a withheld block')}"}

:::finding{#${ids.placed}}
${agency('discussion of a public finding in a withheld block')}
:::

:::note{title="${agency('title of a note in a withheld block')}"}
${agency('note in a withheld block')}
:::

::::note
:::withhold{reason=medical}
${agency('withheld block in a note in a withheld block')}
:::
${agency('what follows it, still in the note')}
::::
${agency('last line of a withheld block')}
:::

:::note{title="About ${inline('title of a note')}"}
Open.

:::withhold{reason=medical}
${agency('withheld block in a note')}
:::

- A list

  :::withhold{reason=medical}
  ${agency('withheld block in a list in a note')}
  :::
:::

> :::withhold{reason=medical}
> ${agency('withheld block in a quotation')}
> :::

## Limitations

None.
`,
    'sections/40-incident-description.md': `---
title: What happened
element: incident-description
---
::figure{#map src=images/map.svg alt="A map of :withhold[${agency('alt text, in a line')}]{reason=security}" caption="A map of ${inline('caption of a figure')}" credit="By :withhold[${agency('credit of a figure')}]{reason=personal-privacy}"}

![A plan](images/plan.svg "Plan")

::table{#units src=data/units.csv caption="Units ${inline('caption of a table')}"}
`,
    'sections/50-timeline.md': `---
title: Timeline
element: timeline
---
::timeline{#events src=data/timeline.csv caption="Events ${inline('caption of the timeline')}"}
`,
    'sections/60-command.md': `---
title: Command
element: analysis
theme: own-theme
findings:
  - id: gap
    statement: ${quoted('statement')}
    why: ${quoted('why')}
    standard: ["A standard :withhold[${agency('standard in words, in a line')}]{reason=security}"]
    evidence: ["radio-log, :withhold[${agency('locator of evidence, in a line')}]{reason=security}", "${ids.source}, ${agency('locator of evidence of a withheld source')}", "${ids.confidentialSource}, ${nobody('locator of evidence of a confidential source')}"]
  - id: ${ids.finding}
    statement: ${agency('statement of a withheld finding')}
    why: ${agency('why of a withheld finding')}
    standard: [${agency('standard of a withheld finding')}]
    evidence: ["radio-log, ${agency('locator of evidence of a withheld finding')}"]
    no-recommendation: ${agency('why a withheld finding needs no recommendation')}
    audience: agency
    reason: "for ${open('reason for which a finding is withheld')}"
  - id: ${ids.confidential}
    statement: ${nobody('statement of a confidential finding')}
    why: ${nobody('why of a confidential finding')}
    standard: [${nobody('standard of a confidential finding')}]
    evidence: ["patrol, ${nobody('locator of evidence of a confidential finding')}"]
    no-recommendation: ${nobody('why a confidential finding needs no recommendation')}
    audience: confidential
    reason: legal-privilege
  - id: ${ids.placed}
    statement: ${agency('statement of a public finding in a withheld block')}
    why: ${agency('why of a public finding in a withheld block')}
    evidence: [radio-log]
    no-recommendation: ${agency('why a public finding in a withheld block needs no recommendation')}
  - id: unanswered
    statement: Open.
    evidence: [patrol]
    no-recommendation: ${quoted('why a finding needs no recommendation')}
what-worked:
  - id: fast
    statement: ${quoted('statement of what worked')}
    why: ${quoted('why of what worked')}
    evidence: [radio-log]
  - id: ${ids.worked}
    statement: ${agency('statement of what worked, withheld')}
    why: ${agency('why of what worked, withheld')}
    evidence: ["patrol, ${agency('locator of evidence of what worked, withheld')}"]
    audience: agency
    reason: security
recommended-practices:
  - id: name-it
    answers: [gap, ${ids.finding}, ${ids.confidential}]
    practice: ${quoted('practice')}
    owner: ${quoted('owner')}
    partners: [${quoted('partner')}]
    measure: ${quoted('measure')}
    due: ":withhold[${agency('due date, in a line')}]{reason=security}"
  - id: nested
    answers: [gap]
    practice: Nest.
    owner: "The :withhold[office [of] ${agency('owner after brackets in brackets')}]{reason=security} of the city"
    partners: ["The :withhold[office :withhold[of]{reason=medical} ${agency('partner after withheld words')}]{reason=security} of the city", "The :withold[${agency('partner in a misspelled withhold')}]{reason=security}"]
  - id: ${ids.practice}
    answers: [gap]
    practice: ${agency('practice of a withheld recommendation')}
    owner: ${agency('owner of a withheld recommendation')}
    partners: [${agency('partner of a withheld recommendation')}]
    measure: ${agency('measure of a withheld recommendation')}
    due: ${agency('due date of a withheld recommendation')}
    audience: agency
    reason: security
  - id: ${ids.confidentialPractice}
    answers: [gap]
    practice: ${nobody('practice of a confidential recommendation')}
    owner: ${nobody('owner of a confidential recommendation')}
    partners: [${nobody('partner of a confidential recommendation')}]
    measure: ${nobody('measure of a confidential recommendation')}
    audience: confidential
    reason: security
---
:::finding{#gap}
Discussed. ${inline('discussion of a finding')}

:::withhold{reason=medical}
${agency('withheld block in the discussion of a finding')}
:::
:::

:::finding{#${ids.finding}}
${agency('discussion of a withheld finding')}

<!-- aar ignore word-is-plain: ${agency('reason for which a rule is ignored in a withheld finding')} -->

They utilized it there.

![${agency('alt text in the discussion of a withheld finding')}](${pictures.finding} "${agency('caption in the discussion of a withheld finding')}")

:::note{title="${agency('note in the discussion of a withheld finding')}"}
Note.
:::
:::

:::finding{#${ids.confidential}}
${nobody('discussion of a confidential finding')}

<!-- aar ignore word-is-plain: ${nobody('reason for which a rule is ignored in a confidential finding')} -->

They utilized it then.

![${nobody('alt text in a confidential finding')}](${pictures.confidential})
:::

:::recommended-practice{#${ids.practice}}
${agency('discussion of a withheld recommendation')}
:::
`,
    'data/units.csv': `Unit,":withhold[${agency('header cell of a table file')}]{reason=security}"
Patrol,":withhold[${agency('cell of a table file')}]{reason=security}"
`,
    [hiddenData]: `${agency('header cell of a table in a withheld block')},b
${agency('cell of a table file in a withheld block')},2
`,
    'data/timeline.csv': `id,time,end,event,source,actor,phase,place,clock,audience
,2025-08-09T12:10-04:00,,"Opened by :withhold[${agency('event in a line of a timeline')}]{reason=personal-privacy}",radio-log,":withhold[${agency('actor in a line of a timeline')}]{reason=personal-privacy}",Start,":withhold[${agency('place in a line of a timeline')}]{reason=security}",,
${ids.row},2025-08-09T13:00-04:00,,${agency('event of a withheld row')},"radio-log, ${agency('locator of a withheld row')}",${agency('actor of a withheld row')},${agency('phase of a withheld row')},${agency('place of a withheld row')},${agency('clock of a withheld row')},agency
${nobody('id of a confidential row')},2025-08-09T13:30-04:00,,${nobody('event of a confidential row')},"radio-log, ${nobody('locator of a confidential row')}",${nobody('actor of a confidential row')},${nobody('phase of a confidential row')},${nobody('place of a confidential row')},,confidential
,2025-08-09T14:00-04:00,,Closed,"${ids.source}, ${agency('locator of a withheld source in a timeline')}",,End,,,
`,
    'images/map.svg': svg(everybody('words in a public drawing')),
    'images/plan.svg': svg('Plan'),
    [pictures.block]: svg(agency('words in a drawing in a withheld block')),
    [pictures.png]: png(html('bytes of a bitmap in withheld text')),
    [pictures.finding]: svg(agency('words in a drawing in a withheld finding')),
    [pictures.confidential]: svg(nobody('words in a drawing in a confidential finding')),
    [pictures.unused]: svg(nobody('words in a drawing that nothing uses')),
  }
}

export function svg(words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60"><rect width="300" height="60" fill="#eee"/><text x="10" y="30" font-size="16">${words}</text></svg>`
}

/** A bitmap of one grey pixel whose metadata holds a word. */
export function png(word: string): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(body.length + 8)
    frame.writeUInt32BE(data.length, 0)
    body.copy(frame, 4)
    frame.writeUInt32BE(crc32(body), body.length + 4)
    return frame
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${word}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
