import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'data-is-rectangular',
  summary: 'Every row of a CSV file has a cell for each column.',
  why: 'In a row with a cell too few or too many, every value after it stands under the wrong heading.',
  examples: {
    holds: [
      {
        ...text('::table{#units src=data/units.csv caption="Units"}'),
        'data/units.csv':
          'Unit,Officers,Task\nBicycle Unit,16,"Escort, both flanks"\nDialogue Team,,Liaison\n',
      },
    ],
    fails: [
      {
        ...text('::table{#units src=data/units.csv caption="Units"}'),
        'data/units.csv':
          'Unit,Officers,Task\nBicycle Unit,16,Escort, both flanks ◀ data-is-rectangular\nDialogue Team,6,Liaison\n',
      },
      {
        ...text('::table{#units src=data/units.csv caption="Units"}'),
        'data/units.csv': 'Unit;Officers;Task ◀ data-is-rectangular\nBicycle Unit;16;Escort\n',
      },
    ],
  },
}
