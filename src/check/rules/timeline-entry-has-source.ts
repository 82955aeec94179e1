import { cellText } from '../../model/tree.js'
import { timeline } from '../example.js'
import type { Rule } from '../rule.js'
import { cellPlace, columnsPlace, timelinesOf, unevenLines } from '../timelines.js'

export const rule: Rule = {
  id: 'timeline-entry-has-source',
  summary: 'Every entry of the timeline names its source.',
  why: 'The timeline is the part of a report that is contested first. An entry without a source is one that nobody can defend.',
  examples: {
    holds: [
      timeline(`
        time,event,source
        2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,"radio-log, 14:12; command-log"
        2025-08-09T14:31-04:00,Port Authority Police close the ramp.,cad-log
      `),
    ],
    fails: [
      timeline(`
        time,event,source
        2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,radio-log
        2025-08-09T14:31-04:00,Port Authority Police close the ramp., ◀ timeline-entry-has-source
      `),
      timeline(`
        time,event ◀ timeline-entry-has-source
        2025-08-09T14:12-04:00,The incident commander orders the bridge closed.
        2025-08-09T14:31-04:00,Port Authority Police close the ramp.
      `),
    ],
  },
  check(review, report, { nodes }) {
    for (const each of timelinesOf(review, nodes)) {
      const { data } = each.exhibit
      if (data.columns.length === 0 || data.rows.length === 0) continue
      if (!data.columns.includes('source')) {
        report(
          columnsPlace(each),
          'No entry of the timeline names its source',
          'Add a column `source` with the ids of sources or interviews, such as `radio-log` or `"radio-log, 14:12; cad-log"`.',
        )
        continue
      }
      const uneven = unevenLines(each)
      for (const row of data.rows) {
        // An empty row is told that it has no time; it has nothing to show.
        if (row.text.every(cell => cell.trim() === '') || uneven.has(row.position?.start.line)) continue
        if (/[^\s;,]/.test(cellText(data, row, 'source'))) continue
        const typed = cellText(data, row, 'time')
        report(
          cellPlace(each, row, 'source'),
          typed ? `The entry of \`${typed}\` names no source` : 'This entry names no source',
          'Write the ids of the records that show it, such as `radio-log` or `"radio-log, 14:12; cad-log"`. What no record shows is left out.',
        )
      }
    }
  },
}
