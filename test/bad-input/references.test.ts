import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe } from 'vitest'
import { append, type Case, type PrintedCase, provePrinted, proveSaid, replace } from './damaged.js'

const record = 'review.md'
const summary = 'sections/20-executive-summary.md'
const happened = 'sections/50-what-happened.md'
const command = 'sections/70-incident-command.md'
const words = 'sections/80-words-to-the-public.md'
const timeline = 'data/timeline.csv'

const collisions: readonly Case[] = [
  {
    name: 'two entries with one id',
    damage: { [words]: text => text.replace('id: no-map', 'id: two-gates') },
    said: [
      [
        'id-is-unique',
        words,
        'two-gates',
        'The id `two-gates` is already used at sections/70-incident-command.md:19',
      ],
    ],
  },
  {
    name: 'an entry with the id of a source',
    damage: { [words]: text => text.replace('id: no-map', 'id: cad-log') },
    said: [['id-is-unique', words, 'cad-log\r', 'The id `cad-log` is already used at review.md:']],
  },
  {
    name: 'a section with the id of an entry',
    damage: {
      'sections/92-two-gates.md': '---\ntitle: Two gates\nelement: appendix\n---\n\nA picture book.\n',
    },
    said: [['id-is-unique', 'sections/92-two-gates.md', '1:1', 'The id `two-gates` is already used']],
  },
  {
    name: 'two sections with one name',
    damage: { 'sections/96-interview-guide.md': '---\ntitle: Guide\nelement: appendix\n---\n\nWords.\n' },
    said: [
      ['id-is-unique', 'sections/96-interview-guide.md', '1:1', 'The id `interview-guide` is already used'],
    ],
  },
  {
    name: 'a table with the id of a figure, a row of a timeline with the id of a source',
    damage: {
      [happened]: replace('::table{#units', '::table{#map'),
      [timeline]: text => text.replace('last-family,', 'radio-log,'),
    },
    said: [
      ['id-is-unique', happened, '::table', 'The id `map` is already used at sections/50-what-happened.md:8'],
      ['id-is-unique', timeline, 'radio-log,2025', 'The id `radio-log` is already used at review.md:'],
    ],
  },
  {
    name: 'two sources with one id',
    damage: { [record]: replace('{id: nims,', '{id: radio-log,') },
    said: [
      [
        'id-is-unique',
        record,
        'radio-log, type: standard',
        'The id `radio-log` is already used at review.md:41',
      ],
    ],
  },
]

const nowhere: readonly Case[] = [
  {
    name: 'a link, with the nearest id',
    damage: { [summary]: replace('[the map](#map)', '[the map](#mop)') },
    said: [['reference-resolves', summary, '[the map]', 'There is nothing with the id `mop`']],
  },
  {
    name: 'a link to a source, which is cited and not linked to',
    damage: { [summary]: replace('[](#events)', '[](#cad-log)') },
    said: [['reference-resolves', summary, '[](#cad-log)', 'There is nothing with the id `cad-log`']],
  },
  {
    name: 'links in a table, a note, a caption, a statement, a cell, a footnote',
    damage: {
      [happened]: text =>
        text
          .replace('see [](#two-gates)', 'see [](#one-gate)')
          .replace('caption="Units by hour, 22:00', 'caption="Units [](#a1), 22:00'),
      [command]: text =>
        text
          .replace('gusts* at', 'gusts* [](#b2) at')
          .replace('guess."', 'x')
          .replace('The storm annex of 2019 named', 'The storm annex [](#c3) named'),
      [timeline]: replace('Gates open at', 'Gates [](#d4) open at'),
      [summary]: replace('The ninth is', 'The ninth [](#e5) is'),
    },
    said: [
      ['reference-resolves', happened, '[](#one-gate)'],
      ['reference-resolves', happened, '[](#a1)'],
      ['reference-resolves', command, ':::note{title="A'],
      ['reference-resolves', command, '[](#c3)', 'There is nothing with the id `c3`'],
      ['reference-resolves', timeline, '[](#d4)', 'There is nothing with the id `d4`'],
      ['reference-resolves', summary, '[](#e5)', 'There is nothing with the id `e5`'],
    ],
  },
  {
    name: 'a citation, with the nearest source, alone and among others',
    damage: {
      'sections/40-methodology.md': replace('[@cad-log; @radio-log, 22:31;', '[@cad-log; @radio-lag, 22:31;'),
    },
    said: [
      ['citation-resolves', 'sections/40-methodology.md', '@radio-lag', 'There is no source `radio-lag`'],
    ],
  },
  {
    name: 'a citation of an entry',
    damage: { [summary]: append('See [@no-trigger].') },
    said: [['citation-resolves', summary, '@no-trigger]', 'There is no source `no-trigger`']],
  },
  {
    name: 'citations that are not written as one',
    damage: {
      [summary]: append('Heard [@radio-log 22:31] and [@ cad-log] and [@Ms. Oduya], but \\[@not one].'),
    },
    said: [
      [
        'citation-resolves',
        summary,
        '[@radio-log 22:31]',
        '`[@radio-log 22:31]` is not how a citation is written',
      ],
      ['citation-resolves', summary, '[@ cad-log]', 'is not how a citation is written'],
      ['citation-resolves', summary, '[@Ms. Oduya]', 'is not how a citation is written'],
    ],
  },
  {
    name: 'evidence and a source of a timeline',
    damage: {
      [command]: replace(
        'evidence: ["radio-log, 22:31", interviews-staff, thunder]',
        'evidence: ["radio-lag, 22:31", interview-staff, thunders]',
      ),
      [timeline]: text =>
        text
          .replace('"radio-log, 22:31; cad-log"', '"radio-log, 22:31; cad-lg"')
          .replace(',cad-log,AFPD', ',cadlog,AFPD'),
    },
    said: [
      ['citation-resolves', command, '"radio-lag', 'There is no source `radio-lag`'],
      ['citation-resolves', command, 'interview-staff', 'There is no source `interview-staff`'],
      ['citation-resolves', command, 'thunders', 'There is no source `thunders`'],
      ['citation-resolves', timeline, '"radio-log, 22', 'There is no source `cad-lg`'],
      ['citation-resolves', timeline, 'cadlog', 'There is no source `cadlog`'],
    ],
  },
  {
    name: 'answers, with the nearest finding; a source; a section',
    damage: {
      [words]: text =>
        text
          .replace('[late-words, loudspeakers]', '[late-word, cad-log, incident-command, loudspeakers]')
          .replace(
            '    evidence: ["cad-log, 22:52"]',
            '    evidence: ["cad-log, 22:52"]\r\n    no-recommendation: None.',
          ),
    },
    said: [
      ['recommendation-answers', words, 'late-word,', 'There is no finding `late-word`'],
      ['recommendation-answers', words, 'cad-log, incident', '`cad-log` is a source, not a finding'],
      [
        'recommendation-answers',
        words,
        'incident-command, l',
        '`incident-command` is a section, not a finding',
      ],
    ],
  },
  {
    name: 'directives that place what there is not, another kind, or nothing',
    damage: {
      [command]: text =>
        text
          .replace('::recommended-practice{#storm-desk}', '::recommended-practice{#storm-disk}')
          .replace(':::what-worked{#two-gates}', ':::finding{#two-gates}')
          .replace('## The gates', '## The gates\n\n::finding{}\n\n::finding'),
    },
    said: [
      [
        'reference-resolves',
        command,
        '::recommended-practice{#storm-disk}',
        'No section declares the recommended-practice `storm-disk`',
      ],
      [
        'reference-resolves',
        command,
        ':::finding{#two-gates}',
        '`two-gates` is a what-worked, not a finding',
      ],
      ['reference-resolves', command, '::finding{}', '`finding` names no entry'],
      ['reference-resolves', command, '::finding\n', '`finding` names no entry'],
    ],
  },
]

const cycles: readonly Case[] = [
  {
    name: 'a recommendation that answers itself',
    damage: { [command]: replace('answers: [no-trigger]', 'answers: [storm-desk, no-trigger]') },
    said: [
      ['recommendation-answers', command, 'storm-desk, no', 'The recommendation `storm-desk` answers itself'],
    ],
  },
  {
    name: 'two recommendations that answer each other',
    damage: {
      [words]: text =>
        text
          .replace('[late-words, loudspeakers]', '[gate-drill]')
          .replace('answers: [loudspeakers]', 'answers: [text-alerts]'),
    },
    said: [
      ['recommendation-answers', words, 'gate-drill]', '`gate-drill` is itself a recommendation'],
      ['recommendation-answers', words, 'text-alerts]', '`text-alerts` is itself a recommendation'],
      ['finding-is-answered', words, 'id: late-words', 'No recommendation answers the finding `late-words`'],
    ],
  },
  {
    name: 'an entry placed inside its own discussion',
    damage: { [command]: replace('It was 38 mph at 22:31.', 'It was 38 mph.\n\n::finding{#no-trigger}') },
    said: [
      [
        'id-is-unique',
        command,
        '::finding{#no-trigger}\n\n:::note',
        'The entry `no-trigger` is already placed at sections/70-incident-command.md:',
      ],
    ],
  },
  {
    name: 'an entry placed twice, in two files',
    damage: { [summary]: append('::what-worked{#two-gates}') },
    said: [
      [
        'id-is-unique',
        command,
        ':::what-worked',
        'The entry `two-gates` is already placed at sections/20-executive-summary.md:',
      ],
    ],
  },
  {
    name: 'a folder that is linked into itself',
    damage: {},
    also: folder =>
      Promise.all([symlink('.', join(folder, 'sections/again')), symlink('..', join(folder, 'data/up'))]),
    said: [
      ['file-is-readable', 'sections/again', '1:1', '`sections/again` cannot be read: the link leads back'],
    ],
  },
]

const printed: readonly PrintedCase[] = [
  {
    name: 'entries that answer each other',
    damage: cycles[1]?.damage ?? {},
    said: [],
    shown: [
      'The Public Information Officer should send text alerts.',
      'The Special Events Unit should drill the words each May.',
    ],
  },
  {
    name: 'an entry inside its own discussion',
    damage: cycles[2]?.damage ?? {},
    said: [],
    shown: ['A gust lasts seconds.', 'The finding goes on after the note.'],
  },
  {
    name: 'words around references that lead nowhere',
    damage: {
      [summary]: text =>
        text.replace('[the map](#map)', '[the map](#mop)').replace('and [](#events)', 'and [](#evnts) here'),
    },
    said: [],
    shown: ['see the map and [reference not found] here'],
  },
  {
    name: 'nothing of an entry for the agency whose id a public one has',
    damage: {
      [command]: text => text.replaceAll('lock-fault', 'no-trigger'),
    },
    said: [],
    shown: ['We thank'],
    gone: ['opens with a spoon', 'The spoon came from'],
  },
  {
    name: 'nothing of the discussion of an entry that no section declares',
    damage: { [command]: replace(':::finding{#lock-fault}', ':::finding{#lock-falt}') },
    said: [],
    shown: ['We thank'],
    gone: ['opens with a spoon', 'The spoon came from'],
  },
]

describe('ids and references', () => {
  proveSaid([...collisions, ...nowhere, ...cycles])
  provePrinted(printed)
})
