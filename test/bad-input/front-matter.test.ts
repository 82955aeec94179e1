import { describe } from 'vitest'
import { type Case, type PrintedCase, provePrinted, proveSaid, replace } from './damaged.js'

const record = 'review.md'
const letter = 'sections/10-letter.md'
const command = 'sections/70-incident-command.md'
const words = 'sections/80-words-to-the-public.md'
const timeline = 'data/timeline.csv'
const spoon = 'The lock of the north gate opens with a spoon'

const cases: readonly Case[] = [
  {
    name: 'a misspelled key, with its neighbour',
    damage: { [letter]: replace('title: Letter', 'titel: Letter') },
    said: [
      ['key-is-known', letter, 'titel', 'The key `titel` is not known'],
      ['section-is-placed', letter, '1:1', 'This section has no title'],
    ],
  },
  {
    name: 'a key that is like none',
    damage: { [letter]: replace('element: letter', 'element: letter\nmood: grave') },
    said: [['key-is-known', letter, 'mood', 'The key `mood` is not known']],
  },
  {
    name: 'unknown keys deep in the record',
    damage: {
      [record]: text =>
        text
          .replace('name: Alder Falls Police Department', 'nmae: x, name: Alder Falls Police Department')
          .replace('experts: [{name: Ada Thornquist,', 'experts: [{name: Ada Thornquist, fee: none,')
          .replace('  window: {start', '  window: {begin: x, start'),
      'plan.md': replace('status: not-started', 'status: not-started\n      notes: none'),
    },
    said: [
      ['key-is-known', record, 'nmae', 'The key `nmae` is not known'],
      ['key-is-known', record, 'begin: x', 'The key `begin` is not known'],
      ['key-is-known', record, 'fee', 'The key `fee` is not known'],
      ['key-is-known', 'plan.md', 'notes: none', 'The key `notes` is not known'],
    ],
  },
  {
    name: 'a list for a text, a group for a text, true for a text',
    damage: {
      [letter]: replace('title: Letter from the chief', 'title: true'),
      [record]: text =>
        text
          .replace('subtitle: Fictional review for the Town of Alder Falls', 'subtitle: [A, B]')
          .replace('location: Mill Pond Park', 'location: {park: Mill Pond}'),
    },
    said: [
      ['front-matter-is-valid', letter, 'true', '`title` should be a text'],
      ['front-matter-is-valid', record, '[A, B]', '`subtitle` should be a text'],
      ['front-matter-is-valid', record, '{park', '`location` should be a text'],
    ],
  },
  {
    name: 'a text for a list of entries, and for an entry',
    damage: {
      [words]: text =>
        text
          .replace(/what-worked:\r\n[\s\S]*recommended/, 'what-worked: Loudspeakers\r\nrecommended')
          .replaceAll('answers: [late-words, loudspeakers]', 'answers: [late-words]')
          .replaceAll('answers: [loudspeakers]', 'answers: [late-words]'),
      'plan.md': replace('  gate-drill:\n', '  gate-drill: [soon]\n  new-lock:\n'),
    },
    said: [
      ['front-matter-is-valid', words, 'Loudspeakers', '`what-worked` should be a list'],
      ['front-matter-is-valid', 'plan.md', 'soon', 'An item of `gate-drill` should be a group of keys'],
    ],
  },
  {
    name: 'an audience where the actions of an entry are due',
    damage: { 'plan.md': replace('  gate-drill:\n', '  audience: agency\n  gate-drill:\n') },
    said: [['front-matter-is-valid', 'plan.md', 'agency', '`audience` should be a list']],
  },
  {
    name: 'a list for a list of texts that is none, and a group in it',
    damage: {
      [words]: text =>
        text
          .replace('answers: [loudspeakers]', 'answers: {id: loudspeakers}')
          .replace('evidence: [interviews-staff]', 'evidence: [[interviews-staff]]'),
    },
    said: [
      ['front-matter-is-valid', words, '{id: loud', '`answers` should be a text or a list of texts'],
      ['front-matter-is-valid', words, '[[interviews', '`evidence` should be a text or a list of texts'],
    ],
  },
  {
    name: 'numbers in words, below nothing, and with a point',
    damage: {
      [record]: text =>
        text
          .replace('people: 12,', 'people: twelve,')
          .replace('people: 1,', 'people: -1,')
          .replace('method: interview, people', 'method: interview, people'),
    },
    said: [
      ['front-matter-is-valid', record, 'twelve', '`people` should be a whole number'],
      ['front-matter-is-valid', record, '-1,', '`people` should be a whole number'],
    ],
  },
  {
    name: 'values outside a vocabulary',
    damage: {
      [record]: text =>
        text
          .replace('kind: after-action-review', 'kind: after-action')
          .replace('type: local', 'type: City')
          .replace('type: radio', 'type: wireless')
          .replace('type: hybrid', 'type: mixed')
          .replace('rating: S', 'rating: A')
          .replace('status: closed', 'status: shut')
          .replace('kind: meeting', 'kind: party'),
      [words]: text =>
        text.replace('priority: medium', 'priority: urgent').replace('element: exercise', 'element: drill'),
      'plan.md': replace('status: declined', 'status: refused'),
    },
    said: [
      ['front-matter-is-valid', record, 'after-action\n', /^`[^`]+` is not a known `kind`$/],
      ['front-matter-is-valid', record, 'City', /^`[^`]+` is not a known `type`$/],
      ['front-matter-is-valid', record, 'wireless', /^`[^`]+` is not a known `type`$/],
      ['front-matter-is-valid', record, 'mixed', /^`[^`]+` is not a known `type`$/],
      ['front-matter-is-valid', record, 'A}\nacronyms', /^`[^`]+` is not a known `rating`$/],
      ['front-matter-is-valid', record, 'shut', /^`[^`]+` is not a known `status`$/],
      ['front-matter-is-valid', record, 'party', /^`[^`]+` is not a known `kind`$/],
      ['front-matter-is-valid', words, 'urgent', /^`[^`]+` is not a known `priority`$/],
      ['front-matter-is-valid', words, 'drill\r\n    measure', /^`[^`]+` is not a known `element`$/],
      ['front-matter-is-valid', 'plan.md', 'refused', /^`[^`]+` is not a known `status`$/],
    ],
  },
  {
    name: 'yes for true',
    damage: {
      [record]: text =>
        text.replace('fictional: true', 'fictional: yes').replace('minors: true', "minors: 'true'"),
    },
    said: [
      ['front-matter-is-valid', record, 'yes', '`fictional` should be `true` or `false`'],
      ['front-matter-is-valid', record, "'true'", '`minors` should be `true` or `false`'],
    ],
  },
  {
    name: 'a known key that is left blank is as good as not there',
    damage: {
      [record]: text =>
        text
          .replace('subtitle: Fictional review for the Town of Alder Falls', 'subtitle:')
          .replace('abbreviation: AFPD,', 'abbreviation: ,'),
    },
    said: [],
  },
  {
    name: 'an unknown key that is left blank',
    damage: { [letter]: replace('element: letter', 'element: letter\nsub-title:') },
    said: [['key-is-known', letter, 'sub-title', 'The key `sub-title` is not known']],
  },
  {
    name: 'an entry without an id, and one whose id cannot be one',
    damage: {
      [words]: text =>
        text
          .replace('  - id: no-map\r\n    statement', '  - statement')
          .replace('id: loudspeakers', 'id: 2 loudspeakers')
          .replace('[late-words, loudspeakers]', '[late-words]')
          .replace('answers: [loudspeakers]', 'answers: [2 loudspeakers]'),
    },
    said: [
      ['front-matter-is-valid', words, 'statement: Signs', 'This entry has no `id`'],
      ['front-matter-is-valid', words, '2 loudspeakers\r\n', '`2 loudspeakers` cannot be an id'],
    ],
  },
  {
    name: 'a framework that there is not',
    damage: { [record]: replace('framework: cops-2020', 'framework: cops-2019') },
    said: [['review-has-identity', record, 'cops-2019', 'There is no framework `cops-2019`']],
  },
  {
    name: 'an audience that is not known',
    damage: {
      [command]: text =>
        text.replace(
          '    audience: agency\n    reason: security\nwhat',
          '    audience: agncy\n    reason: security\nwhat',
        ),
      [record]: replace('audience: agency, reason: security', 'audience: Agency, reason: security'),
      [timeline]: replace('North gate,,agency', 'North gate,,agency only'),
    },
    said: [
      ['front-matter-is-valid', command, 'agncy', /^`[^`]+` is not a known `audience`$/],
      ['front-matter-is-valid', record, 'Agency, reason', /^`[^`]+` is not a known `audience`$/],
      ['front-matter-is-valid', timeline, 'agency only', '`agency only` is not a known `audience`'],
    ],
  },
  {
    name: 'a misspelled audience',
    damage: {
      [command]: text =>
        text.replace(
          '    audience: agency\n    reason: security\nwhat',
          '    audiance: agency\n    reason: security\nwhat',
        ),
      [record]: replace('audience: agency, reason: security', 'Audience: agency, reason: security'),
      [timeline]: replace(',audience\n', ',audiance\n'),
    },
    said: [
      ['key-is-known', command, 'audiance', 'The key `audiance` is not known'],
      ['key-is-known', record, 'Audience', 'The key `Audience` is not known'],
      ['key-is-known', timeline, 'audiance', 'The column `audiance` is not known'],
    ],
  },
  {
    name: 'an audience where nothing has one',
    damage: {
      [letter]: replace('element: letter', 'element: letter\naudience: agency'),
      [record]: replace(
        '    note: Lives in the county.',
        '    note: Lives in the county.\n    audience: agency',
      ),
    },
    said: [
      ['key-is-known', letter, 'audience', 'The key `audience` is not known'],
      ['key-is-known', record, 'audience: agency\nsources', 'The key `audience` is not known'],
    ],
  },
  {
    name: 'an audience that is indented too far, and so belongs to the text before it',
    damage: {
      [command]: replace(
        '    statement: The lock of the north gate opens with a spoon.\n',
        '    statement: >-\n      The lock of the north gate opens with a spoon.\n      audience: agency\n',
      ),
    },
    said: [
      ['front-matter-is-valid', command, '>-', 'The text of `statement` takes in a line with `audience:`'],
    ],
  },
  {
    name: 'a reason without an audience',
    damage: {
      [command]: text =>
        text.replace('    audience: agency\n    reason: security\nwhat', '    reason: security\nwhat'),
      [record]: replace('audience: agency, reason: security', 'reason: security'),
    },
    said: [
      ['withheld-gives-reason', command, 'security\nwhat', 'and nothing is withheld'],
      ['withheld-gives-reason', record, 'security}', 'and nothing is withheld'],
    ],
  },
]

const published = 'We thank'
const printed: readonly PrintedCase[] = [
  ...[
    'audience: agncy',
    'audience: AGENCY',
    'audience: [agency]',
    'audience: true',
    'audiance: agency',
    'audence: agency',
    'Audience: agency',
    'audience-: agency',
    'audiences: [agency]',
    'visibility: agency',
    'who: agency',
    'confidential: true',
    'withhold: true',
    '"audience ": agency',
    'audience : agency',
  ].map(
    (line): PrintedCase => ({
      name: `an entry with \`${line}\``,
      damage: { [command]: text => text.replace('    audience: agency\n', `    ${line}\n`) },
      said: [],
      shown: [published],
      gone: [spoon, 'The spoon came from'],
    }),
  ),
  {
    name: 'an entry whose audience is indented too far',
    damage: {
      [command]: text =>
        text
          .replace('statement: The lock of the north', 'statement: >-\n      The lock of the north')
          .replace('    why: Its spring broke in May.\n', '')
          .replace(/ {4}standard: Fire code\n {4}evidence: gate-survey\n {4}audience/, '      audience'),
    },
    said: [],
    shown: [published],
    gone: [spoon, 'The spoon came from'],
  },
  {
    name: 'a source and a group with a misspelled audience',
    damage: {
      [record]: text =>
        text
          .replace('lock, audience: agency', 'lock, audeince: agency')
          .replace('people: 1, audience: agency', 'people: 1, audience: agencies'),
    },
    said: [],
    shown: [published],
    gone: ['Survey of the north gate lock', 'Families'],
  },
  {
    name: 'rows of a timeline with a misspelled audience',
    damage: { [timeline]: replace(',audience\n', ',Audience\n') },
    said: [],
    shown: [published],
    gone: ['The lock is forced', 'A child is found'],
  },
  {
    name: 'rows of a timeline with an audience that is not known',
    damage: {
      [timeline]: text =>
        text
          .replace('North gate,,agency', 'North gate,,agnecy')
          .replace(',,,confidential', ',,,Confidential'),
    },
    said: [],
    shown: [published, 'Gates open at 6:00 pm.'],
    gone: ['The lock is forced', 'A child is found'],
  },
  {
    name: 'a row with a comma too many, which pushes its audience under another heading',
    damage: { [timeline]: replace('The lock is forced with a spoon.', 'The lock is forced, with a spoon.') },
    said: [],
    shown: [published, 'Gates open at 6:00 pm.'],
    gone: ['The lock is forced'],
  },
  {
    name: 'a section that asks to be withheld',
    damage: { [command]: replace('element: analysis', 'element: analysis\naudience: agency') },
    said: [],
    shown: ['The fair goes on'],
    gone: ['Two supervisors opened', 'They spoke on channel 2', 'The annex said', spoon],
  },
  {
    name: 'a review that asks to be withheld',
    damage: {
      // An acronym that reads like a withheld source would stop the build.
      [record]: text =>
        text
          .replace('kind: after-action-review', 'kind: after-action-review\naudience: agency')
          .replace(/ {2}NIMS: .*\n/, ''),
    },
    said: [],
    shown: ['Mill Pond Fair'],
    gone: [
      'Two supervisors opened',
      'They spoke on channel 2',
      'At 10:30 pm a storm',
      'Operations plan of the fair',
      'This foreword is',
    ],
  },
  {
    name: 'a member of the team who asks not to be named',
    damage: { [record]: replace('    note: Lives in the county.', '    audience: confidential') },
    said: [],
    shown: ['Ada Thornquist'],
    gone: ['Bram Oduya'],
  },
]

describe('front matter', () => {
  proveSaid(cases)
  provePrinted(printed)
})
