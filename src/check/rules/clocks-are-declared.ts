import { cellText, type ExhibitRow } from '../../model/tree.js'
import { record, timeline } from '../example.js'
import type { Grounds, Rule } from '../rule.js'
import { cellPlace, sourcesOf, type Timeline, timelinesOf } from '../timelines.js'

const twoClocks = record(`
  sources:
    - {id: cad-log, type: cad, title: Dispatch log, clock: cad}
    - {id: radio-log, type: radio, title: Recording of channel 1, clock: recorder}
`)

export const rule: Rule = {
  id: 'clocks-are-declared',
  summary: 'Where sources have different clocks, the report says so.',
  why: 'A recorder and a dispatch system can differ by minutes. Set side by side in silence, they put an order after the act that followed it.',
  examples: {
    holds: [
      {
        ...twoClocks,
        ...timeline(`
          time,event,source,clock
          2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,radio-log,recorder
          2025-08-09T14:14-04:00,The shift supervisor calls in three telecommunicators.,cad-log,cad
        `),
      },
      {
        ...twoClocks,
        ...timeline(`
          time,event,source
          2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,radio-log
          2025-08-09T14:14-04:00,The shift supervisor calls in three telecommunicators.,cad-log
        `),
        'sections/05-limitations.md':
          '---\ntitle: Limitations\nelement: limitations\n---\n\nThe clock of the recorder was 12 seconds behind that of dispatch; we corrected it.\n',
      },
    ],
    fails: [
      {
        ...twoClocks,
        ...timeline(`
          time,event,source
          2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,radio-log
          2025-08-09T14:14-04:00,The shift supervisor calls in three telecommunicators.,cad-log ◀ clocks-are-declared
        `),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, grounds) {
    const clocks = new Map((review.record.sources ?? []).map(({ id, clock }) => [id ?? '', clock?.trim()]))
    for (const each of timelinesOf(review, grounds.nodes)) {
      const found = secondClock(each, clocks)
      if (!found || speaksOfClocks(grounds)) continue
      const { row, first, second } = found
      report(
        cellPlace(each, row, 'source'),
        `Entries have the clocks \`${first}\` and \`${second}\`, and nothing says how these compare`,
        'Add a column `clock` with the clock of each entry, or say in the methodology how far the clocks differed and which one the times follow.',
      )
    }
  },
}

interface Difference {
  row: ExhibitRow
  first: string
  second: string
}

/** The first row that does not say its clock, though its source has another than that of a row before. */
function secondClock(
  each: Timeline,
  clocks: ReadonlyMap<string, string | undefined>,
): Difference | undefined {
  const { data } = each.exhibit
  let first: string | undefined
  for (const row of data.rows) {
    if (cellText(data, row, 'clock') !== '') continue
    for (const clock of sourcesOf(each, row).map(id => clocks.get(id))) {
      if (!clock) continue
      first ??= clock
      if (clock !== first) return { row, first, second: clock }
    }
  }
  return undefined
}

const elements = new Set(['methodology', 'limitations', 'timeline', 'data-and-methods'])

/** Whether a text says something of clocks, and not only "o’clock". */
function speaksOfClocks({ passages }: Grounds): boolean {
  return passages().some(
    ({ section, kind, text }) =>
      elements.has(section?.matter.element ?? '') && kind !== 'cell' && /(?<![’'])\bclocks?\b/i.test(text),
  )
}
