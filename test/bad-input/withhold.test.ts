import { describe } from 'vitest'
import { append, type PrintedCase, provePrinted, proveSaid, type Said } from './damaged.js'

const record = 'review.md'
const happened = 'sections/50-what-happened.md'
const command = 'sections/70-incident-command.md'
const conclusion = 'sections/90-conclusion.md'
const timeline = 'data/timeline.csv'
const units = 'data/units.csv'

/** What stands in every one of these cases and must stand in none of the bytes of a public edition. */
const gone = ['Quillfeather', 'Umbria']

const slip = (
  name: string,
  words: string,
  said: readonly Said[],
  shown: readonly string[] = [],
): PrintedCase => ({
  name,
  damage: { [conclusion]: append(words) },
  said,
  shown: ['The fair goes on', ...shown],
  gone,
})
const broken = 'withhold-is-closed'
const unread = 'A `withhold` stands here that cannot be read'

/** Slips of the pen: each hides too much, never too little, and is reported where it is. */
const slips: readonly PrintedCase[] = [
  slip(
    'no bracket at the end',
    'Then :withhold[Officer Quillfeather of **Umbria** left.\n\nThe end.',
    [[broken, conclusion, ':withhold', '`:withhold` has no words in brackets, or its bracket is not closed']],
    ['Then', 'The end.'],
  ),
  slip('no bracket before the brace', 'Then :withhold[Officer Quillfeather{reason=juvenile} left.', [
    [broken, conclusion, ':withhold'],
  ]),
  slip('no brace at the end', 'Then :withhold[Officer Quillfeather]{reason=juvenile left.', [
    ['withheld-gives-reason', conclusion, ':withhold', 'withheld without a reason'],
  ]),
  slip(
    'no brackets',
    'Then :withhold Officer Quillfeather of Umbria left.\n\nThe end.',
    [[broken, conclusion, ':withhold']],
    ['The end.'],
  ),
  slip('parentheses', 'Then :withhold(Officer Quillfeather){reason=juvenile} left.', [
    [broken, conclusion, ':withhold'],
  ]),
  slip('a blank before the bracket', 'Then :withhold [Officer Quillfeather]{reason=juvenile} left.', [
    [broken, conclusion, ':withhold'],
  ]),
  slip(
    'no colon',
    'Then withhold[Officer Quillfeather **of** Umbria]{reason=juvenile} left.',
    [[broken, conclusion, 'withhold[', unread]],
    ['Then'],
  ),
  slip('words around it', 'A :withhold[Sgt.] ] Quillfeather]{reason=juvenile} left.', [
    ['withheld-gives-reason', conclusion, ':withhold'],
    [broken, conclusion, ']{reason', unread],
  ]),
  ...[
    'witheld',
    'withheld',
    'withold',
    'witholding',
    'withholding',
    'with-hold',
    'Withhold',
    'WITHHOLD',
    'withhhold',
    'witthhold',
  ].map(name =>
    slip(`\`:${name}\``, `Then :${name}[Officer Quillfeather]{reason=juvenile} left.`, [
      ['directive-is-known', conclusion, `:${name}`, `There is no directive \`:${name}\``],
    ]),
  ),
  ...[
    'witheld',
    'withheld',
    'withold',
    'witholding',
    'withholding',
    'with_hold',
    'Withhold',
    'withhold-all',
  ].map(name =>
    slip(
      `\`:::${name}\``,
      `:::${name}{reason=juvenile}\nOfficer Quillfeather\n\n- of Umbria\n:::\n\nThe end.`,
      [['directive-is-known', conclusion, `:::${name}`, `There is no directive \`:::${name}\``]],
      ['The end.'],
    ),
  ),
  slip(
    'two colons round a line',
    '::withhold[Officer Quillfeather]{reason=juvenile}\n\nThe end.',
    [],
    ['The end.'],
  ),
  slip('two colons round blocks', '::withhold{reason=juvenile}\nOfficer Quillfeather\n::\n', [
    [broken, conclusion, '::withhold', 'holds nothing'],
  ]),
  slip(
    'a container that is not closed',
    ':::withhold{reason=juvenile}\nOfficer Quillfeather\n\n## Umbria\n\nThe end.',
    [[broken, conclusion, ':::withhold', '`:::withhold` is not closed']],
  ),
  slip(
    'a container in which another is closed and itself not',
    ':::withhold{reason=juvenile}\n:::note{title=x}\nOfficer Quillfeather\n:::\n\nUmbria, and the end.',
    [[broken, conclusion, ':::withhold', '`:::withhold` is not closed']],
  ),
  slip(
    'a blank before the name',
    '::: withhold{reason=juvenile}\nOfficer Quillfeather\n:::\n\nUmbria and the end.',
    [
      [broken, conclusion, '::: withhold', unread],
      ['directive-is-closed', conclusion, ':::\n\nUmbria', 'This `:::` closes nothing'],
    ],
  ),
  slip(
    'a blank before the brace',
    ':::withhold {reason=juvenile}\nOfficer Quillfeather\n:::\n\nUmbria and the end.',
    [[broken, conclusion, ':::withhold', unread]],
  ),
  slip('words after the name', ':::withhold Officer Quillfeather\nof Umbria\n:::\n', [
    [broken, conclusion, ':::withhold', unread],
  ]),
  slip(
    'a line of colons too many',
    ':::withhold{reason=juvenile}\nOfficer Quillfeather\n:::\n\nUmbria\n:::\n\nThe end.',
    [['directive-is-closed', conclusion, ':::\n\nThe', 'This `:::` closes nothing']],
    ['The end.'],
  ),
  slip(
    'containers nested with as many colons, in a list',
    '1. One\n\n   :::withhold{reason=juvenile}\n   Officer\n\n   :::note{title=x}\n   Inner\n   :::\n\n   Quillfeather\n   :::\n\n2. Two',
    [],
    ['One', 'Two'],
  ),
  slip(
    'containers nested with as many colons, in a quotation',
    '> :::withhold{reason=juvenile}\n> Officer\n>\n> :::note{title=x}\n> Inner\n> :::\n>\n> Quillfeather\n> :::\n>\n> Last words.',
    [],
    ['Last words.'],
  ),
  slip(
    'a block of code in a list item before nested containers',
    '- ```\n  code\n  ```\n\n:::withhold{reason=juvenile}\nOfficer\n\n:::note{title=x}\nInner\n:::\n\nQuillfeather\n:::\n\nLast words.',
    [],
    ['code', 'Last words.'],
  ),
  slip(
    'inline code round it',
    'Named: `:withhold[Officer Quillfeather]{reason=juvenile}`.',
    [[broken, conclusion, '`:withhold']],
    ['Named:'],
  ),
  slip(
    'a block of code round it',
    '```text\n:::withhold\nOfficer Quillfeather\n:::\n```\n\nLast words.',
    [[broken, conclusion, '```text']],
    ['Last words.'],
  ),
  slip(
    'a cell that a bar cuts in two',
    '| A | B |\n|---|---|\n| :withhold[Officer | Quillfeather]{reason=juvenile} |',
    [[broken, conclusion, ':withhold']],
  ),
  slip(
    'a clock time that is escaped before it',
    'At 10\\:30 pm :withhold [Officer Quillfeather]{reason=x}.',
    [[broken, conclusion, ':withhold']],
    ['At 10:30 pm'],
  ),
]

const meant: readonly PrintedCase[] = [
  {
    name: 'words about withholding are words',
    damage: {
      [conclusion]: append(
        'Status:withheld. Names: withheld (see note). We withheld [sic] them; it was\\:withhold[as text]{reason=x}.',
      ),
    },
    said: [],
    shown: [
      'Status:withheld. Names: withheld (see note). We withheld [sic] them; it was:withhold[as text]{reason=x}.',
    ],
  },
]

const secret = ':withhold[Officer Quillfeather]{reason=juvenile}'
const shown = ['Withheld: concerns a juvenile']
const place = (name: string, path: string, from: string | RegExp, to: string): PrintedCase => ({
  name: `a \`withhold\` in ${name}`,
  damage: {
    [path]: text => {
      const damaged = text.replace(from, () => to)
      if (damaged === text) throw new Error(`${from} is not there`)
      return damaged
    },
  },
  said: [],
  shown,
  gone,
})

/** Every place in which an author may write one, whether Markdown is read there or not. */
const places: readonly PrintedCase[] = [
  place('the title of the report', record, 'After-Action Review of', `Review of ${secret} and`),
  place('the name of the event', record, 'name: Mill Pond Fair', `name: 'Fair of ${secret}'`),
  place('the scope', record, 'covers the fair', `covers ${secret} and the fair`),
  place('a member of the team', record, 'name: Bram Oduya', `name: '${secret}'`),
  place('the title of a source', record, 'title: Dispatch channel 1,', `title: 'Channel of ${secret}',`),
  place('the note of a source', record, 'note: Second edition.', `note: 'Second edition, of ${secret}.'`),
  place('a group of interviews', record, 'group: Fair staff', `group: 'Staff of ${secret}'`),
  place('an acronym', record, 'AFPD: Alder Falls Police Department', `AFPD: 'Department of ${secret}'`),
  place('a theme', record, 'Movement of crowds', `'Movement of ${secret}'`),
  place('the foreword', record, 'Gates opened', `${secret}: gates opened`),
  place(
    'the title of a section',
    command,
    'title: "Incident command: who decided"',
    `title: 'Command of ${secret}'`,
  ),
  place('a statement', command, 'Two supervisors opened', `Two supervisors of ${secret} opened`),
  place('a cause', command, 'They had walked', `${secret} had walked`),
  place('a standard', command, "'the town charter, section 4'", `'${secret}'`),
  place('evidence with a locator', command, '"radio-log, 22:31"', `'radio-log, ${secret}'`),
  place('a practice', command, 'should write a wind speed', `of ${secret} should write a wind speed`),
  place('an owner', command, 'owner: Special Events Unit', `owner: 'Unit of ${secret}'`),
  place('a partner', command, 'County Fire', `'${secret}'`),
  place('a measure', command, 'names the speed.', `names the speed, as ${secret} did.`),
  place('a due date', command, 'due: 2026-12-31', `due: '${secret}'`),
  place('a heading', command, '## The decision', `## The decision of ${secret}`),
  place('a list', 'sections/30-introduction.md', '- Response', `- Response of ${secret}`),
  place('the title of a note', command, 'A word about', `A word of ${secret} about`),
  place('a cell of a table', command, '| 22:33 | Dispatch:Copy |', `| 22:33 | ${secret} |`),
  place('a footnote', 'sections/20-executive-summary.md', 'The ninth is', `${secret} is`),
  place('the words of a link', 'sections/30-introduction.md', '[the board]', `[the board of ${secret}]`),
  place(
    'the words of a reference',
    'sections/20-executive-summary.md',
    '[the map]',
    `[the map of ${secret}]`,
  ),
  place(
    'emphasis across lines',
    'sections/10-letter.md',
    'We thank all',
    'We *thank :withhold[Officer\nQuillfeather]{reason=juvenile}* and all',
  ),
  place('a citation', 'sections/20-executive-summary.md', 'page 4]', `page of ${secret}]`),
  place('the caption of a figure', happened, 'caption="Mill Pond Park', `caption="Park of ${secret}`),
  place('the caption of a picture', happened, '"The command post', `"The post of ${secret}`),
  place('the credit of a figure', happened, 'credit="Lakeside', `credit="${secret}`),
  place('the alt text of a figure', happened, 'alt="A pond', `alt="A pond of ${secret}`),
  place('a column of a table', units, 'Hour,Units,Note', `Hour,Units,Note of ${secret}`),
  place('a cell of a CSV table', units, '"Two on foot, two by car"', `"Two on foot, ${secret}"`),
  place('an event', timeline, 'Both gates are opened', `Both gates are opened by ${secret}`),
  place('an actor', timeline, 'cad-log,AFPD', `cad-log,${secret}`),
  place('a phase', timeline, 'Evening', secret),
  place('a clock', timeline, 'Gates,cad,', `Gates,${secret},`),
]

const silent: readonly PrintedCase[] = [
  {
    name: 'a `withhold` in the alt text of a picture',
    damage: { [happened]: text => text.replace('![A trailer beside', `![${secret} beside`) },
    said: [
      [broken, happened, `![${secret}`, 'Text cannot be withheld inside an alt text'],
      ['figure-has-alt-text', happened, `![${secret}`],
    ],
    shown: ['The park has two sides.'],
    gone,
  },
]

describe('withhold', () => {
  proveSaid([...slips, ...meant, ...silent])
  provePrinted([...slips, ...meant, ...places, ...silent])
})
