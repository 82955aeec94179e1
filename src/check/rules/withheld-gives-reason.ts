import { type Place, placeOfNode } from '../../model/place.js'
import { record, section, text } from '../example.js'
import type { Report, Rule } from '../rule.js'

export const rule: Rule = {
  id: 'withheld-gives-reason',
  summary: 'Everything that is withheld gives its reason, and no reason stands beside what is public.',
  why: 'A black box without a reason looks like something to hide, and cannot be defended when it is challenged.',
  examples: {
    holds: [
      text(`
        The call came from :withhold[a neighbor on Dock Street]{reason=personal-privacy} at 22:14.

        :::withhold{reason="at the request of the family"}
        The child was found in the garage.
        :::
      `),
      record(`
        sources:
          - {id: radio-log, type: radio, title: Dispatch channel 1}
          - {id: gate-survey, type: site-visit, title: Survey of the gate, audience: agency, reason: security}
      `),
    ],
    fails: [
      text(`
        The call came from :withhold[a neighbor on Dock Street] at 22:14. ◀ withheld-gives-reason
      `),
      section(`
        title: Medical care
        findings:
          - id: triage-late
            statement: Triage began after 25 minutes.
            audience: agency ◀ withheld-gives-reason
          - id: triage-tags
            statement: Two officers carried triage tags.
            reason: medical ◀ withheld-gives-reason
      `),
    ],
  },
  check(review, report, { nodes }) {
    for (const { node, file } of [...nodes('withheldText'), ...nodes('withheldBlock')]) {
      if (!node.reason && !node.runsOn) ask(placeOfNode(file, node), 'This passage is withheld', report)
    }
    for (const entry of review.sections.flatMap(section => section.entries)) {
      if (entry.audience !== 'public' && !entry.matter.reason) {
        ask(entry.place('audience'), `The entry \`${entry.id}\` is withheld from the public`, report)
      }
      if (entry.audience === 'public' && entry.matter.reason) doubt(entry.place('reason'), report)
    }
    for (const list of ['sources', 'interviews'] as const) {
      for (const [index, row] of (review.record[list] ?? []).entries()) {
        if ((row.audience ?? 'public') !== 'public' && !row.reason) {
          ask(
            review.recordPlace(list, index, 'audience'),
            `\`${row.id}\` is withheld from the public`,
            report,
          )
        }
        if ((row.audience ?? 'public') === 'public' && row.reason) {
          doubt(review.recordPlace(list, index, 'reason'), report)
        }
      }
    }
  },
}

/** Most likely the line with the audience was forgotten, and the public reads what it should not. */
function doubt(place: Place, report: Report): void {
  report(
    place,
    'A reason for withholding stands here, and nothing is withheld',
    'Add `audience: agency` beside it, or delete the reason.',
  )
}

function ask(place: Place, what: string, report: Report): void {
  report(
    place,
    `${what} without a reason`,
    'Add `reason=` (in front matter `reason:`), such as `personal-privacy`, `juvenile`, `medical` or words of your own.',
  )
}
