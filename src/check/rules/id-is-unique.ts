import { visit } from 'unist-util-visit'
import { placeOfNode } from '../../model/place.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'id-is-unique',
  summary: 'Every id stands for one thing, and every entry stands in one place.',
  why: 'Two things with one id share a number, and a reference to one leads to the other.',
  examples: { holds: [], fails: [] },
  check(review, report, { targets }) {
    for (const [id, [first, ...others]] of targets) {
      for (const other of others) {
        const there = `${first?.place.file.path}:${first?.place.start.line}`
        const note =
          other.kind === 'section'
            ? 'The id of a section is the name of its file. Rename the file, or give the other another id.'
            : 'Give one of them another id.'
        report(other.place, `The id \`${id}\` is already used at ${there}`, note)
      }
    }
    const placed = new Map<string, string>()
    const texts = [{ file: review.file, body: review.foreword }, ...review.sections]
    for (const { file, body } of texts) {
      visit(body, 'entry', node => {
        if (node.id === '') return
        const here = placeOfNode(file, node)
        const before = placed.get(node.id)
        placed.set(node.id, before ?? `${file.path}:${here.start.line}`)
        if (before) {
          const note = `Keep one of them, and refer to it from the other place with \`[](#${node.id})\`.`
          report(here, `The entry \`${node.id}\` is already placed at ${before}`, note)
        }
      })
    }
  },
}
