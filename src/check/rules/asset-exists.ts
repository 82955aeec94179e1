import { picture, text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'asset-exists',
  summary: 'Every picture and data file that the text uses is in the review.',
  why: 'A figure without its picture is an empty frame.',
  examples: {
    holds: [
      {
        ...text('![Tents in two rows by the north gate](images/post.svg "Command post")'),
        'images/post.svg': picture,
      },
    ],
    fails: [
      {
        ...text('![Tents in two rows by the north gate](images/Post.svg "Command post") ◀ asset-exists'),
        'images/post.svg': picture,
      },
      text('::table{#units src=data/units.csv caption="Units"} ◀ asset-exists'),
    ],
  },
}
