import { describe } from 'vitest'
import { type Case, proveSaid, replace } from './damaged.js'

const command = 'sections/70-incident-command.md'
const letter = 'sections/10-letter.md'

const cases: readonly Case[] = [
  { name: 'quote', damage: { [letter]: replace('title: Letter from the chief', 'title: "Letter from the chief') }, said: [] },
  { name: 'colon', damage: { [letter]: replace('title: Letter from the chief', 'title: Letter: from the chief') }, said: [] },
  { name: 'tab', damage: { [command]: replace('    statement: The lock', '\tstatement: The lock') }, said: [] },
  { name: 'indent', damage: { [command]: replace('    why: Its spring', '     why: Its spring') }, said: [] },
  { name: 'outdent', damage: { [command]: replace('    why: Its spring', '  why: Its spring') }, said: [] },
  { name: 'bracket', damage: { [command]: replace('standard: [nims, ', 'standard: [nims ') }, said: [] },
  { name: 'bracket2', damage: { 'review.md': replace('date: 2025-06-14, clock: cad}', 'date: 2025-06-14, clock: cad') }, said: [] },
  { name: 'nocolon', damage: { [command]: replace('audience: agency\n    reason: security\nwhat', 'audience agency\n    reason: security\nwhat') }, said: [] },
  { name: 'dup', damage: { [command]: replace('    audience: agency\n    reason: security\nwhat', '    audience: agency\n    audience: public\n    reason: security\nwhat') }, said: [] },
  { name: 'unclosed', damage: { [letter]: replace('element: letter\n---\n', 'element: letter\n') }, said: [] },
  { name: 'unclosed analysis', damage: { [command]: t => t.replace('reason: security\n---\n', 'reason: security\n') }, said: [] },
  { name: 'tag', damage: { [letter]: replace('title: ', 'title: !!js/function ') }, said: [] },
  { name: 'at', damage: { [letter]: replace('title: ', 'title: @') }, said: [] },
  { name: 'second doc', damage: { [letter]: replace('element: letter\n', 'element: letter\n...\nfoo: x\n') }, said: [] },
  { name: 'block scalar', damage: { ['review.md']: replace('    The review covers the fair', 'The review covers the fair') }, said: [] },
  { name: 'not map', damage: { [letter]: replace('title: Letter from the chief\nelement: letter', 'just words') }, said: [] },
  { name: 'list', damage: { [letter]: replace('title: Letter from the chief\nelement: letter', '- a\n- b') }, said: [] },
  { name: 'alias nowhere', damage: { [letter]: replace('title: Letter from the chief', 'title: *x') }, said: [] },
  { name: 'alias self', damage: { 'review.md': replace('topics: [Planned Events, Evacuation]', 'topics: &t [*t]') }, said: [] },
  { name: 'alias cycle', damage: { 'review.md': replace('engagement:\n', 'engagement: &e\n  work-plan: *e\n') }, said: [] },
  { name: 'laughs', damage: { 'review.md': replace('acronyms:\n', 'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f,*f]\nacronyms:\n') }, said: [] },
  { name: 'proto', damage: { 'review.md': replace('acronyms:\n', 'acronyms:\n  __proto__: {polluted: x}\n  constructor: Builder\n  toString: x\n'), [letter]: replace('element: letter\n', 'element: letter\n__proto__: {polluted: yes}\nconstructor: x\ntoString: y\nhasOwnProperty: z\n') }, said: [] },
]

describe('YAML', () => proveSaid(cases))
