import { picture, text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'picture-is-usable',
  summary: 'Every picture is PNG, JPEG, GIF, WebP or plain SVG.',
  why: 'Other kinds do not show in a browser or in print, and an SVG can carry scripts.',
  examples: {
    holds: [
      {
        ...text('![Tents in two rows by the north gate](images/post.svg "Command post")'),
        'images/post.svg': picture,
      },
    ],
    fails: [
      {
        ...text('![Tents in two rows by the north gate](images/post.tif "Command post") ◀ picture-is-usable'),
        'images/post.tif': 'Not a picture.',
      },
      {
        ...text('![Tents in two rows by the north gate](images/post.svg "Command post") ◀ picture-is-usable'),
        'images/post.svg': picture.replace('<path', '<script>alert(1)</script><path'),
      },
    ],
  },
}
