import { section } from '../example.js'
import { addsTo } from '../prose/adds-to.js'
import { clauseOf } from '../prose/clause.js'
import { contentWords, contentWordsOf } from '../prose/content-words.js'
import type { Passage } from '../prose/passage.js'
import type { Sentence } from '../prose/sentences.js'
import type { Rule } from '../rule.js'
import { weakActions } from '../words/weak-actions.js'

export const rule: Rule = {
  id: 'recommendation-adds-action',
  summary: 'No recommendation merely restates its finding.',
  why: '“It was not done” and “it should be done” are one thought. What the agency lacks is the step between: what to write, buy, staff or drill so that it will be.',
  examples: {
    holds: [
      section(`
        findings:
          - id: no-manager
            statement: No one was assigned to manage the staging area.
        recommended-practices:
          - id: manager
            answers: [no-manager]
            practice: The Special Operations Division should name a staging manager in every event plan.
      `),
    ],
    fails: [
      section(`
        findings:
          - id: unified-command
            statement: Unified command was not established for the first 52 minutes.
          - id: radio
            statement: Radio communication between the agencies was poor.
        recommended-practices:
          - id: command
            answers: [unified-command]
            practice: The department should establish unified command in the first minutes. ◀ recommendation-adds-action
          - id: channels
            answers: [radio]
            practice: The agencies should improve radio communication between each other. ◀ recommendation-adds-action
      `),
    ],
  },
  check(_review, report, { passages }) {
    const statements = new Map<string, Passage>()
    const practices: Passage[] = []
    for (const passage of passages()) {
      const { entry, field } = passage
      if (field === 'statement' && entry) statements.set(entry.id, passage)
      if (field === 'practice') practices.push(passage)
    }
    for (const { entry, sentences } of practices) {
      if (entry?.kind !== 'recommended-practice') continue
      // Who acts is no act: a finding seldom names them, and a restatement always does.
      const deeds = contentWords(sentences.map(deedOf).join(' '))
      const restated = entry.answers.find(({ id }) => {
        const statement = statements.get(id)
        return statement && restates(deeds, contentWordsOf(statement))
      })
      if (!restated) continue
      report(
        entry.place('practice'),
        `The recommendation \`${entry.id}\` says \`${restated.id}\` again, as something that should be otherwise`,
        'Name the step that brings it about: what is written, bought, staffed, trained or tested, so that the reason in `why` no longer holds.',
      )
    }
  },
}

/** What is asked for; in the passive voice its subject is what it is asked of. */
function deedOf(sentence: Sentence): string {
  const { subject, deed } = clauseOf(sentence)
  return /^be\b/i.test(deed) ? `${subject} ${deed}` : deed
}

function restates(deeds: ReadonlySet<string>, statement: ReadonlySet<string>): boolean {
  const isShared = [...deeds].some(word => !weakActions.has(word) && statement.has(word))
  return isShared && !addsTo(statement, deeds, weakActions)
}
