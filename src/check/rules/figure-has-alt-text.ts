import { toString as proseText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { type Place, placeOfNode } from '../../model/place.js'
import type { Report, Rule } from '../rule.js'

export const rule: Rule = {
  id: 'figure-has-alt-text',
  summary: 'Every picture has an alt text that says what it shows, or is declared decorative.',
  why: 'A reader who cannot see the picture has only this text; a file name or the caption again tells them nothing.',
  examples: { holds: [], fails: [] },
  looksAt: 'text',
  check({ sections }, report) {
    for (const { file, body } of sections) {
      visit(body, node => {
        if (node.type === 'image') examine(node.alt ?? '', node.url, '', placeOfNode(file, node), report)
        if (node.type !== 'exhibit' || !node.data.image || node.data.image.decorative) return
        const { alt, src } = node.data.image
        examine(alt, src, proseText(node.caption), placeOfNode(file, node), report)
      })
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
