import { visit } from 'unist-util-visit'
import type { Example } from '../../src/check/example.js'
import { check } from '../../src/check/index.js'
import { rules } from '../../src/check/rules/index.js'
import { startOf } from '../../src/model/place.js'
import type { Review } from '../../src/model/review.js'
import { read } from '../../src/read/index.js'
import { contentsOf } from '../read/contents.js'

const sign = / *◀ ([a-z0-9-]+) *$/gm

/** The lines that an example marks as faulty: `path:line rule-id`. */
export function markedIn(example: Example): string[] {
  return Object.entries(example).flatMap(([path, content]) =>
    typeof content === 'string'
      ? content
          .split('\n')
          .flatMap((line, index) =>
            [...line.matchAll(sign)].map(([, ruleId]) => `${path}:${index + 1} ${ruleId}`),
          )
      : [],
  )
}

/** The review that an example is, without its signs. */
export function reviewOf(example: Example): Review {
  const files = Object.entries(example).map(([path, content]): [string, string | Uint8Array] => [
    path,
    typeof content === 'string' ? content.replace(sign, '') : content,
  ])
  return read(contentsOf(new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))))
}

/** What one rule says of a review: `path:line rule-id`. Nothing but a suppression keeps it silent. */
export function saidBy(ruleId: string, review: Review): string[] {
  const { diagnostics } = check(review)
  const broken = diagnostics.find(found => found.ruleId === 'rule-is-checked' && ruleId !== 'rule-is-checked')
  if (broken) throw new Error(broken.reason)
  return diagnostics
    .filter(found => found.ruleId === ruleId)
    .map(found => `${found.file}:${found.line} ${ruleId}`)
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
