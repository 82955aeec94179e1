import { bare, type Draft, isFree, linesOf, mark } from './draft.js'
import type { Fault } from './fault.js'
import {
  type EntrySpot,
  endOfMatter,
  fieldOf,
  freeEntries,
  isCitedElsewhere,
  paragraphsOf,
  setField,
  wordsOf,
} from './places.js'

/** A sentence at the end of any paragraph that the public reads. */
export function sentence(rule: string, ...words: string[]): Fault {
  return sentenceIn(/\.md$/, rule, ...words)
}

/** A sentence at the end of any such paragraph of some files. */
export function sentenceIn(files: RegExp, rule: string, ...words: string[]): Fault {
  return {
    rule,
    plant(draft, random) {
      const { lines, at } = random.pick(
        paragraphsOf(draft).filter(({ path, hidden }) => files.test(path) && !hidden),
      )
      lines.splice(at + 1, 0, random.pick(words))
      mark(lines, at + 1, rule)
      return true
    },
  }
}

/** A block after any paragraph that stands in no container; the message is expected at its first line. */
export function block(rule: string, ...blocks: string[][]): Fault {
  return {
    rule,
    plant(draft, random) {
      const { lines, at } = random.pick(paragraphsOf(draft).filter(({ top }) => top))
      lines.splice(at + 1, 0, '', ...random.pick(blocks), '')
      mark(lines, at + 2, rule)
      return true
    },
  }
}

/** An entry of a kind without one of its fields: the message is expected where the entry begins. */
export function withoutField(rule: string, key: string, ...kinds: EntrySpot['kind'][]): Fault {
  return {
    rule,
    plant(draft, random) {
      const isSpare = isCitedElsewhere(draft)
      const fitting = freeEntries(draft, ...kinds).filter(
        entry => fieldOf(entry, key) && isSpare(wordsOf(entry, key)),
      )
      if (fitting.length === 0) return false
      const entry = random.pick(fitting)
      const field = fieldOf(entry, key)
      if (!field) return false
      entry.lines.splice(field.first, field.last - field.first + 1)
      mark(entry.lines, entry.at, rule)
      return true
    },
  }
}

/** An entry of a kind with another value of a field: the message is expected at the value. */
export function withField(
  rule: string,
  key: string,
  kinds: readonly EntrySpot['kind'][],
  ...values: ((entry: EntrySpot) => string)[]
): Fault {
  return {
    rule,
    plant(draft, random) {
      // An acronym may be written out in what is taken away, and used below.
      const fitting = freeEntries(draft, ...kinds).filter(
        entry => fieldOf(entry, key) && !/\([A-Z]{2,}\)/.test(wordsOf(entry, key)),
      )
      if (fitting.length === 0) return false
      const entry = random.pick(fitting)
      mark(entry.lines, setField(entry, key, random.pick(values)(entry)), rule)
      return true
    },
  }
}

/** Any line of the front matter of a file that fits, in other words: the message is expected there. */
export function line(rule: string, path: string, ...changes: readonly [from: RegExp, to: string][]): Fault {
  return {
    rule,
    plant(draft, random) {
      if (!draft.files.has(path)) return false
      const lines = linesOf(draft, path)
      const fitting = changes.flatMap(([from, to]) =>
        lines
          .slice(0, endOfMatter(lines))
          .flatMap((text, at) => (from.test(text) && isFree(text) ? [{ at, from, to }] : [])),
      )
      if (fitting.length === 0) return false
      const { at, from, to } = random.pick(fitting)
      lines[at] = (lines[at] ?? '').replace(from, to)
      mark(lines, at, rule)
      return true
    },
  }
}

/** Where a section begins and ends, without its front matter. */
export function bodyOf(draft: Draft, path: string): string[] {
  const lines = linesOf(draft, path)
  return lines.slice(endOfMatter(lines) + 1)
}

/** The path of the section with an element. */
export function sectionWith(draft: Draft, element: string): string | undefined {
  return [...draft.files.keys()].find(
    path =>
      path.startsWith('sections/') && linesOf(draft, path).some(text => bare(text) === `element: ${element}`),
  )
}

/** Takes the text of a section to the end of another, so that nothing that it says is lost. */
export function moveBody(draft: Draft, from: string, to: string): void {
  const lines = linesOf(draft, from)
  linesOf(draft, to).push('', ...lines.splice(endOfMatter(lines) + 1))
  lines.push('', '<!-- To be written. -->', '')
}
