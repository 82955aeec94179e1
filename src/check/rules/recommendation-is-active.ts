import { section } from '../example.js'
import { passivesIn } from '../prose/passive.js'
import type { Rule } from '../rule.js'

/** Where the main verb of a recommendation begins. */
const duty =
  /\b(?:should|must|shall|will|(?:needs?|has|have|ought) to)(?: also| not| \p{Ll}+ly)? be (?:also |\p{Ll}+ly )?/iu

export const rule: Rule = {
  id: 'recommendation-is-active',
  summary: 'Recommendations say in the active voice who does what.',
  why: '“A list should be kept” is nobody’s task. In the active voice somebody has it, and can be asked about it in a year.',
  english: true,
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: key-list
            practice: The Special Operations Division should keep a list of the radios that were given out.
      `),
      section(`
        recommended-practices:
          - id: key-list
            practice: The list should be available at every command post.
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: key-list
            practice: A list of radios should be kept. ◀ recommendation-is-active
            owner: Special Operations Division
      `),
      section(`
        recommended-practices:
          - id: key-list
            practice: >-
              Every shift, supervisors need to be ◀ recommendation-is-active
              briefed by the county.
      `),
    ],
  },
  check(_review, report, { passages }) {
    for (const { entry, field, text: whole, sentences, placeAt } of passages()) {
      if (entry?.kind !== 'recommended-practice' || field !== 'practice' || !/\bbe\b/.test(whole)) continue
      for (const { text, at } of sentences) {
        const main = duty.exec(text)
        if (!main) continue
        const from = main.index + main[0].length
        const verb = passivesIn(text).find(({ start }) => start === from)
        if (!verb) continue
        const by = /^ by ((?:\p{L}|[ ’'-])+)/u.exec(text.slice(verb.end))?.[1]
        const actor = by ?? entry.matter.owner
        const note = actor
          ? `Begin with who acts: \`${actor.charAt(0).toUpperCase()}${actor.slice(1)} should …\`.`
          : 'Begin with who acts: `The department should …`, and name it as `owner` too.'
        report(
          placeAt(at + main.index, at + verb.end),
          `\`${text.slice(main.index, verb.end)}\` does not say who acts`,
          note,
        )
      }
    }
  },
}
