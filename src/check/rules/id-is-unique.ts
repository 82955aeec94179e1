import { placeOfNode } from '../../model/place.js'
import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'id-is-unique',
  summary: 'Every id stands for one thing, and every entry stands in one place.',
  why: 'Two things with one id share a number, and a reference to one leads to the other.',
  examples: {
    holds: [
      section(
        `
        title: Incident command
        findings:
          - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
      `,
        '::finding{#unified-command}\n\nSee [](#unified-command) for what followed.',
      ),
    ],
    fails: [
      section(`
        title: Incident command
        findings:
          - {id: command-post, statement: The plan named no command post.}
        recommended-practices:
          - {id: command-post, answers: [command-post]} ◀ id-is-unique
      `),
      section(
        `
        title: Incident command
        findings:
          - {id: command-post, statement: The plan named no command post.}
      `,
        `
        ::finding{#command-post}

        Two hours later the post moved.

        ::finding{#command-post} ◀ id-is-unique
      `,
      ),
      {
        ...record(`
          sources:
            - {id: radio-log, type: radio, title: Dispatch channel 1}
        `),
        ...section(`
          title: Radio
          findings:
            - {id: radio-log, statement: The log of the radio has a gap of 20 minutes.} ◀ id-is-unique
        `),
      },
    ],
  },
  check(_review, report, { targets, nodes }) {
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
    for (const { node, file } of nodes('entry')) {
      // An id that collides has been told; reading may then have set both entries, which no author did.
      if (node.id === '' || (targets.get(node.id)?.length ?? 0) > 1) continue
      const here = placeOfNode(file, node)
      const before = placed.get(node.id)
      placed.set(node.id, before ?? `${file.path}:${here.start.line}`)
      if (before) {
        const note = `Keep one of them, and refer to it from the other place with \`[](#${node.id})\`.`
        report(here, `The entry \`${node.id}\` is already placed at ${before}`, note)
      }
    }
  },
}
