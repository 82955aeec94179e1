import { toString as proseText } from 'mdast-util-to-string'
import { type Place, placeOfNode } from '../../model/place.js'
import { text } from '../example.js'
import type { Report, Rule } from '../rule.js'

export const rule: Rule = {
  id: 'figure-has-alt-text',
  summary: 'Every picture has an alt text that says what it shows, or is declared decorative.',
  why: 'A reader who cannot see the picture has only this text; a file name or the caption again tells them nothing.',
  examples: {
    holds: [
      text(`
        ![The command post stood in the parking lot, out of sight of the north gate](images/post.png "Command post at 14:05")

        ::figure{src=images/rule.png decorative}
      `),
    ],
    fails: [
      text(`
        ![](images/post.png "Command post at 14:05") ◀ figure-has-alt-text
      `),
      text(`
        ![Command post at 14:05](images/post.png "Command post at 14:05") ◀ figure-has-alt-text

        ![post.png](images/post.png) ◀ figure-has-alt-text
      `),
    ],
  },
  looksAt: 'text',
  check(_review, report, { nodes }) {
    for (const { node, file } of nodes('image')) {
      examine(node.alt ?? '', node.url, '', placeOfNode(file, node), report)
    }
    for (const { node, file } of nodes('exhibit')) {
      if (!node.data.image || node.data.image.decorative) continue
      const { alt, src } = node.data.image
      examine(alt, src, proseText(node.caption), placeOfNode(file, node), report)
    }
  },
}

function examine(alt: string, src: string, caption: string, place: Place, report: Report): void {
  const words = alt.trim().toLowerCase()
  const name = src.replace(/^.*\//, '').toLowerCase()
  const note = 'Say in a sentence or two what a reader should learn from the picture: `alt="…"`.'
  if (words === '') {
    report(
      place,
      `The picture \`${src}\` has no alt text`,
      `${note} A picture that tells nothing is \`decorative\`.`,
    )
  } else if (words === name || words === name.replace(/\.\w+$/, '')) {
    report(place, 'The alt text is the name of the file', note)
  } else if (words === caption.trim().toLowerCase()) {
    report(place, 'The alt text is the caption again', `${note} The caption is read out as well.`)
  }
}
