/**
 * Files of a review, by path: as little as the rule needs to be seen holding or failing; it alone is asked.
 *
 * Where a rule fails, the line at fault ends with `◀ rule-id`. The sign is taken away before the file is read.
 */
export type Example = Readonly<Record<string, string | Uint8Array | OddFile>>

/** A file whose fault text alone cannot show: what is wrong with it as a whole, and its text with the signs. */
export interface OddFile {
  oddity: Oddity
  text: string
}

/** Is not there; is too large to be read; is a link that leads out of the folder; is saved as Windows-1252. */
export type Oddity = 'missing' | 'too-large' | 'outside' | 'windows-1252'

export interface Examples {
  holds: readonly Example[]
  fails: readonly Example[]
}

/** `review.md` with this front matter, without its `---` lines. */
export function record(matter: string): Example {
  return { 'review.md': `---\n${flush(matter)}---\n` }
}

/** A section with this front matter and text; its `---` lines are added. */
export function section(matter: string, body = ''): Example {
  return { 'sections/10-section.md': `---\n${flush(matter)}---\n${body === '' ? '' : `\n${flush(body)}`}` }
}

/** A section with this text, where its front matter does not matter. */
export function text(body: string): Example {
  return section('title: Incident command', body)
}

/** A timeline with these rows, and the section that sets it. */
export function timeline(csv: string): Example {
  return {
    'data/timeline.csv': flush(csv),
    'sections/10-timeline.md':
      '---\ntitle: Timeline\nelement: timeline\n---\n\n::timeline{#events src=data/timeline.csv caption="Events"}\n',
  }
}

/** `plan.md` with this front matter. */
export function plan(matter: string): Example {
  return { 'plan.md': `---\n${flush(matter)}---\n` }
}

/** A picture, as small as it can be. */
export const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>'

/** A file with a fault of its own, and its text; what cannot be read has none but the sign. */
export function odd(oddity: Oddity, text: string): OddFile {
  return { oddity, text }
}

/** Takes away the indentation that a text has in its source file, and the empty lines around it. */
function flush(words: string): string {
  const lines = words.replace(/^\s*\n|\n\s*$/g, '').split('\n')
  const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length)
  const indent = Math.min(...indents)
  return `${lines.map(line => line.slice(indent)).join('\n')}\n`
}
