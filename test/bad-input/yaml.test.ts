import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aar } from '../support/aar.js'
import { type Case, makeAll, type PrintedCase, provePrinted, proveSaid, replace } from './damaged.js'

const command = 'sections/70-incident-command.md'
const letter = 'sections/10-letter.md'
const record = 'review.md'
const rule = 'front-matter-is-yaml'
const title = 'title: Letter from the chief'

/** Each level holds the one before it ten times: written out it is a million values. */
const laughs = ['a', 'b', 'c', 'd', 'e', 'f']
  .map(
    (name, index, all) =>
      `${name}: &${name} [${Array(10).fill(index === 0 ? 'ha' : `*${all[index - 1]}`)}]\n`,
  )
  .join('')

const cases: readonly Case[] = [
  {
    name: 'a quote that is not closed',
    damage: { [letter]: replace(title, 'title: "Letter from the chief') },
    said: [[rule, letter, '2:8', 'The quote `"` that begins here is not closed']],
  },
  {
    name: 'a single quote in a text between single quotes',
    damage: { [letter]: replace(title, "title: 'The chief's letter'") },
    said: [[rule, letter, '2:19', 'Words follow a value that its quotes have closed']],
  },
  {
    name: 'a backslash in double quotes',
    damage: { [letter]: replace(title, 'title: "C:\\data"') },
    said: [[rule, letter, '2:11', 'A backslash within double quotes begins a sign that there is not']],
  },
  {
    name: 'a number sign that cuts a value short',
    damage: { [letter]: replace(title, 'title: Letter on plan #31 of the chief') },
    said: [[rule, letter, '2:23', 'YAML takes `#31 of the chief` for a comment']],
  },
  {
    name: 'a comment is a comment',
    damage: { [letter]: replace(title, 'title: Letter from the chief # of police') },
    said: [],
  },
  {
    name: 'a colon in a plain value',
    damage: { [letter]: replace(title, 'title: Letter: from the chief') },
    said: [[rule, letter, '2:8', 'A value that holds `: ` needs quotes']],
  },
  {
    name: 'a tab for an indent',
    damage: { [command]: replace('    statement: The lock', '\tstatement: The lock') },
    said: [[rule, command, '\tstatement', 'A tab cannot indent YAML']],
  },
  {
    name: 'a line that is indented too far',
    damage: { [command]: replace('    why: Its spring', '     why: Its spring') },
    said: [[rule, command, 'The lock of', 'The line after this value does not continue it']],
  },
  {
    name: 'a line that is not indented far enough',
    damage: { [command]: replace('    why: Its spring', '  why: Its spring') },
    said: [[rule, command, '  why: Its', 'The indentation does not fit the lines around it']],
  },
  {
    name: 'a brace that is not closed',
    damage: { [record]: replace('date: 2025-06-14, clock: cad}', 'date: 2025-06-14, clock: cad') },
    said: [[rule, record, '{id: cad-log', 'The `{` that begins here is not closed']],
  },
  {
    name: 'a bracket that is not closed',
    damage: { [command]: replace("standard: [nims, 'the town charter, section 4']", 'standard: [nims') },
    said: [[rule, command, '[nims', 'The `[` that begins here is not closed']],
  },
  {
    name: 'a key without its colon',
    damage: {
      [command]: replace(
        '    audience: agency\n    reason: security\nwhat',
        '    audience agency\n    reason: security\nwhat',
      ),
    },
    said: [[rule, command, 'audience agency', 'A line stands here that is neither a key']],
  },
  {
    name: 'a long text that is not indented',
    damage: { [record]: replace('    The review covers the fair', 'The review covers the fair') },
    said: [[rule, record, 'The review covers', 'A line stands here that is neither a key']],
  },
  {
    name: 'a value that begins with a special character',
    damage: { [letter]: replace(title, 'title: @chief') },
    said: [[rule, letter, '2:8', 'A value that begins with `@` needs quotes']],
  },
  {
    name: 'a tag',
    damage: { [letter]: replace(title, 'title: !!js/function "function () {}"') },
    said: [[rule, letter, '2:8', 'A tag (`!name`) is not allowed']],
  },
  {
    name: 'a second document',
    damage: { [letter]: replace('element: letter\n', 'element: letter\n...\ntitle: Another\n') },
    said: [[rule, letter, '5:1', 'A second YAML document begins here']],
  },
  {
    name: 'front matter of plain words',
    damage: { [letter]: replace(`${title}\nelement: letter`, 'just words') },
    said: [[rule, letter, '2:1', 'The front matter is not a list of keys']],
  },
  {
    name: 'front matter of a list',
    damage: { [letter]: replace(`${title}\nelement: letter`, '- title: A\n- element: letter') },
    said: [[rule, letter, '2:1', 'The front matter is not a list of keys']],
  },
  {
    name: 'front matter that is not closed',
    damage: { [letter]: replace('element: letter\n---\n', 'element: letter\n') },
    said: [[rule, letter, '1:1', 'The front matter is not closed']],
  },
  {
    name: 'front matter that is not closed before a text with fences and tables',
    damage: { [command]: text => text.replace('reason: security\n---\n', 'reason: security\n') },
    said: [[rule, command, '1:1', 'The front matter is not closed']],
  },
  {
    name: 'nothing but the line that opens front matter',
    damage: { [letter]: '---' },
    said: [[rule, letter, '1:1', 'The front matter is not closed']],
  },
  {
    name: 'a fault in plan.md',
    damage: { 'plan.md': replace('note: Signed.', 'note: Signed: twice') },
    said: [[rule, 'plan.md', 'Signed: twice', 'needs quotes']],
  },
  ...['js', 'javascript', 'coffee', 'json', 'toml', ' JS'].map(
    (language): Case => ({
      name: `front matter in${language.startsWith(' ') ? '' : ' '}${language}`,
      damage: { [letter]: sideEffect(language) },
      said: [[rule, letter, '1:1', `Front matter in \`${language.trim().toLowerCase()}\` is refused`]],
    }),
  ),
  {
    name: 'a key that stands twice',
    damage: { [letter]: replace(title, `${title}\ntitle: Another`) },
    said: [[rule, letter, '3:1', 'The key `title` stands here a second time']],
  },
  {
    name: 'an alias of nothing',
    damage: { [letter]: replace(title, 'title: *chief') },
    said: [[rule, letter, '2:8', 'The alias `*chief` leads nowhere or into itself']],
  },
  {
    name: 'a list that holds itself',
    damage: { [record]: replace('topics: [Planned Events, Evacuation]', 'topics: &topics [*topics]') },
    said: [[rule, record, '*topics', 'The alias `*topics` leads nowhere or into itself']],
  },
  {
    name: 'groups of keys that hold each other',
    damage: {
      [record]: replace(
        'engagement:\n  site:\n',
        'engagement: &all\n  request2: &one {back: *all}\n  site:\n',
      ),
    },
    said: [[rule, record, '*all', 'The alias `*all` leads nowhere or into itself']],
  },
  {
    name: 'an alias bomb',
    damage: { [letter]: replace(title, `${title}\n${laughs}`) },
    said: [[rule, letter, '8:8', 'The aliases (`*name`) expand to too many values']],
  },
  {
    name: 'values nested too deeply',
    damage: { [letter]: replace(title, `title: ${'['.repeat(100)}x${']'.repeat(100)}`) },
    said: [[rule, letter, '2:68', 'The values are nested too deeply']],
  },
  {
    name: 'keys that every object of JavaScript has',
    damage: {
      [letter]: replace(
        'element: letter\n',
        'element: letter\n__proto__: {polluted: yes}\nconstructor: x\ntoString: y\n',
      ),
      [record]: replace('acronyms:\n', 'acronyms:\n  __proto__: {polluted: yes}\n  constructor: x\n'),
      [command]: replace(
        '::recommended-practice{#storm-desk}',
        '::toString{#constructor}\n\n[](#__proto__) [@hasOwnProperty]',
      ),
    },
    said: [
      ['key-is-known', letter, '__proto__', 'The key `__proto__` is not known'],
      ['key-is-known', letter, 'constructor', 'The key `constructor` is not known'],
      ['key-is-known', letter, 'toString', 'The key `toString` is not known'],
      ['directive-is-known', command, '::toString', 'There is no directive `::toString`'],
      ['reference-resolves', command, '[](#__proto__)', 'There is nothing with the id `__proto__`'],
      ['citation-resolves', command, '@hasOwnProperty]', 'There is no source `hasOwnProperty`'],
    ],
  },
]

/** Front matter that would write a file, were it run. */
function sideEffect(language: string): string {
  return `---${language}\nrequire('fs').writeFileSync('pwned', 'x')\n---\nWe thank all who spoke.\n`
}

const spoon = 'The lock of the north gate opens with a spoon'
const gone = [spoon, 'The spoon came from']

/** An entry for the agency stays out of the public draft, whatever a fault makes of its front matter. */
const printed: readonly PrintedCase[] = [
  ...cases
    .filter(({ damage, name }) => command in damage && !name.includes('JavaScript'))
    .map(one => ({ ...one, gone, shown: ['We thank'] }))
    .map(one => (one.name.includes('not closed before') ? { ...one, shown: ['At 10:30 pm'] } : one)),
  {
    name: 'a second audience for an entry',
    damage: {
      [command]: text =>
        text.replace('    audience: agency\n', '    audience: agency\n    audience: public\n'),
    },
    said: [],
    shown: ['We thank'],
    gone,
  },
  {
    name: 'a record that cannot be read: its sources stay out, too',
    damage: {
      [record]: replace(
        'lock, audience: agency, reason: security}',
        'lock, audience agency, reason: security}',
      ),
    },
    said: [],
    shown: ['At 10:30 pm'],
    gone: ['Survey of the north gate lock'],
  },
  {
    name: 'a key without its colon between braces is blank, and no YAML fault',
    damage: { [record]: replace('lock, audience: agency, reason: security}', 'lock, audience agency}') },
    said: [],
    shown: ['At 10:30 pm'],
    gone: ['Survey of the north gate lock'],
  },
  {
    name: 'the beginning of a title whose quote is not closed, and nothing that it takes in',
    damage: {
      // No other quote follows that would end it.
      [command]: text =>
        text.replaceAll('"', '').replace('title: Incident command: who decided', 'title: "Incident command'),
    },
    said: [],
    shown: ['We thank', 'Incident command'],
    gone: [...gone, 'fit a deadbolt'],
  },
  {
    name: 'a text below front matter that is refused',
    damage: { [letter]: sideEffect('js') },
    said: [],
    shown: ['We thank all who spoke.'],
    gone: ['pwned'],
  },
]

describe('YAML', () => {
  proveSaid(cases)
  provePrinted(printed)
})

describe('front matter in another language', () => {
  const made = makeAll([
    { name: 'js', damage: { [letter]: sideEffect('js'), 'plan.md': sideEffect('javascript') }, said: [] },
  ])
  it('is never run', async () => {
    await aar(['check'], made.folder)
    await aar(['build', '--draft', '--format', 'html'], made.folder)
    await expect(access(join(made.folder, 'pwned'))).rejects.toThrow('ENOENT')
  })
})
