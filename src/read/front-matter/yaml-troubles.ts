import type { YAMLError } from 'yaml'

/** Offsets into the YAML text. */
export type Range = readonly [start: number, end: number]

export interface YamlTrouble {
  message: string
  note: string
  range: Range
}

const general =
  'This is read as YAML: `key: value`, lists with `- `, and quotes round a text that holds `: ` or begins with a special character.'

/** A trouble of our own, beside those that the parser finds. */
export function trouble(message: string, range: Range, note = general): YamlTrouble {
  return { message, range, note }
}

/** Faults after which the rest is still what the author meant; any other makes the parser guess from there on. */
const harmless = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'])

/**
 * What the parser found, in words for authors. Of faults of syntax only the first: the others follow from it.
 *
 * @param values the ranges of values, to point at a quote or a bracket that is open rather than at where it was missed
 */
export function troublesOf(
  problems: readonly YAMLError[],
  text: string,
  values: Iterable<Range>,
): YamlTrouble[] {
  const inOrder = problems.toSorted((a, b) => a.pos[0] - b.pos[0])
  const first = inOrder.find(({ code }) => !harmless.has(code))
  return (first ? [first] : inOrder).map(problem => inWords(problem, text, values))
}

function inWords(problem: YAMLError, text: string, values: Iterable<Range>): YamlTrouble {
  const row = rows.find(({ code, words }) => code === problem.code && (words?.test(problem.message) ?? true))
  if (!row) return trouble(`The YAML cannot be read: ${problem.message.replace(/\.$/, '')}`, problem.pos)
  const opened = row.open ? openedAt(text, problem.pos[0], values, row.open) : undefined
  if (row.open && !opened)
    return trouble('A closing quote, bracket or brace is missing', problem.pos, row.note)
  const range = opened ?? problem.pos
  const line = text.slice(range[0]).split('\n')[0] ?? ''
  return trouble(row.message(line), range, row.note)
}

/** The innermost value that is still open at an offset and begins with one of the signs. */
function openedAt(text: string, offset: number, values: Iterable<Range>, signs: string): Range | undefined {
  let found: number | undefined
  for (const [start, end] of values) {
    const isOpen = start < offset && end >= offset && signs.includes(text[start] ?? ' ')
    if (isOpen && start > (found ?? -1)) found = start
  }
  return found === undefined ? undefined : [found, found + 1]
}

interface Row {
  code: YAMLError['code']
  /** Tells faults of one code apart by what the parser says. */
  words?: RegExp
  /** It is missed at its end and mended at its beginning: signs with which that begins. */
  open?: string
  /** @param line what follows the fault in its line */
  message: (line: string) => string
  note: string
}

const close = 'Put the closing sign at the end. Quotes go in pairs, and so do brackets and braces.'
const indent = 'Use spaces, and as many as the lines beside it have.'

const rows: readonly Row[] = [
  {
    code: 'DUPLICATE_KEY',
    message: line => `The key \`${line.split(':')[0]}\` stands here a second time`,
    note: 'Keep one of the two.',
  },
  {
    code: 'MULTIPLE_DOCS',
    message: () => 'A second YAML document begins here',
    note: 'Delete the line with the dots or hyphens: everything between the two lines of `---` is one document.',
  },
  { code: 'TAB_AS_INDENT', message: () => 'A tab cannot indent YAML', note: indent },
  {
    code: 'BAD_INDENT',
    words: /^Flow/,
    open: '[{',
    message: line => `The \`${line[0]}\` that begins here is not closed`,
    note: close,
  },
  {
    code: 'BAD_INDENT',
    message: () => 'The indentation does not fit the lines around it',
    note: indent,
  },
  {
    code: 'MISSING_CHAR',
    words: /quote/,
    open: '"\'',
    message: line => `The quote \`${line[0]}\` that begins here is not closed`,
    note: close,
  },
  {
    code: 'MISSING_CHAR',
    words: /end with a|Expected flow/,
    open: '[{',
    message: line => `The \`${line[0]}\` that begins here is not closed`,
    note: close,
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: line =>
      /: /.test(line)
        ? 'A value that holds `: ` needs quotes'
        : 'The line after this value does not continue it',
    note: 'Put quotes round a value that holds `: `; begin a new key as far left as the keys before it.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: () => 'A line stands here that is neither a key with its `: ` nor the rest of a value',
    note: 'Write `key: value`. The lines of a long text are indented further than their key.',
  },
  {
    code: 'BAD_SCALAR_START',
    message: line => `A value that begins with \`${line[0] === '`' ? 'a backtick' : line[0]}\` needs quotes`,
    note: 'Put quotes round it.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: () => 'A backslash within double quotes begins a sign that there is not',
    note: 'Write two backslashes, or put the text in single quotes.',
  },
  {
    code: 'BLOCK_IN_FLOW',
    message: () => 'A value that holds `: ` or begins with `- ` needs quotes',
    note: 'Put quotes round it.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    words: /at node end/,
    message: () => 'Words follow a value that its quotes have closed',
    note: 'Write a quote within quotes of its kind twice, or put quotes of the other kind round the text.',
  },
  { code: 'RESOURCE_EXHAUSTION', message: () => 'The values are nested too deeply', note: close },
  { code: 'TAG_RESOLVE_FAILED', message: () => 'A tag (`!name`) is not allowed', note: 'Delete it.' },
]
