import type { Link } from 'mdast'
import { toString as proseText } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { placeOfNode } from '../../model/place.js'
import type { CrossReference } from '../../model/tree.js'
import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Words that say nothing once they stand in a list of links, as a screen reader reads them out. */
const empty = new Set(
  'click,click here,click on this link,click this,download,download here,downloaded here,found here,go,go here,here,link,links,learn more,more,more here,more information,on this page,on this site,on this website,page,pdf,read here,read more,read this,see here,see more,continue reading,the link,site,source,this,this link,this page,this site,this website,url,web page,webpage,website'.split(
    ',',
  ),
)

/** What Markdown itself made a link, such as `www.example.org/plan`, can be read out if it is short. */
const longestAddress = 40

export const rule: Rule = {
  id: 'link-text-is-meaningful',
  summary: 'The words of every link say where it leads.',
  why: 'A screen reader lists the links of a page by their words alone, and a bare address is read out letter by letter.',
  examples: {
    holds: [
      text(`
        The order is in [the public library of orders](https://example.org/orders/go-512.pdf). Write to
        <review@example.org>, see www.example.org/plan, or go to [](#unified-command).
      `),
    ],
    fails: [
      text(`
        For the order, [click here](https://example.org/orders/go-512.pdf). ◀ link-text-is-meaningful

        The order stands at <https://example.org/orders/go-512.pdf>. ◀ link-text-is-meaningful

        The gap is described [here](#unified-command). ◀ link-text-is-meaningful
      `),
    ],
  },
  looksAt: 'text',
  check(_review, report, { nodes }) {
    for (const { node, file } of [...nodes('link'), ...nodes('crossReference')]) {
      const words = proseText(node).trim()
      if (words === '' && node.type === 'crossReference') continue
      const place = placeOfNode(file, node)
      if (words === '') {
        report(
          place,
          'A link has no words',
          'Name what it leads to between the brackets: `[the county plan](…)`.',
        )
      } else if (saysNothing(words)) {
        report(
          place,
          `The words \`${words}\` do not say where the link leads`,
          'Link the words that name it: `[the county plan](…)`, and leave out "click here".',
        )
      } else if (isBareAddress(words, node)) {
        report(
          place,
          `A bare address stands for the words of a link: \`${shortened(words)}\``,
          'Write `[the name of the document](address)`; the address is kept as the link.',
        )
      }
    }
  },
}

/** A word of the list, or the number of a note. */
function saysNothing(words: string): boolean {
  const plain = words.toLowerCase().replace(/[^a-z\d ]/g, '')
  return empty.has(plain.trim()) || !/\p{L}|\p{N}{2}/u.test(words)
}

function isBareAddress(words: string, { position }: Link | CrossReference): boolean {
  if (/\s/.test(words)) return false
  if (/^https?:\/\//i.test(words)) return true
  const isAddress = /^www\.|^[\w-]+(?:\.[\w-]+)+\/./i.test(words)
  const isTyped = position?.start.line === position?.end.line && lengthOf(position) === words.length
  return isAddress && (!isTyped || words.length > longestAddress)
}

const lengthOf = (position: Position | undefined): number =>
  (position?.end.column ?? 0) - (position?.start.column ?? 0)

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
