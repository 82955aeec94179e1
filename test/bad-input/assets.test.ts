import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe } from 'vitest'
import { append, type Case, type PrintedCase, provePrinted, proveSaid, replace } from './damaged.js'

const happened = 'sections/50-what-happened.md'
const summary = 'sections/20-executive-summary.md'
const units = 'data/units.csv'
const timeline = 'data/timeline.csv'
const picture = '![A trailer beside'

const src = (path: string) => replace('images/post.png', path)
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>\n`

const missing: readonly Case[] = [
  {
    name: 'pictures that are not there, in all their forms',
    damage: {
      'images/post.png': undefined,
      'images/bench.png': undefined,
      'images/map.svg': undefined,
      'images/rose.svg': undefined,
      'images/rule.png': undefined,
    },
    said: [
      ['asset-exists', happened, '![Compass', 'There is no file `images/rose.svg`'],
      ['asset-exists', happened, '::figure{#map', 'There is no file `images/map.svg`'],
      ['asset-exists', happened, picture, 'There is no file `images/post.png`'],
      ['asset-exists', happened, '![Three umbrellas', 'There is no file `images/bench.png`'],
      ['asset-exists', happened, '::figure{src=images/rule.png', 'There is no file `images/rule.png`'],
    ],
  },
  {
    name: 'a picture whose name has other capitals',
    damage: { [happened]: src('images/Post.png') },
    said: [['asset-exists', happened, picture, 'There is no file `images/Post.png`']],
  },
  {
    name: 'tables that are not there, or not named',
    damage: {
      [units]: undefined,
      [happened]: append('::table{#more caption="More"}\n\n::figure{alt="x" caption="y"}'),
    },
    said: [
      ['asset-exists', happened, '::table{#units', 'There is no file `data/units.csv`'],
      ['asset-exists', happened, '::table{#more', '`::table` names no file'],
      ['asset-exists', happened, '::figure{alt', '`::figure` names no file'],
    ],
  },
  {
    name: 'a folder for a picture',
    damage: { [happened]: src('images') },
    said: [['asset-exists', happened, picture, 'There is no file `images`']],
  },
]

const separated: readonly Case[] = [
  {
    name: 'semicolons in the place of commas',
    damage: { [units]: () => 'Hour;Units;Note\n22:00;4;Two\n' },
    said: [['data-is-rectangular', units, '1:1', 'The columns are not separated by commas']],
  },
]

const readBy: readonly PrintedCase[] = [
  {
    name: 'an `audience` in a table is kept, and its column is not printed',
    damage: { [units]: () => 'Hour,Units,audience\n22:00,Nightjar patrol,agency\n23:00,Heron patrol,\n' },
    said: [],
    shown: ['Heron patrol', '1 row is withheld'],
    gone: ['Nightjar', 'audience'],
  },
]

const pictures: readonly Case[] = [
  {
    name: 'words for a picture, an empty one, a cut one',
    damage: { 'images/post.png': 'not a picture', 'images/bench.png': '', 'images/rule.png': '\x89PNG\r\n' },
    said: [
      ['picture-is-usable', happened, picture, '`images/post.png` is not a picture that can be shown'],
      ['picture-is-usable', happened, '![Three', '`images/bench.png` is not a picture that can be shown'],
      ['picture-is-usable', happened, '::figure{src', '`images/rule.png` is not a picture that can be shown'],
    ],
  },
  ...[
    '<script>alert(1)</script>',
    '<SCRIPT href="x.js"/>',
    '<rect onload="alert(1)"/>',
    '<rect\nonclick = "alert(1)"/>',
    '<a href="javascript:alert(1)"><rect/></a>',
    '<image href="https://example.org/x.png"/>',
    '<image xlink:href="../../secret.png"/>',
    '<use href="other.svg#a"/>',
    '<foreignObject><iframe src="https://example.org"/></foreignObject>',
    '<style>@import "x.css";</style>',
    '<rect style="fill: url(https://example.org/x.svg#a)"/>',
    '<image href="data:image/svg+xml;base64,PHN2Zz4="/>',
  ].map(
    (inside): Case => ({
      name: `an SVG with ${inside.replace('\n', ' ')}`,
      damage: { 'images/map.svg': svg(inside) },
      said: [
        [
          'picture-is-usable',
          happened,
          '::figure{#map',
          '`images/map.svg` holds a script or a link to another file',
        ],
      ],
    }),
  ),
  {
    name: 'an SVG that refers to itself and holds a picture',
    damage: {
      'images/map.svg': svg(
        '<g id="a"/><use href="#a"/><rect fill="url(#a)"/><image href="data:image/png;base64,iVBO"/>',
      ),
    },
    said: [],
  },
]

const tables: readonly Case[] = [
  {
    name: 'rows with a cell too few and too many',
    damage: { [units]: 'Hour,Units,Note\n22:00,4\n\n23:00,11,all in, they said\n00:00,9,\n' },
    said: [
      ['data-is-rectangular', units, '2:1', 'This row has 2 cells, the header has 3'],
      ['data-is-rectangular', units, '4:1', 'This row has 4 cells, the header has 3'],
    ],
  },
  {
    name: 'a quote that is not closed',
    damage: { [units]: 'Hour,Units,Note\n22:00,4,calm\n23:00,11,"all in\n00:00,9,calm\n' },
    said: [['data-is-rectangular', units, '3:10', 'The CSV cannot be read from here on']],
  },
  {
    name: 'a quote that is not closed, with another after it',
    damage: { [units]: 'Hour,Units,Note\n22:00,4,calm\n23:00,11,"all in\n00:00,9,"calm"\n' },
    said: [['data-is-rectangular', units, '3:10', 'The CSV cannot be read from here on']],
  },
  {
    name: 'a quote in the middle of a cell',
    damage: { [units]: 'Hour,Units,Note\n22:00,4,the "all in"\n' },
    said: [['data-is-rectangular', units, '2:9', 'The CSV cannot be read from here on']],
  },
  {
    name: 'a fault after a cell that spans lines',
    damage: { [units]: 'Hour,Units,Note\n22:00,4,"calm\nand still, [](#nope)"\n23:00,11,[](#nada)\n' },
    said: [
      ['reference-resolves', units, '2:9', 'There is nothing with the id `nope`'],
      ['reference-resolves', units, '4:10', 'There is nothing with the id `nada`'],
    ],
  },
  {
    name: 'columns without a name',
    damage: { [units]: 'Hour,,Note\n22:00,4,calm\n' },
    said: [['table-has-header', units, '1:6', 'Column 2 has no name']],
  },
  {
    name: 'a timeline without its header',
    damage: { [timeline]: text => text.replace(/^id.*\n/, '') },
    said: [
      ['table-has-header', timeline, '1:1', '`data/timeline.csv` has no header row'],
      ['citation-resolves', 'sections/70-incident-command.md', 'thunder]', 'There is no source `thunder`'],
    ],
  },
  {
    name: 'a timeline with an unknown and a missing column',
    damage: { [timeline]: replace(',event,source,', ',what,source,') },
    said: [
      ['key-is-known', timeline, 'what', 'The column `what` is not known'],
      ['table-has-header', timeline, '1:1', 'The column `event` is missing'],
    ],
  },
  {
    name: 'a timeline out of order, ending before it begins, without a zone, without a time',
    damage: {
      [timeline]: text =>
        `${text
          .replace('2025-06-14T22:33-05:00,2025-06-14T22:41', '2025-06-14T22:30-05:00,2025-06-14T22:11')
          .replace('2025-06-14T23:20-05:00', 'about 11 pm')}${','.repeat(9)}\n`,
    },
    said: [
      [
        'timeline-is-in-order',
        timeline,
        '2025-06-14T22:30',
        '`2025-06-14T22:30-05:00` stands after `2025-06-14 22:31:07-05:00`',
      ],
      ['timeline-is-in-order', timeline, '2025-06-14T22:11', 'This entry ends before it begins'],
      ['timeline-is-in-order', timeline, 'about 11 pm', '`about 11 pm` is not a time with a date'],
      ['timeline-is-in-order', timeline, '8:1', 'This entry has no time'],
    ],
  },
]

const outside: readonly Case[] = [
  ...[
    '../../secret.png',
    '../../../etc/passwd',
    '/etc/passwd',
    'https://example.org/x.png',
    'file:///etc/passwd',
    '//example.org/x.png',
    'images/../../x.png',
    'data:image/png;base64,iVBO',
    'C:\\x.png',
  ].map(
    (path): Case => ({
      name: `a picture at ${path}`,
      damage: { [happened]: src(path) },
      said: [['asset-is-inside-review', happened, picture, `\`${path}\` is not inside the review`]],
    }),
  ),
  {
    name: 'a table and a timeline elsewhere',
    damage: {
      [happened]: replace('data/units.csv', '../../units.csv'),
      'sections/60-timeline.md': replace('data/timeline.csv', 'https://example.org/t.csv'),
      'sections/70-incident-command.md': replace(', thunder]', ']'),
    },
    said: [
      ['asset-is-inside-review', happened, '::table', '`../../units.csv` is not inside the review'],
      [
        'asset-is-inside-review',
        'sections/60-timeline.md',
        '::timeline',
        '`https://example.org/t.csv` is not inside',
      ],
    ],
  },
  {
    name: 'a path from the section is a path into the review',
    damage: { [happened]: src('../images/post.png') },
    said: [],
  },
  {
    name: 'a picture that is a link out of the review',
    damage: { 'images/post.png': undefined },
    also: folder =>
      outsideFile(folder, 'secret.png').then(file => symlink(file, join(folder, 'images/post.png'))),
    said: [['asset-is-inside-review', happened, picture, '`images/post.png` is not inside the review']],
  },
  {
    name: 'a section that is a link out of the review',
    damage: {},
    also: folder =>
      outsideFile(folder, 'secret.md').then(file => symlink(file, join(folder, 'sections/92-more.md'))),
    said: [
      [
        'asset-is-inside-review',
        'sections/92-more.md',
        '1:1',
        '`sections/92-more.md` leads out of the review',
      ],
    ],
  },
  {
    name: 'a folder of tables that is a link out of the review',
    damage: {},
    also: folder => moveOut(folder, 'data'),
    said: [
      ['asset-is-inside-review', happened, '::table', '`data/units.csv` is not inside the review'],
      [
        'asset-is-inside-review',
        'sections/60-timeline.md',
        '::timeline',
        '`data/timeline.csv` is not inside the review',
      ],
      ['citation-resolves', 'sections/70-incident-command.md', 'thunder]', 'There is no source `thunder`'],
    ],
  },
  {
    name: 'the folder of sections is a link out of the review',
    damage: {},
    also: folder => moveOut(folder, 'sections'),
    said: [['asset-is-inside-review', 'sections', '1:1', '`sections` leads out of the review']],
  },
]

/** A file beside the reviews, as a careless or a hostile author might link to. */
async function outsideFile(folder: string, name: string): Promise<string> {
  const beside = `${folder}-outside`
  await mkdir(beside, { recursive: true })
  await writeFile(join(beside, name), 'TOP SECRET\n')
  return join(beside, name)
}

async function moveOut(folder: string, name: string): Promise<void> {
  await mkdir(`${folder}-outside`)
  await rename(join(folder, name), join(`${folder}-outside`, name))
  await symlink(join(`${folder}-outside`, name), join(folder, name))
}

const printed: readonly PrintedCase[] = [
  {
    name: 'the rest of a section whose pictures are missing or no pictures',
    damage: { 'images/post.png': undefined, 'images/map.svg': svg('<script>alert("pwned")</script>') },
    said: [],
    shown: ['The park has two sides.', 'Mill Pond Park at 6:00 pm', 'Two on foot, two by car'],
    gone: ['pwned'],
  },
  {
    name: 'the rows of a table before its fault, and the cells of ragged rows',
    damage: { [units]: 'Hour,Units,Note\n22:00,4,calm,quite\n23:00,11\n00:00,9,"all in\n' },
    said: [],
    shown: ['22:00', 'calm', 'quite', '23:00'],
  },
  {
    name: 'nothing of a file that a link leads to',
    damage: { 'images/post.png': undefined },
    also: async folder => {
      await symlink(await outsideFile(folder, 'secret.png'), join(folder, 'images/post.png'))
      await symlink(await outsideFile(folder, 'secret.md'), join(folder, 'sections/92-more.md'))
    },
    said: [],
    shown: ['The park has two sides.'],
    gone: ['TOP SECRET'],
  },
  {
    name: 'words beside a table of 3,000 rows',
    damage: { [units]: `At,Note\n${'22:15Z,Dispatch:Copy\n'.repeat(3000)}`, [summary]: text => text },
    said: [],
    shown: ['22:15ZDispatch:Copy'],
  },
]

describe('pictures, tables and paths', () => {
  proveSaid([...missing, ...separated, ...pictures, ...tables, ...outside])
  provePrinted([...printed, ...readBy])
})
