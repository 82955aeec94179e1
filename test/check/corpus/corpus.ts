import { body } from './body.js'
import { findings } from './findings.js'
import { goodProse } from './good-prose.js'
import type { FindingItem, Item, PracticeItem, SourceItem } from './item.js'
import { links } from './links.js'
import { practices } from './practices.js'
import {
  secondBody,
  secondFindings,
  secondLinks,
  secondPractices,
  secondSources,
  secondTimeline,
} from './second.js'
import { sources } from './sources.js'
import { thirdBody, thirdFindings, thirdLinks, thirdPractices, thirdSources, thirdTimeline } from './third.js'
import { timelineEvents } from './timeline.js'

/** Where in a review an item stands. */
export type Kind = 'body' | 'timeline' | 'practice' | 'finding' | 'source' | 'link'

export type Sample = Item & Partial<Omit<PracticeItem & FindingItem & SourceItem, keyof Item>>

export interface Part {
  kind: Kind
  /** Rules that are asked of every item of the part, so that an item without a label is a good one. */
  asks: readonly string[]
  items: readonly Sample[]
}

const allPractices = [...practices, ...secondPractices, ...thirdPractices]

const ofPractices = [
  'recommendation-names-actor',
  'recommendation-is-concrete',
  'recommendation-is-single',
  'recommendation-is-active',
]

/**
 * The sample prose, labelled by the meaning of each rule.
 *
 * It was written from the rule catalogue alone, by someone who had not seen the word lists of the rules. A label is
 * changed where it is wrong, never to please a rule. Rules may since have been mended with it in view: what is measured
 * on it is what they do on known prose; `first-sight.ts` and `third-sight.ts` keep what they did on prose that was new
 * to them.
 */
export const corpus: readonly Part[] = [
  {
    kind: 'body',
    asks: [
      'sentence-is-readable',
      'word-is-plain',
      'word-is-respectful',
      'word-is-not-repeated',
      'passage-language-is-marked',
      'meaning-is-not-by-color',
      'finding-does-not-blame',
      'public-text-has-no-identifiers',
    ],
    items: [...body, ...goodProse, ...secondBody, ...thirdBody],
  },
  {
    kind: 'timeline',
    asks: ['timeline-states-facts'],
    items: [...timelineEvents, ...secondTimeline, ...thirdTimeline],
  },
  { kind: 'practice', asks: ofPractices, items: allPractices.filter(item => !('finding' in item)) },
  {
    kind: 'practice',
    asks: [...ofPractices, 'recommendation-adds-action'],
    items: allPractices.filter(item => 'finding' in item),
  },
  {
    kind: 'finding',
    asks: ['finding-says-why', 'finding-does-not-blame'],
    items: [...findings, ...secondFindings, ...thirdFindings],
  },
  {
    kind: 'source',
    asks: ['interviewee-is-unnamed'],
    items: [...sources, ...secondSources, ...thirdSources],
  },
  { kind: 'link', asks: ['link-text-is-meaningful'], items: [...links, ...secondLinks, ...thirdLinks] },
]
