import type { RecommendedPractice } from '../../model/review.js'
import { section } from '../example.js'
import { clauseOf } from '../prose/clause.js'
import { contentWordsOf } from '../prose/content-words.js'
import type { Passage } from '../prose/passage.js'
import type { Rule } from '../rule.js'
import { tellingApart } from '../words/telling-apart.js'

/** Shared words among all words of two recommendations, from which on they ask for the same. */
const alike = 0.8

export const rule: Rule = {
  id: 'recommendation-is-distinct',
  summary: 'No two recommendations ask for nearly the same.',
  why: 'Two recommendations that ask for one thing are counted, tracked and reported twice, and part ways when one of them is amended.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: east-gate
            practice: The Parks Department should fit a monitored lock to the service door of the east gate.
          - id: west-gate
            practice: The Parks Department should fit a monitored lock to the service door of the west gate.
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: command-posts
            practice: The Special Operations Division should name a primary and an alternate command post in every event plan.
          - id: post-names
            practice: In every event plan, the Special Operations Division should name a command post, primary and alternate. ◀ recommendation-is-distinct
      `),
    ],
  },
  check(_review, report, { passages }) {
    const practices = passages().flatMap(passage => {
      const { entry, field } = passage
      return entry?.kind === 'recommended-practice' && field === 'practice'
        ? [practiceOf(entry, passage)]
        : []
    })
    for (const [practice, before] of pairs(practices)) {
      const { entry } = practice
      const there = `${before.entry.place().file.path}:${before.entry.place().start.line}`
      report(
        entry.place('practice'),
        `The recommendation \`${entry.id}\` asks for nearly the same as \`${before.entry.id}\` at ${there}`,
        `Keep one of them, and let its \`answers\` name what both answer. If they do differ, say in what.`,
      )
    }
  },
}

interface Practice {
  entry: RecommendedPractice
  words: string[]
  /** Numbers, names and directions in what is asked for: recommendations that differ in them are different ones. */
  particulars: string
}

function practiceOf(entry: RecommendedPractice, passage: Passage): Practice {
  const deeds = passage.sentences.map(sentence => clauseOf(sentence).deed).join(' ')
  const particulars = [...deeds.matchAll(/[\p{L}\p{N}]+(?:[.:,/-][\p{L}\p{N}]+)*/gu)]
    .map(([word]) => word)
    .filter(word => /\d/.test(word) || /^\p{Lu}/u.test(word) || tellingApart.has(word.toLowerCase()))
  return {
    entry,
    words: [...contentWordsOf(passage)],
    particulars: [...new Set(particulars)].sort().join(' '),
  }
}

/**
 * Each recommendation with the first before it that is nearly the same. Two lists that share four words in five share one
 * of their rarest, so that only those need be compared; and of many that are alike, only the first stays to compare with.
 */
function* pairs(practices: readonly Practice[]): Generator<[Practice, Practice]> {
  const counts = new Map<string, number>()
  for (const { words } of practices) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byWord = new Map<string, Practice[]>()
  for (const practice of practices) {
    const { words, particulars } = practice
    words.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
    const rarest = words.slice(0, words.length - Math.ceil(alike * words.length) + 1)
    const own = new Set(words)
    const keys = rarest.map(word => `${word} ${particulars}`)
    const near = keys.flatMap(key => byWord.get(key) ?? [])
    const before = near.find(other => isAlike(own, other.words))
    if (before) {
      yield [practice, before]
      continue
    }
    for (const key of keys) {
      const known = byWord.get(key)
      if (known) known.push(practice)
      else byWord.set(key, [practice])
    }
  }
}

function isAlike(words: ReadonlySet<string>, others: readonly string[]): boolean {
  const all = words.size + others.length
  // Four words are too few to tell; and lists of unlike length cannot share enough.
  if (words.size < 4 || others.length < 4)
    return words.size === others.length && others.every(word => words.has(word))
  if (Math.min(words.size, others.length) < alike * Math.max(words.size, others.length)) return false
  const shared = others.filter(word => words.has(word)).length
  return shared / (all - shared) >= alike
}
