import type { Kind, Profile } from '../../model/vocabulary.js'
import type { Framework } from '../framework.js'
import { schemaComment } from './schema-comment.js'

/** `review.md` of a new review: every key that applies, with what belongs there. Lines with `#` are notes to authors. */
export function recordText(framework: Framework, slug: string, kind: Kind, profile: Profile): string {
  const title = slug
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
  return `---
${schemaComment('review')}# The record of the review. Fill in what stands after each colon; a line that begins with # is a note to you.
title: ${title}
subtitle:
kind: ${kind}
profile: ${profile}
framework: ${framework.id}
status: draft                  # draft, agency-review or final; only a final review is published without DRAFT on it
date:                          # of the report, such as 2026-05-14
language: en-US
time-zone: America/New_York    # of the clock times in the review
fictional: false               # true prints it on the cover

agency:
  name:
  abbreviation:
  type: local                  # state, local, county, tribal, campus or territorial
  state:

event:
  kind: incident
  name:
  start:                       # such as 2025-08-09T12:02-04:00
  end:
  location:
  fatalities: false
  minors: false

scope:
  # What the review covers, that it asks what worked and what did not, and that it serves learning, not discipline.
  statement:
  window: {start: , end: }
  exclusions: []               # such as: The criminal investigation.

review:
  type:                        # internal, external or hybrid
  conducted-by:                # for external and hybrid reviews
  independence:                # how the reviewers are independent of the agency

team: []
#  - {name: , role: lead, organization: , expertise: [incident-command]}

# The evidence register. Give each source an id; the text cites it as [@radio-log, 14:05].
# Types: policy plan cad radio video report interview focus-group site-visit survey media data standard legal other
sources: []
#  - {id: radio-log, type: radio, title: Dispatch channel 1, date: 2025-08-09, clock: cad}

# People who were heard, by group and number, never by name.
interviews: []
#  - {id: interviews-patrol, group: Patrol officers, method: interview, people: 24}

# For the imprint, once they are known. Each may stay empty.
publication: {publisher: , place: , number: , isbn: , rights: , contact: }

${more(kind, profile)}acronyms: {}                   # such as {ICS: Incident Command System}
---

<!-- What you write here becomes the foreword. Without text there is none. -->
`
}

/** Keys that only some documents have. */
function more(kind: Kind, profile: Profile): string {
  return (profile === 'exercise' ? objectives : '') + (kind === 'technical-assistance' ? engagement : '')
}

const objectives = `# What the exercise was to show. Ratings: P performed, S with some challenges, M with major ones, U unable.
objectives: []
#  - {id: evacuation, text: , capability: Operational Coordination, rating: S}

`

const engagement = `# Who asked for assistance, and what was agreed.
engagement:
  request:
    received:
    requested-by:
    role:                      # chief-executive, or say below who authorized it
    authorization:
    pending: {investigation: false, litigation: false}
  work-plan: {description: , experts: [], staff: [], sent: , approved-by: , approved: }
  activities: []
#    - {date: , kind: meeting, summary: }   # consultation (audience: confidential), briefing, outreach, training, meeting

`
