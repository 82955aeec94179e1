import type { Canaries } from './canaries.js'
import type { Files } from './folders.js'
import { svg } from './sound-review.js'

/**
 * A review full of the mistakes that are made with what is to be withheld. It can be built with `--draft` only, and
 * then each mistake must hide too much rather than too little.
 */
export function faultyReview(canaries: Canaries): Files {
  const { hidden, nobody, everybody } = canaries
  const agencyId = hidden('id of a finding that is placed but whose audience is misspelled')
  return {
    'review.md': `---
title: Faulty
kind: after-action-review
status: final
date: 2026-05-14
language: en-US
agency: {name: "The :withhold[${nobody('name of an agency, not closed')}"}
sources:
  - {id: log, type: radio, title: Log}
  - {id: twice, type: report, title: Public}
  - {id: twice, type: report, title: ${hidden('title of a withheld source whose id is used twice')}, audience: agency, reason: security}
  - {id: slip, type: report, title: ${hidden('title of a source whose audience is misspelled')}, audiance: agency}
  - {id: unknown, type: report, title: ${hidden('title of a source whose audience is not known')}, audience: Agency only}
  - {id: wrong-type, type: dossier, title: ${hidden('title of a withheld source of no known type')}, audience: agency, reason: security}
interviews:
  - {id: slip-group, group: ${hidden('interview group whose audience is misspelled')}, Audience: agency, people: 2}
engagement:
  activities:
    - {date: 2025-10-01, kind: consultation, summary: ${hidden('activity whose audience is misspelled')}, audence: confidential}
---
Text.

:::withhold{reason=medical}
${hidden('foreword, in a block that is not closed')}
`,
    'sections/10-slips.md': `---
title: "Slips :withhold (${nobody('title of a section, with the wrong brackets')})"
element: analysis
theme: ":withhold[${hidden('theme of a section')}]{reason=security}"
findings:
  - id: twin
    statement: A public twin.
    evidence: ["twice, ${hidden('locator of a source whose id is used twice')}", "Account of :withhold[${hidden('evidence in words')}]{reason=medical}"]
  - id: ${agencyId}
    statement: ${hidden('statement of a finding whose audience is misspelled')}
    why: ${hidden('why of a finding whose audience is misspelled')}
    evidence: [${hidden('evidence in words of a finding whose audience is misspelled')}]
    audiense: agency
  - id: not-known
    statement: ${hidden('statement of a finding whose audience is not known')}
    evidence: [log]
    audience: internal
  - id: no-reason
    statement: ${hidden('statement of a finding withheld without a reason')}
    evidence: [log]
    audience: agency
  - id: listed
    statement: ${hidden('statement of a finding whose audience is a list')}
    evidence: [log]
    audience: [agency]
recommended-practices:
  - id: practice-slip
    answers: [twin]
    practice: ${hidden('practice of a recommendation whose audience is misspelled')}
    owner: ${hidden('owner of a recommendation whose audience is misspelled')}
    audince: agency
---
Words :witthold[${hidden('a misspelled withhold in a line')}]{reason=medical} and :WITHHOLD[${hidden('withhold in capitals')}]{reason=medical}.

No reason: :withhold[${hidden('withheld in a line without a reason')}].

Cited [@twice, ${hidden('locator of a citation of a source whose id is used twice')}].

::withhold[${hidden('withhold with two colons')}]{reason=medical}

An open one :withhold[${nobody('withhold in a line that is not closed')}

Wrong brackets :withhold(${nobody('withhold with round brackets')}) and on ${nobody('what follows it in its line')}.

![Alt :withhold[${hidden('alt text of a Markdown picture')}]{reason=medical}](images/a.svg "Title :withhold[${hidden('title of a Markdown picture')}]{reason=medical}")

::figure{src=images/a.svg alt="Alt :withhold[${nobody('alt text that is not closed')}" caption="Caption :witholds[${hidden('misspelled in a caption')}]{reason=medical}" credit="By :withhold [${hidden('credit with a space before the bracket')}]{reason=medical}" note="${hidden('attribute that is not known')}"}

:::with-hold{reason=medical}
${hidden('misspelled block')}
:::

:::finding{#twin}
${hidden('discussion of a finding whose id a withheld finding has too')}
:::

:::finding{#${agencyId}}
${hidden('discussion of a finding whose audience is misspelled')}
:::

:::finding{#nobody-declares-this}
${hidden('discussion of a finding that no section declares')}
:::

:::mystery
Open. :withhold[${hidden('in a line of a container that is not known')}]{reason=medical}

:::withhold{reason=medical}
${hidden('in a block of a container that is not known')}
:::
:::

::mystery[:withhold[${hidden('label of a leaf that is not known')}]{reason=medical}]{caption=":withhold[${hidden('attribute of a leaf that is not known')}]{reason=medical}"}

A note[^gone], [a link][gone].

:::withhold{reason=medical}
[^gone]: ${hidden('a note that is defined in a withheld block and used outside')}

${hidden('withheld beside the note')}
:::

::timeline{src=data/slip.csv caption="Slip"}

::timeline{src=data/unknown.csv caption="Unknown"}

Cited [@odd-time].

<!-- ${nobody('comment that is not closed')}
`,
    'sections/20-twin.md': `---
title: Twin
element: analysis
theme: wellness
findings:
  - id: twin
    statement: ${hidden('statement of a withheld finding whose id is used twice')}
    why: ${hidden('why of a withheld finding whose id is used twice')}
    evidence: [log]
    audience: agency
    reason: security
---
Before.

:::withhold{reason=medical}
:::note
${hidden('in a block whose outer fence is not closed')}
:::

## ${hidden('heading after it')}

${hidden('paragraph after it')}
`,
    'sections/30-javascript.md': `---js
{ title: "${nobody('front matter in JavaScript')}" }
---
${everybody('text under front matter that is refused')}
`,
    'sections/50-hidden.md': `---
title: Hidden
audience: agency
findings:
  - id: in-hidden
    statement: ${hidden('statement in a section that asks to be withheld')}
    evidence: [log]
---
${hidden('text of a section that asks to be withheld')}
`,
    'data/slip.csv': `time,event,source,audence
2025-08-09T12:00-04:00,${hidden('event of a row whose column of audiences is misspelled')},log,agency
`,
    'data/unknown.csv': `id,time,event,source,audience
,2025-08-09T12:00-04:00,${hidden('event of a row whose audience is not known')},log,Agency
odd-time,":withhold[${hidden('time of a row')}]{reason=security}",Odd,log,
,2025-08-09T12:00-04:00,${hidden('event of a row with a space before its audience')},log, agency
`,
    'images/a.svg': svg('A'),
  }
}

/** Front matter whose YAML is broken where something is withheld: a quote that is not closed takes in what follows. */
export function brokenReview({ hidden, everybody }: Canaries): Files {
  return {
    'review.md': `---
title: Broken
status: final
sources:
  - {id: log, type: radio, title: Log}
  - id: broken-source
    title: "${hidden('title of a withheld source, its quote not closed')}
    audience: agency
---
${everybody('text under a record that cannot be read')}
`,
    'sections/10-title.md': `---
title: "Broken
findings:
  - id: broken
    statement: ${hidden('statement after a title whose quote is not closed')}
    audience: agency
---
:::finding{#broken}
${hidden('discussion of a finding whose front matter cannot be read')}
:::
`,
    'sections/20-statement.md': `---
title: Open
findings:
  - id: unquoted
    statement: "${hidden('statement whose quote is not closed')}
    audience: agency
  - id: next
    statement: "${hidden('statement after it')}"
    audience: agency
---
Text.
`,
    'sections/30-indent.md': `---
title: Indent
findings:
  - id: indented
    statement: ${hidden('statement before a key that is not indented right')}
   audience: agency
---
Text.
`,
    'sections/40-tab.md': `---
title: Tab
findings:
  - id: tabbed
    statement: ${hidden('statement before a tab')}
\taudience: agency
---
Text.
`,
    'sections/50-run-on.md': `---
title: Run on
findings:
  - id: run-on
    statement: ${hidden('statement that takes in its audience')}
      audience: agency
---
Text.
`,
    'sections/60-colon.md': `---
title: Colon
findings:
  - id: colon
    statement: ${hidden('statement before an audience without a space')}
    audience:agency
---
Text.
`,
  }
}
