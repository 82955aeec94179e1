import type { z } from 'zod'
import { nearest } from '../../model/nearest.js'

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

const remedies: Readonly<Record<string, string>> = {
  string: 'Write it as one text; put quotes round it if it looks like something else.',
  boolean: 'Write `true` or `false`, without quotes.',
  array: 'Begin each item with `- `.',
  object: 'Write its keys below it, each with its value: `key: value`.',
  record: 'Write its keys below it, each with its value: `key: value`.',
}

/** What is wrong with a value of front matter, and what to do, in words for authors. */
export function inWords(issue: z.core.$ZodIssue, value: unknown): { reason: string; note: string } {
  const key = issue.path.findLast(part => typeof part === 'string') ?? 'value'
  const what = typeof issue.path.at(-1) === 'number' ? `An item of \`${String(key)}\`` : `\`${String(key)}\``
  switch (issue.code) {
    case 'invalid_value':
      return unknownValue(String(key), value, issue.values.map(String))
    case 'invalid_type':
      return {
        reason: `${what} should be ${nouns[issue.expected] ?? issue.expected}`,
        note: remedies[issue.expected] ?? 'See the authoring format for the shape of this key.',
      }
    case 'invalid_format':
      return {
        reason: `${what} should be a whole number${typeof value === 'string' ? `, not \`${value}\`` : ''}`,
        note: 'Write it in digits, such as `24`.',
      }
    default:
      return {
        reason: `${what} should be a text or a list of texts`,
        note: 'Write one text, or several as `[one, two]`.',
      }
  }
}

function unknownValue(
  key: string,
  value: unknown,
  known: readonly string[],
): { reason: string; note: string } {
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  const note = near ? `Did you mean \`${near}\`?` : `Use one of ${list(known)}.`
  return {
    reason:
      typeof value === 'string' ? `\`${value}\` is not a known \`${key}\`` : `\`${key}\` should be one word`,
    note: key === 'audience' ? `${note} Until then it is in no edition.` : note,
  }
}

export function list(words: readonly string[]): string {
  return words.map(word => `\`${word}\``).join(', ')
}
