import { type Place, placeOfNode } from '../../model/place.js'
import { text } from '../example.js'
import type { Passage } from '../prose/passage.js'
import { passagesWith } from '../prose/word-index.js'
import type { Grounds, Report, Rule } from '../rule.js'
import { alwaysOfFigure, byColor, isColor, otherSign, speaksOfFigure } from '../words/colors.js'

export const rule: Rule = {
  id: 'meaning-is-not-by-color',
  summary: 'No text relies on color alone to say what a figure or a table shows.',
  why: 'About one man in twelve cannot tell red from green, and most copies of a report are printed in gray.',
  examples: {
    holds: [
      text(`
        In the figure below, the dashed red line is the route of the march. Officers in blue vests walked beside it, and
        a red line of fire trucks stood on the bridge.
      `),
      text(`
        ::table{#units src=data/units.csv caption="Units; late arrivals are marked with a star"}
      `),
    ],
    fails: [
      text(`
        In the figure below, the red line is the route of the march. ◀ meaning-is-not-by-color
      `),
      text(`
        ::table{#units src=data/units.csv caption="Units; late arrivals are shown in red"} ◀ meaning-is-not-by-color
      `),
    ],
  },
  looksAt: 'text',
  english: true,
  check(_review, report, grounds) {
    const refersToExhibit = referencesOf(grounds)
    for (const passage of passagesWith(grounds.words(), isColor)) {
      if (passage.language !== undefined || passage.kind === 'heading') continue
      const told = new Set<number>()
      for (const pattern of [alwaysOfFigure, byColor]) {
        for (const { index, 0: words } of passage.text.matchAll(pattern)) {
          const { at = 0, text = '' } = passage.sentences.findLast(({ at }) => at <= index) ?? {}
          const isOfFigure = (): boolean =>
            pattern === alwaysOfFigure ||
            passage.kind === 'caption' ||
            speaksOfFigure.test(passage.text) ||
            refersToExhibit(passage)
          if (told.has(at) || otherSign.test(text) || !isOfFigure()) continue
          told.add(at)
          tell(passage.placeAt(index, index + words.length), words, report)
        }
      }
    }
    for (const { node, file } of grounds.nodes('exhibit')) {
      const { alt = '' } = node.data.image ?? {}
      // An alt text may say what a picture looks like; what it may not is to explain by color alone.
      const [words] = /\b(?:shown|marked|highlighted|shaded|indicated) in [a-z]+/.exec(alt) ?? []
      if (words?.match(byColor) && !otherSign.test(alt)) tell(placeOfNode(file, node), words, report)
    }
  },
}

function tell(place: Place, words: string, report: Report): void {
  report(
    place,
    `\`${words}\` tells things apart by color alone`,
    'Add what does not need color: a label, a pattern, a position, such as "the dashed red line" or "marked with a star".',
  )
}

/** Tells whether a passage refers to a figure or a table. */
function referencesOf({ nodes, targets }: Grounds): (passage: Passage) => boolean {
  const places = nodes('crossReference')
    .filter(({ node }) => targets.get(node.id)?.[0]?.kind === 'exhibit')
    .map(({ node, file }) => placeOfNode(file, node))
  return ({ file, text, placeAt }) => {
    const { start, end } = placeAt(0, text.length)
    return places.some(
      place => place.file === file && place.start.line >= start.line && place.start.line <= end.line,
    )
  }
}
