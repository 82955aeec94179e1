import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/rules/index.js'
import { append, type Case, proveSaid, replace, type Said } from '../bad-input/damaged.js'
import { root } from '../support/aar.js'

const record = 'review.md'
const introduction = 'sections/30-introduction.md'
const methodology = 'sections/40-methodology.md'
const happened = 'sections/50-what-happened.md'
const times = 'sections/60-timeline.md'
const command = 'sections/70-incident-command.md'
const words = 'sections/80-words-to-the-public.md'
const conclusion = 'sections/90-conclusion.md'
const timeline = 'data/timeline.csv'
const without = (from: RegExp) => (text: string) => {
  if (!from.test(text)) throw new Error(`${from} is not there`)
  return text.replace(from, '')
}

const fails = (rule: string, name: string, damage: Case['damage'], ...said: Said[]): Case => ({
  name: `${rule} fails: ${name}`,
  damage,
  said,
})
/** The rule holds, and so does every other. */
const holds = (rule: string, name: string, damage: Case['damage']): Case => ({
  name: `${rule} holds: ${name}`,
  damage,
  said: [],
})

/** The body of a section without its words. */
const emptied = (text: string): string =>
  text.replace(/^(---\n[\s\S]*?\n---\n)[\s\S]*$/, '$1\n<!-- later -->\n')

const scope: readonly Case[] = [
  fails(
    'review-has-identity',
    'all of it is missing',
    { [record]: without(/title: "After[\s\S]*?language: en-US\n/) },
    ...['title', 'date', 'status', 'kind', 'profile', 'language'].map(
      (key): Said => ['review-has-identity', record, '1:1', `The record has no \`${key}\``],
    ),
    ['language-is-declared', record, '1:1', 'The language of the report is not declared'],
  ),
  fails(
    'review-has-identity',
    'the agency has no name',
    { [record]: replace('name: Alder Falls Police Department, ', '') },
    ['review-has-identity', record, '1:1', 'The record has no `agency: {name: …}`'],
  ),
  fails(
    'review-has-identity',
    'the date is none',
    { [record]: replace('date: 2026-03-02', 'date: March 2026') },
    ['review-has-identity', record, 'March 2026', '`March 2026` is not a date'],
  ),
  holds('review-has-identity', 'a date in quotes, a title that looks like a number', {
    [record]: text =>
      text.replace('date: 2026-03-02', "date: '2026-03-02'").replace(/title: "After.*/, 'title: 2025'),
  }),

  fails(
    'event-is-dated',
    'no start',
    {
      [record]: replace(
        '  start: 2025-06-14T18:00-05:00\n  end: 2025-06-15T01:10-05:00\n  location',
        '  end: 2025-06-15T01:10-05:00\n  location',
      ),
    },
    ['event-is-dated', record, '15:3', 'The event has no `start`'],
  ),
  fails(
    'event-is-dated',
    'ends before it starts',
    {
      [record]: replace('end: 2025-06-15T01:10-05:00\n  location', 'end: 2025-06-14T01:10-05:00\n  location'),
    },
    ['event-is-dated', record, '2025-06-14T01:10', 'The event ends before it starts'],
  ),
  fails('event-is-dated', 'after the report', { [record]: replace('date: 2026-03-02', 'date: 2025-06-01') }, [
    'event-is-dated',
    record,
    '2025-06-01',
    'The report is dated before the event ends',
  ]),
  fails(
    'event-is-dated',
    'no times at all, and no zone',
    {
      [record]: text =>
        text
          .replace('time-zone: America/Chicago\n', '')
          .replace(
            'start: 2025-06-14T18:00-05:00\n  end: 2025-06-15T01:10-05:00\n  loc',
            'start: six pm\n  end: 2025-06-15T01:10\n  loc',
          ),
    },
    ['event-is-dated', record, 'six pm', '`six pm` is not a time'],
    ['event-is-dated', record, '2025-06-15T01:10\n', '`2025-06-15T01:10` has no time zone'],
  ),
  holds('event-is-dated', 'days without times; a zone in the record', {
    [record]: text =>
      text.replace(
        'start: 2025-06-14T18:00-05:00\n  end: 2025-06-15T01:10-05:00\n  loc',
        'start: 2025-06-14T18:00\n  end: 2025-06-14\n  loc',
      ),
  }),

  fails('scope-is-stated', 'no statement', { [record]: without(/ {2}statement: >-\n.*\n.*\n/) }, [
    'scope-is-stated',
    record,
    '23:3',
    'The scope is not stated',
  ]),
  fails('scope-is-stated', 'an introduction without words', { [introduction]: emptied }, [
    'scope-is-stated',
    introduction,
    '1:1',
    'The introduction is empty',
  ]),
  holds('scope-is-stated', 'a statement on one line', {
    [record]: text =>
      text.replace(/statement: >-\n.*\n.*\n/, 'statement: The fair. It serves learning, not blame.\n'),
  }),

  fails('review-type-is-declared', 'no type', { [record]: replace('  type: hybrid\n', '') }, [
    'review-type-is-declared',
    record,
    '29:3',
    'The record does not say what type of review this is',
  ]),
  fails(
    'review-type-is-declared',
    'nobody conducted it',
    { [record]: replace('  conducted-by: Lakeside Review Board\n', '') },
    [
      'review-type-is-declared',
      record,
      'type: hybrid',
      'The review is hybrid, and nothing says who conducted it',
    ],
  ),
  holds('review-type-is-declared', 'an internal review names nobody', {
    [record]: text =>
      text.replace('type: hybrid', 'type: internal').replace('  conducted-by: Lakeside Review Board\n', ''),
  }),
]

const research: readonly Case[] = [
  fails('methodology-is-described', 'an element without words', { [methodology]: emptied }, [
    'methodology-is-described',
    methodology,
    '1:1',
    'The methodology is empty',
  ]),
  fails(
    'methodology-is-described',
    'no element',
    { [methodology]: undefined },
    ['elements-are-complete', record, '1:1', 'The report has no `methodology`'],
    ['elements-are-complete', record, '1:1', 'The report has no `limitations`'],
  ),
  holds('methodology-is-described', 'a sentence, and limitations of their own', {
    [methodology]: '---\ntitle: Methodology\nelement: methodology\n---\n\nWe read.\n',
    'sections/45-limitations.md':
      '---\ntitle: Limitations\nelement: limitations\n---\n\nMuch was not seen.\n',
  }),
  fails(
    'sources-are-registered',
    'a source without type and title, one without id',
    {
      [record]: text =>
        text
          .replace('{id: cad-log, type: cad, title: "Dispatch log, 18:00–1:10",', '{id: cad-log,')
          .replace('  - {id: nims, type', '  - {type: plan, title: More}\n  - {id: nims, type'),
    },
    ['sources-are-registered', record, '{id: cad-log', 'The source `cad-log` has no `type`'],
    ['sources-are-registered', record, '{id: cad-log', 'The source `cad-log` has no `title`'],
    ['sources-are-registered', record, '{type: plan', 'A source has no `id`'],
  ),
  holds('sources-are-registered', 'one more, with what it must have', {
    [record]: replace('  - {id: nims, type', '  - {id: more, type: plan, title: More}\n  - {id: nims, type'),
    [conclusion]: append('We also read the plan of the year before [@more].'),
  }),
  fails('citation-resolves', 'a citation of nothing', { [conclusion]: append('So it is [@nobody].') }, [
    'citation-resolves',
    conclusion,
    '@nobody',
    'There is no source `nobody`',
  ]),
  holds('citation-resolves', 'sources, groups, rows of a timeline, withheld ones too', {
    [conclusion]: append('So [@nims; @interviews-families; @last-family, 1:10; @gate-survey].'),
  }),
]

const chronology: readonly Case[] = [
  fails(
    'timeline-exists',
    'a section without one',
    {
      [times]: without(/::timeline.*/),
      [command]: replace(', thunder]', ']'),
      'sections/20-executive-summary.md': replace(' and [](#events)', ''),
    },
    ['timeline-exists', times, '1:1', 'The report has no timeline'],
    // Nothing but the timeline cites it.
    ['source-is-cited', record, 'hotline-notes', undefined, 'warning'],
  ),
  holds('timeline-exists', 'two of them', {
    [times]: append('::timeline{#more src=data/more.csv caption="More"}'),
    'data/more.csv': 'time,event,source\n2025-06-14,All day.,cad-log\n',
  }),
  fails(
    'timeline-is-in-order',
    'no zone, no clock',
    {
      [record]: replace('time-zone: America/Chicago\n', ''),
      [timeline]: replace(
        '2025-06-14T22:33-05:00,2025-06-14T22:41-05:00,Both gates are opened.,cad-log,AFPD,Evacuation,Gates,cad,',
        '2025-06-14T22:33,,Both gates are opened.,cad-log,AFPD,Evacuation,Gates,,',
      ),
    },
    ['timeline-is-in-order', timeline, '2025-06-14T22:33,', '`2025-06-14T22:33` has no zone and no clock'],
  ),
  fails(
    'timeline-is-in-order',
    'out of order',
    { [timeline]: replace('2025-06-14T22:45', '2025-06-14T22:15') },
    [
      'timeline-is-in-order',
      timeline,
      '2025-06-14T22:15',
      '`2025-06-14T22:15-05:00` stands after `2025-06-14T22:33-05:00`',
    ],
  ),
  fails(
    'timeline-is-in-order',
    'no zone of its own, and out of order in that of the record',
    { [timeline]: replace('2025-06-14T22:45-05:00', '2025-06-14T22:32') },
    ['timeline-is-in-order', timeline, '2025-06-14T22:32', 'stands after `2025-06-14T22:33-05:00`'],
  ),
  holds('timeline-is-in-order', 'a zone, and none but that of the record', {
    [timeline]: replace('2025-06-14T22:45-05:00', '2025-06-14T22:45'),
  }),
  fails(
    'event-is-dated',
    'a zone that there is not',
    { [record]: replace('time-zone: America/Chicago', 'time-zone: Chicago') },
    ['event-is-dated', record, 'Chicago', '`Chicago` is not a time zone'],
  ),
  holds('timeline-is-in-order', 'other zones, a clock, no zone but that of the record', {
    [timeline]: text =>
      text
        .replace('2025-06-14T22:45-05:00', '2025-06-15T03:45Z')
        .replace('2025-06-14T23:20-05:00', '2025-06-15T06:00+02:00'),
  }),
]

const recommendations: readonly Case[] = [
  fails(
    'review-has-findings',
    'none',
    {
      [command]: text =>
        text
          .replace(/findings:[\s\S]*?what-worked:/, 'what-worked:')
          .replace(/\[no-trigger\]|\[lock-fault\]/g, '[two-gates]')
          .replace(
            /:::finding\{#no-trigger\}[\s\S]*?\n:::\n\nThe finding goes on after the note.\n:::/,
            'Words.',
          )
          .replace(/:::finding\{#lock-fault\}[\s\S]*?:::/, ''),
      [words]: text =>
        text
          .replace(/findings:[\s\S]*?what-worked:/, 'what-worked:')
          .replace('[late-words, loudspeakers]', '[loudspeakers]'),
      'sections/20-executive-summary.md': replace('[](#no-trigger)', 'It'),
    },
    ['review-has-findings', record, '1:1', 'The review has no finding'],
    // Nothing but a finding is measured by it.
    ['source-is-cited', record, 'nims, type', undefined, 'warning'],
  ),
  fails('id-is-unique', 'twice the same', { [words]: text => text.replace('id: no-map', 'id: storm-desk') }, [
    'id-is-unique',
    words,
    'storm-desk',
    'The id `storm-desk` is already used at sections/70-incident-command.md:25',
  ]),
  fails('reference-resolves', 'to nothing', { [conclusion]: replace('[](#storm-desk)', '[](#storm-disk)') }, [
    'reference-resolves',
    conclusion,
    '[](#storm-disk)',
    'There is nothing with the id `storm-disk`',
  ]),
  holds('reference-resolves', 'sections, entries, figures, tables, timelines', {
    [conclusion]: append(
      'See [](#introduction), [](#gate-drill), [](#map), [](#units), [](#events), [it](#lock-fault).',
    ),
  }),
  fails(
    'recommendation-answers',
    'nothing',
    { [words]: text => text.replace('    answers: [loudspeakers]\r\n', '') },
    ['recommendation-answers', words, 'id: gate-drill', 'The recommendation `gate-drill` answers nothing'],
  ),
  holds('recommendation-answers', 'one id, not in a list, with its sign', {
    [words]: text => text.replace('answers: [loudspeakers]', "answers: '#loudspeakers'"),
  }),
  fails(
    'finding-is-answered',
    'by nobody',
    { [words]: text => text.replace('[late-words, loudspeakers]', '[loudspeakers]') },
    ['finding-is-answered', words, 'id: late-words', 'No recommendation answers the finding `late-words`'],
  ),
  holds('finding-is-answered', 'or says why not', {
    [words]: text =>
      text
        .replace('[late-words, loudspeakers]', '[loudspeakers]')
        .replace(
          'statement: The first',
          'no-recommendation: It cannot be helped.\r\n    statement: The first',
        ),
  }),
  fails(
    'finding-has-evidence',
    'none',
    {
      [words]: text =>
        text.replace('    evidence: ["cad-log, 22:52"]\r\n', '').replace('    evidence: [fair-plan]\r\n', ''),
    },
    ['finding-has-evidence', words, 'id: late-words', 'The finding `late-words` cites no evidence'],
    ['finding-has-evidence', words, 'id: loudspeakers', 'The what worked `loudspeakers` cites no evidence'],
  ),
  holds('finding-has-evidence', 'one source, not in a list', {
    [words]: text => text.replace('evidence: [fair-plan]', 'evidence: fair-plan'),
  }),
  fails(
    'theme-is-known',
    'none, and one that is near',
    {
      [words]: text => text.replace('theme: crowd-movement\r\n', ''),
      [command]: replace('theme: incident-command', 'theme: incident-comand'),
    },
    ['theme-is-known', words, 'analysis', 'This section of analysis has no theme'],
    ['theme-is-known', command, 'incident-comand', 'The theme `incident-comand` is not known'],
  ),
  holds('theme-is-known', 'of the framework, or declared', {
    [record]: text =>
      text
        .replace('crowd-movement: Movement', 'water: Water, crowd-movement: Movement')
        .replace('expertise: [incident-command,', 'expertise: [incident-command, water,'),
    [command]: replace('theme: incident-command', 'theme: water'),
  }),
]

const accessibility: readonly Case[] = [
  fails(
    'figure-has-alt-text',
    'none, the name of the file, the caption again',
    {
      [happened]: text =>
        text
          .replace('![Compass rose with north at the top]', '![]')
          .replace(
            'alt="A pond with a gate to the north and a gate to the south."',
            'alt="Mill Pond Park at 6:00 pm"',
          )
          .replace('![Three umbrellas over an empty bench]', '![bench.png]')
          .replace(' decorative}', '}'),
    },
    ['figure-has-alt-text', happened, '![](images/rose', 'The picture `images/rose.svg` has no alt text'],
    ['figure-has-alt-text', happened, '::figure{#map', 'The alt text is the caption again'],
    ['figure-has-alt-text', happened, '![bench', 'The alt text is the name of the file'],
    ['figure-has-alt-text', happened, '::figure{src', 'The picture `images/rule.png` has no alt text'],
  ),
  holds('figure-has-alt-text', 'or is declared decorative', {
    [happened]: replace(' decorative}', ' decorative=true alt=""}'),
  }),
  fails(
    'heading-levels-are-in-order',
    'a level is skipped',
    { [introduction]: replace('## What it', '#### What it') },
    ['heading-levels-are-in-order', introduction, '#### What', 'The heading `####` skips a level'],
  ),
  holds('heading-levels-are-in-order', 'down by one, up by any', {
    [conclusion]: append('## A\n\n### B\n\n#### C\n\n## D'),
  }),
  fails(
    'table-has-header',
    'a column without a name',
    { [happened]: replace('| Gate | Opened |', '| Gate | |') },
    ['table-has-header', happened, '| Gate', 'Column 2 of the table has no name'],
  ),
  holds('table-has-header', 'names in code and in bold', {
    [happened]: replace('| Gate | Opened |', '| `Gate` | **Opened** |'),
  }),
  fails(
    'language-is-declared',
    'a language that there is not',
    { [record]: replace('language: en-US', 'language: American English') },
    ['language-is-declared', record, 'American', '`American English` is not a language'],
  ),
  holds('language-is-declared', 'another language', { [record]: replace('language: en-US', 'language: es') }),
]

describe('rules', () => {
  proveSaid([...scope, ...research, ...chronology, ...recommendations, ...accessibility])

  it('stand one in a file, each in the table', async () => {
    const files = (await readdir(join(root, 'src/check/rules'))).filter(name => name !== 'index.ts')
    expect(files.map(name => name.replace('.ts', '')).sort()).toEqual([...rules.keys()].sort())
  })
})
