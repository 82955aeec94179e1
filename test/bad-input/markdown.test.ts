import { describe } from 'vitest'
import { append, type Case, type PrintedCase, provePrinted, proveSaid, replace } from './damaged.js'

const letter = 'sections/10-letter.md'
const command = 'sections/70-incident-command.md'
const conclusion = 'sections/90-conclusion.md'

/** Words at the end of the conclusion, whose text they stand in alone. */
const added = (words: string) => ({ [conclusion]: append(words) })

const html: readonly PrintedCase[] = [
  {
    name: 'a block of HTML is text',
    damage: added('<div class="x">\n<script>alert(1)</script>\n</div>\n\nThe end.'),
    said: [['html-is-absent', conclusion, '<div', 'Raw HTML is refused: `<div class="x">`']],
    shown: ['<script>alert(1)</script>', 'The end.'],
  },
  {
    name: 'HTML in a line is text',
    damage: added('A <b onclick="x()">bold</b> word and a <br> and an <img src=x onerror=y>.'),
    said: [
      ['html-is-absent', conclusion, '<b on', 'Raw HTML is refused: `<b onclick="x()">`'],
      ['html-is-absent', conclusion, '</b>', 'Raw HTML is refused: `</b>`'],
      ['html-is-absent', conclusion, '<br>', 'Raw HTML is refused: `<br>`'],
      ['html-is-absent', conclusion, '<img', 'Raw HTML is refused: `<img src=x onerror=y>`'],
    ],
    shown: ['A <b onclick="x()">bold</b> word and a <br> and an <img src=x onerror=y>.'],
  },
  {
    name: 'HTML in a statement, a caption, a cell',
    damage: {
      [command]: replace('why: The storm annex', 'why: The <i>storm</i> annex'),
      'sections/60-timeline.md': replace('The evening by', 'The <u>evening</u> by'),
      'data/timeline.csv': replace('Gates open at', 'Gates <em>open</em> at'),
    },
    said: [
      ['html-is-absent', command, '<i>'],
      ['html-is-absent', command, '</i>'],
      ['html-is-absent', 'sections/60-timeline.md', '<u>'],
      ['html-is-absent', 'sections/60-timeline.md', '</u>'],
      ['html-is-absent', 'data/timeline.csv', '<em>'],
      ['html-is-absent', 'data/timeline.csv', '</em>'],
    ],
    shown: ['The <i>storm</i> annex', 'The <u>evening</u> by', 'Gates <em>open</em> at'],
  },
  {
    name: 'comments are dropped, in a line and between blocks',
    damage: added(
      'Before <!-- LINE NOTE --> after.\n\n<!-- BLOCK\n\nNOTE -->\n\n<!-- A --> <!-- B -->\n\nThe end.',
    ),
    said: [],
    shown: ['Before after.', 'The end.'],
    gone: ['NOTE', 'BLOCK'],
  },
  {
    name: 'a comment that is not closed hides what follows',
    damage: added('The start.\n\n<!-- BLOCK NOTE\n\nLost words.'),
    said: [['html-is-absent', conclusion, '<!-- BLOCK', 'is not closed']],
    shown: ['The start.'],
    gone: ['BLOCK NOTE'],
  },
  {
    name: 'words between two comments are not dropped in silence',
    damage: added('<!-- A --> Words <!-- B -->\n\nThe end.'),
    said: [['html-is-absent', conclusion, '<!-- A', 'A comment holds more than a comment']],
    shown: ['The end.'],
  },
  {
    name: 'a comment in a line that does not end in its paragraph',
    damage: added('Before <!-- a note\n\nin two paragraphs --> after \\<!-- as text.'),
    said: [
      [
        'html-is-absent',
        conclusion,
        '<!-- a note',
        'A comment begins here and does not end in its paragraph',
      ],
    ],
    shown: ['in two paragraphs --> after <!-- as text.'],
  },
  {
    name: 'a directive in HTML withholds all the same',
    damage: added(
      '<div>\n:::withhold{reason=security}\nSECRET ONE\n:::\n</div>\n\n<p title=":withhold[SECRET TWO]{reason=x}">\n\nThe end.',
    ),
    said: [
      ['html-is-absent', conclusion, '<div>'],
      ['html-is-absent', conclusion, '<p title'],
    ],
    shown: ['The fair goes on'],
    gone: ['SECRET ONE', 'SECRET TWO'],
  },
]

const unsafe = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'page.html',
  '//example.org/x',
]
const links: readonly PrintedCase[] = [
  ...unsafe.map(
    (url): PrintedCase => ({
      name: `a link to ${url}`,
      damage: added(`Press [this thing](${url}) now.`),
      said: [
        [
          'link-is-safe',
          conclusion,
          '[this thing]',
          `The link \`${url}\` leads neither to the web nor into the review`,
        ],
      ],
      shown: ['Press this thing now.'],
      gone: [`href="${url}`],
    }),
  ),
  {
    name: 'such links by reference, in angle brackets, with entities and blanks',
    damage: added(
      'A [one][j], <javascript:alert(2)>, [three](java&#115;cript:x), [four](&#9;javascript:x).\n\n[j]: javascript:alert(1)',
    ),
    said: [
      ['link-is-safe', conclusion, '[one]'],
      ['link-is-safe', conclusion, '<javascript'],
      ['link-is-safe', conclusion, '[three]'],
      ['link-is-safe', conclusion, '[four]'],
    ],
    shown: ['A one, javascript:alert(2), three, four.'],
    gone: ['href="javascript', 'href="java'],
  },
  {
    name: 'such links in a statement and in a cell',
    damage: {
      [command]: replace('why: The storm annex', 'why: The [storm](javascript:x) annex'),
      'data/timeline.csv': replace('Gates open at', 'Gates [open](data:x) at'),
    },
    said: [
      ['link-is-safe', command, '[storm]'],
      ['link-is-safe', 'data/timeline.csv', '[open]'],
    ],
    shown: ['The storm annex of 2019', 'Gates open at'],
    gone: ['javascript:'],
  },
]

const directives: readonly PrintedCase[] = [
  {
    name: 'unknown directives keep their source',
    damage: added(
      'A :term[word]{key=x} here.\n\n::chart2{src=x.csv}\n\n:::callout{kind=x}\nInner words.\n:::\n\nThe end.',
    ),
    said: [
      ['directive-is-known', conclusion, ':term', 'There is no directive `:term`'],
      ['directive-is-known', conclusion, '::chart2', 'There is no directive `::chart2`'],
      ['directive-is-known', conclusion, ':::callout', 'There is no directive `:::callout`'],
    ],
    shown: [
      'A :term[word]{key=x} here.',
      '::chart2{src=x.csv}',
      ':::callout{kind=x}',
      'Inner words.',
      'The end.',
    ],
  },
  {
    name: 'a known directive in another form',
    damage: added(
      '::note{title=x}\n\n:::table{src=data/units.csv caption="x"}\nInner words.\n:::\n\nA :finding[word]{#x} here.',
    ),
    said: [
      ['directive-is-known', conclusion, '::note', '`::note` is not how `note` is written'],
      ['directive-is-known', conclusion, ':::table', '`:::table` is not how `table` is written'],
      ['directive-is-known', conclusion, ':finding', 'There is no directive `:finding`'],
    ],
    shown: ['::note{title=x}', ':::table{src=data/units.csv', 'Inner words.', 'A :finding[word]{#x} here.'],
  },
  {
    name: 'attributes that are not known, and words in brackets',
    damage: added('::finding[words]{#x}\n\n:::note{titel="x"}\nInner words.\n:::'),
    said: [
      ['directive-is-known', conclusion, '::finding[words]', '`::finding` is not how `finding` is written'],
      ['key-is-known', conclusion, ':::note', '`note` has no attribute `titel`'],
    ],
    shown: ['::finding[words]{#x}', 'Inner words.'],
  },
  {
    name: 'blanks and braces that keep a directive from being one',
    damage: added(
      '::finding {#no-map}\n\n:: finding{#no-map}\n\n::table{src=data/units.csv caption="x"\n\n> ::: note\n\nRatio 3::4 and Dispatch::Copy.',
    ),
    said: [
      ['directive-is-known', conclusion, '::finding {', '`::finding` begins a directive that cannot be read'],
      ['directive-is-known', conclusion, ':: finding', '`:: finding` begins a directive that cannot be read'],
      ['directive-is-known', conclusion, '::table', '`::table` begins a directive that cannot be read'],
      ['directive-is-known', conclusion, '::: note', '`::: note` begins a directive that cannot be read'],
    ],
    shown: ['::finding {#no-map}', 'Ratio 3::4 and Dispatch::Copy.'],
  },
  {
    name: 'a container that is not closed',
    damage: added(':::note{title="Open"}\nInner words.\n\nLast words.'),
    said: [['directive-is-closed', conclusion, ':::note', '`:::note` is not closed']],
    shown: ['Inner words.', 'Last words.'],
  },
  {
    name: 'a finding that is not closed',
    damage: { [command]: replace('chili stand.\n:::', 'chili stand.') },
    said: [['directive-is-closed', command, ':::finding{#lock', '`:::finding` is not closed']],
    shown: ['They spoke on channel 2:'],
    gone: ['The spoon came from', 'Dunmore'],
  },
  {
    name: 'a line of colons that closes nothing',
    damage: added('Words.\n\n:::\n\nMore words.\n\n::::'),
    said: [
      ['directive-is-closed', conclusion, ':::\n\nMore', 'This `:::` closes nothing'],
      ['directive-is-closed', conclusion, '::::', 'This `:::` closes nothing'],
    ],
    shown: ['More words.'],
  },
]

const structure: readonly PrintedCase[] = [
  {
    name: 'headings that skip a level, begin too deep, or stand above the title',
    damage: {
      [conclusion]: append('### Too deep\n\n## Good\n\n#### Skipped\n\n# Above'),
      [letter]: append('Above\n====='),
      'review.md': replace('## How to', '#### How to'),
    },
    said: [
      ['heading-levels-are-in-order', conclusion, '### Too', 'The heading `###` skips a level'],
      ['heading-levels-are-in-order', conclusion, '#### Skipped', 'The heading `####` skips a level'],
      [
        'heading-levels-are-in-order',
        conclusion,
        '# Above',
        'A heading of the first level stands in the text',
      ],
      ['heading-levels-are-in-order', letter, 'Above\n', 'A heading of the first level stands in the text'],
      ['heading-levels-are-in-order', 'review.md', '#### How', 'The heading `####` skips a level'],
    ],
    shown: ['Too deep', 'Skipped', 'Above', 'How to read it'],
  },
  {
    name: '200 nested quotations',
    damage: added(`${'> '.repeat(200)}Too deep.`),
    said: [['file-is-readable', conclusion, '9:1', 'The text cannot be parsed: nested more than 50 deep']],
    shown: ['At 10:30 pm a storm'],
    gone: ['Too deep.'],
  },
  {
    name: '49 nested quotations',
    damage: added(`${'> '.repeat(49)}Deep enough.`),
    said: [],
    shown: ['Deep enough.'],
  },
  {
    name: '200 nested containers',
    damage: added(`${':::note{title=x}\n'.repeat(200)}Too deep.\n${':::\n'.repeat(200)}`),
    said: [
      [
        'file-is-readable',
        conclusion,
        '1:1',
        'The text cannot be parsed: containers nested more than 50 deep',
      ],
    ],
    shown: ['At 10:30 pm a storm'],
  },
  {
    name: 'long lines of hyphens, asterisks and blanks nest nothing',
    damage: added(
      `Words.\n\n${'-'.repeat(80)}\n\n${'- '.repeat(80)}\n\n${'* '.repeat(80)}\n\nA heading${' '.repeat(200)}\n${'-'.repeat(80)}\n\nMore words.`,
    ),
    said: [],
    shown: ['A heading', 'More words.'],
  },
  {
    name: 'a table without names for its columns',
    damage: added('| | Gate |\n|---|---|\n| a | b |'),
    said: [['table-has-header', conclusion, '| | Gate', 'Column 1 of the table has no name']],
    shown: ['Gate'],
  },
  {
    name: 'three backticks in a line are no block of code: the containers after it nest',
    damage: added(
      '```inline``` code.\n\n:::withhold{reason=security}\nQuartz one\n\n:::note{title=x}\nQuartz two\n:::\n\nQuartz three\n:::\n\nThe end.',
    ),
    said: [],
    shown: ['The end.'],
    gone: ['Quartz'],
  },
]

const all: readonly Case[] = [...html, ...links, ...directives, ...structure]

describe('Markdown', () => {
  proveSaid(all)
  provePrinted([...html, ...links, ...directives, ...structure])
})
