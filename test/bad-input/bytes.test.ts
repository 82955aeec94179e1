import { readFileSync } from 'node:fs'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/aar.js'
import { type Case, type PrintedCase, provePrinted, proveSaid, replace } from './damaged.js'

const windows = 'sections/80-words-to-the-public.md'
const letter = 'sections/10-letter.md'
const summary = 'sections/20-executive-summary.md'
const original = (path: string): string => readFileSync(join(root, 'test/fixtures/complete', path), 'utf8')
const mark = '\uFEFF'
const MIB = 1024 * 1024

/** A section saved as Windows-1252: `é` is one byte. */
const latin1 = Buffer.from(
  original(letter).replace('families waited', 'families in the café waited'),
  'latin1',
)
const utf16 = Buffer.from(`${mark}${original(letter)}`, 'utf16le')

const large = (path: string) => async (folder: string) => {
  await writeFile(join(folder, path), 'x')
  await truncate(join(folder, path), 50 * MIB)
}

const cases: readonly Case[] = [
  {
    name: 'a Latin-1 byte in the middle of a section',
    damage: { [letter]: latin1 },
    said: [['file-is-utf8', letter, '6:53', 'a character here cannot be read']],
  },
  {
    name: 'a Latin-1 byte in the record',
    damage: {
      'review.md': Buffer.from(original('review.md').replace('Mill Pond Park', 'Mill Pond Café'), 'latin1'),
    },
    said: [
      ['file-is-utf8', 'review.md', '19:26'],
      // The dash of a range has become a control.
      ['character-is-in-fonts', 'review.md', '40:57', 'U+0013', 'warning'],
    ],
  },
  {
    name: 'a Latin-1 byte in a table',
    damage: { 'data/units.csv': Buffer.from('Hour,Units\n22:00,"café"\n', 'latin1') },
    said: [['file-is-utf8', 'data/units.csv', '2:11']],
  },
  {
    name: 'UTF-16 with its mark: the words are read all the same',
    damage: { [letter]: utf16 },
    said: [['file-is-utf8', letter, '1:1', '`sections/10-letter.md` is saved as UTF-16']],
  },
  {
    name: 'UTF-16, the other way round',
    damage: { [letter]: Buffer.from(utf16).swap16() },
    said: [['file-is-utf8', letter, '1:1', 'UTF-16']],
  },
  {
    name: 'a byte order mark is no error, and moves no column',
    damage: {
      [summary]: text =>
        mark + text.replace('](#map)', '](#mop)').replace('Executive summary', 'Café: summary'),
    },
    said: [
      ['file-has-no-byte-order-mark', summary, '1:1', 'begins with a byte order mark', 'info'],
      ['front-matter-is-yaml', summary, '2:8', 'A value that holds `: ` needs quotes'],
    ],
  },
  {
    name: 'a byte order mark before a record, a plan, a table',
    damage: {
      'review.md': text => mark + text,
      'plan.md': text => mark + text,
      'data/units.csv': text => mark + text,
      'data/timeline.csv': text => mark + text.replace(',agency', ',agncy'),
    },
    said: [
      ['file-has-no-byte-order-mark', 'review.md', '1:1', undefined, 'info'],
      ['file-has-no-byte-order-mark', 'plan.md', '1:1', undefined, 'info'],
      ['file-has-no-byte-order-mark', 'data/units.csv', '1:1', undefined, 'info'],
      ['file-has-no-byte-order-mark', 'data/timeline.csv', '1:1', undefined, 'info'],
      ['front-matter-is-valid', 'data/timeline.csv', '5:99', '`agncy` is not a known `audience`'],
    ],
  },
  {
    name: 'a fault in the front matter of a file with the line ends of Windows',
    damage: { [windows]: replace('no-recommendation: New', 'no-recomendation: New') },
    said: [
      ['key-is-known', windows, '17:5', 'The key `no-recomendation` is not known'],
      ['finding-is-answered', windows, '12:5', 'No recommendation answers the finding `no-map`'],
    ],
  },
  {
    name: 'a fault in the text of a file with the line ends of Windows',
    damage: { [windows]: replace('A message of 10:52 pm', 'A message of [](#late-word) at 10:52 pm') },
    said: [['reference-resolves', windows, '44:14', 'There is nothing with the id `late-word`']],
  },
  {
    name: 'line ends of Windows in a table and in the record',
    damage: {
      'review.md': text => text.replace('status: final', 'status: finished').replaceAll('\n', '\r\n'),
      'data/timeline.csv': text => text.replace('22:45-05:00', '24:45-05:00').replaceAll('\n', '\r\n'),
    },
    said: [
      ['front-matter-is-valid', 'review.md', '8:9', '`finished` is not a known `status`'],
      [
        'timeline-is-in-order',
        'data/timeline.csv',
        '5:2',
        '`2025-06-14T24:45-05:00` is not a time with a date',
      ],
    ],
  },
  {
    name: 'line ends of an old Macintosh',
    damage: { [summary]: text => text.replace('](#map)', '](#mop)').replaceAll('\n', '\r') },
    said: [['reference-resolves', summary, '9:41', 'There is nothing with the id `mop`']],
  },
  {
    name: 'an empty section',
    damage: { [letter]: '' },
    said: [
      ['file-is-not-empty', letter, '1:1', '`sections/10-letter.md` is empty', 'warning'],
      ['section-is-placed', letter, '1:1', 'This section has no title'],
      ['section-is-placed', letter, '1:1', 'does not say what part of the report it is'],
    ],
  },
  {
    name: 'a section of blanks',
    damage: { [letter]: ' \n\t\n\n' },
    said: [
      ['file-is-not-empty', letter, '1:1', undefined, 'warning'],
      ['section-is-placed', letter, '1:1'],
      ['section-is-placed', letter, '1:1'],
    ],
  },
  {
    name: 'front matter of nothing but comments',
    damage: { [letter]: '---\n# title: later\n---\n\nWords.\n' },
    said: [
      ['section-is-placed', letter, '1:1', 'This section has no title'],
      ['section-is-placed', letter, '1:1', 'does not say what part'],
    ],
  },
  {
    name: 'an empty table, an empty timeline',
    damage: { 'data/units.csv': '', 'data/timeline.csv': 'id,time,end,event,source\n' },
    said: [
      ['file-is-not-empty', 'data/units.csv', '1:1', '`data/units.csv` is empty', 'warning'],
      ['table-has-header', 'data/units.csv', '1:1', '`data/units.csv` has no header row'],
      ['timeline-exists', 'sections/60-timeline.md', '::timeline', 'The timeline has no entries'],
      ['citation-resolves', 'sections/70-incident-command.md', 'thunder]', 'There is no source `thunder`'],
    ],
  },
  {
    name: 'a section of 50 MB',
    damage: {},
    also: large(letter),
    said: [['file-is-readable', letter, '1:1', '`sections/10-letter.md` cannot be read: more than 8 MiB']],
  },
  {
    name: 'a table of 50 MB',
    damage: {},
    also: large('data/units.csv'),
    said: [
      [
        'file-is-readable',
        'sections/50-what-happened.md',
        '::table',
        '`data/units.csv` cannot be read: more than 8 MiB',
      ],
    ],
  },
  {
    name: 'a section of NUL bytes',
    damage: { [letter]: new Uint8Array(4096) },
    said: [
      ['section-is-placed', letter, '1:1', 'This section has no title'],
      ['section-is-placed', letter, '1:1', 'does not say what part'],
      ['character-is-in-fonts', letter, '1:1', 'U+FFFD', 'warning'],
    ],
  },
  {
    name: 'a section without front matter',
    damage: { [letter]: 'Just words.\n' },
    said: [
      ['section-is-placed', letter, '1:1', 'This section has no title'],
      ['section-is-placed', letter, '1:1', 'does not say what part'],
    ],
  },
]

/** The public draft of such a review holds what could be read. */
const printed: readonly PrintedCase[] = [
  {
    name: 'what is around a Latin-1 byte',
    damage: { [letter]: latin1 },
    said: [],
    shown: ['families in the caf\uFFFD waited', 'We thank all who spoke.'],
  },
  { name: 'words in UTF-16', damage: { [letter]: utf16 }, said: [], shown: ['We thank all who spoke.'] },
  {
    name: 'words after a byte order mark, and the rows of a table with one',
    damage: { [summary]: text => mark + text, 'data/units.csv': text => mark + text },
    said: [],
    shown: ['At 10:30 pm a storm ended the fair.', 'Two on foot, two by car'],
    gone: [mark],
  },
  {
    name: 'the other sections, beside one of 50 MB',
    damage: {},
    also: large(letter),
    said: [],
    shown: ['At 10:30 pm a storm ended the fair.', 'Loudspeakers reached the whole lawn.'],
  },
]

describe('bytes', () => {
  proveSaid(cases)
  provePrinted(printed)

  it('has a fixture with the line ends of Windows', () => {
    expect(original(windows).split('\r\n').length).toBe(original(windows).split('\n').length)
  })
})
