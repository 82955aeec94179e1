import { odd, picture, text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'asset-is-inside-review',
  summary: 'Every file that the text uses lies inside the folder of the review.',
  why: 'A file from elsewhere may be missing on the next machine, or may be one that nobody meant to publish.',
  examples: {
    holds: [
      {
        ...text('![Tents in two rows by the north gate](images/post.svg "Command post")'),
        'images/post.svg': picture,
      },
      {
        ...text('![Tents in two rows by the north gate](../images/post.svg "Command post")'),
        'images/post.svg': picture,
      },
    ],
    fails: [
      text(`
        ![Tents in two rows by the north gate](../../shared/post.svg "Command post") ◀ asset-is-inside-review

        ![Tents in two rows by the north gate](https://example.org/post.svg "Command post") ◀ asset-is-inside-review
      `),
      { 'sections/20-command.md': odd('outside', '◀ asset-is-inside-review') },
    ],
  },
}
