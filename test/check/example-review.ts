import { visit } from 'unist-util-visit'
import type { Example } from '../../src/check/example.js'
import { check } from '../../src/check/index.js'
import { rules } from '../../src/check/rules/index.js'
import { conventionsFor } from '../../src/commands/prepare.js'
import type { FolderFile } from '../../src/io/folder-file.js'
import { plainDesign } from '../../src/model/design.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { startOf } from '../../src/model/place.js'
import type { Review } from '../../src/model/review.js'
import { read } from '../../src/read/index.js'
import { release } from '../../src/release/index.js'
import { proveWithheld } from '../../src/release/proof.js'
import { html } from '../../src/render/formats/html.js'
import { contentsOf } from '../read/contents.js'

const sign = / *◀ ([a-z0-9-]+)(?= *(?:◀|$))/gm

const textOf = (content: Example[string]): string => {
  if (typeof content === 'string') return content
  return content instanceof Uint8Array ? '' : content.text
}

/** The lines that an example marks as faulty: `path:line rule-id`. */
export function markedIn(example: Example): string[] {
  return Object.entries(example).flatMap(([path, content]) =>
    textOf(content)
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(sign)].map(([, ruleId]) => `${path}:${index + 1} ${ruleId}`),
      ),
  )
}

/** The text as it is read: without its signs. */
export function unsigned(text: string): string {
  return text.replace(sign, '')
}

/** The review that an example is, without its signs. */
export function reviewOf(example: Example): Review {
  const files = Object.entries(example)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, content]) => fileOf(path, content))
  return read({ ...contentsOf(new Map()), files })
}

/** The file as it would be read from the disk; none where it is missing. */
function fileOf(path: string, content: Example[string]): FolderFile[] {
  const text = unsigned(textOf(content))
  const whole = (bytes: Uint8Array): FolderFile[] => [{ path, size: bytes.length, bytes }]
  if (content instanceof Uint8Array) return whole(content)
  if (typeof content === 'string') return whole(Buffer.from(text))
  if (content.oddity === 'missing') return []
  if (content.oddity === 'windows-1252') return whole(Buffer.from(text, 'latin1'))
  return [{ path, size: 0, bytes: undefined, trouble: content.oddity }]
}

/** What one rule says of a review: `path:line rule-id`. Nothing but a suppression keeps it silent. */
export async function saidBy(ruleId: string, review: Review): Promise<string[]> {
  const { diagnostics } = check(review)
  const broken = diagnostics.find(found => found.ruleId === 'rule-is-checked' && ruleId !== 'rule-is-checked')
  if (broken) throw new Error(broken.reason)
  const found = ruleId === 'withheld-text-is-gone' ? await provedOf(review) : diagnostics
  return found.filter(each => each.ruleId === ruleId).map(each => `${each.file}:${each.line} ${ruleId}`)
}

/** What the build finds in a public edition that should not be there. */
async function provedOf(review: Review): Promise<Diagnostic[]> {
  const released = release(review, 'public', conventionsFor(review))
  const { texts } = await html.render(released, {
    colophon: '',
    date: new Date(0),
    design: plainDesign,
    downloads: [],
  })
  return proveWithheld(review, 'public', texts)
}

/** Takes every position out of a review. */
export function withoutPositions(review: Review): Review {
  for (const { body, entries } of [{ body: review.foreword, entries: [] }, ...review.sections]) {
    const roots = [body, ...entries.flatMap(entry => Object.values(entry.prose).flat())]
    for (const root of roots) {
      visit(root, node => {
        delete node.position
        if (node.type === 'citation') for (const item of node.items) delete item.position
        if (node.type !== 'exhibit') return
        for (const row of node.data.rows) {
          for (const cell of row.cells.flat()) visit(cell, inner => void delete inner.position)
          delete (row as { position?: unknown }).position
        }
      })
    }
    for (const entry of entries) entry.place = () => startOf(review.file)
  }
  for (const section of review.sections) section.place = () => startOf(section.file)
  review.recordPlace = () => startOf(review.file)
  review.planPlace = () => startOf(review.file)
  return review
}

/** Every rule with its examples, for a table of tests. */
export const exampleRows = [...rules.values()].flatMap(({ id, examples }) => [
  ...examples.holds.map((example, index) => ({ id, holds: true, number: index + 1, example })),
  ...examples.fails.map((example, index) => ({ id, holds: false, number: index + 1, example })),
])
