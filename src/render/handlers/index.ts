import type { Handlers } from 'mdast-util-to-hast'
import type { Scribe } from '../scribe.js'
import { aside } from './aside.js'
import { citation } from './citation.js'
import { crossReference } from './cross-reference.js'
import { entry } from './entry.js'
import { exhibit } from './exhibit.js'
import { heading } from './heading.js'
import { image } from './image.js'
import { languageBlock } from './language-block.js'
import { languageText } from './language-text.js'
import { mark } from './mark.js'
import { table } from './table.js'

/** How each kind of node becomes HTML; every other node as CommonMark and GFM say. */
export function handlersFor(scribe: Scribe): Handlers {
  return {
    aside: aside(scribe),
    citation: citation(scribe),
    crossReference: crossReference(scribe),
    entry: entry(scribe),
    exhibit: exhibit(scribe),
    heading: heading(scribe),
    image: image(scribe),
    languageBlock: languageBlock(scribe),
    languageText: languageText(scribe),
    mark: mark(scribe),
    table: table(scribe),
  }
}
