import { odd, record, text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'review-is-a-folder',
  summary: 'A review is a folder that holds `review.md`.',
  why: 'The record says whose review it is, of what and when; without it a folder of Markdown is no report.',
  examples: {
    holds: [record('title: Review of the pier fire')],
    fails: [
      {
        'review.md': odd('missing', '◀ review-is-a-folder'),
        ...text('The post opened at 15:04.'),
      },
    ],
  },
}
