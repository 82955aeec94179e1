import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { Handler, Scribe } from '../scribe.js'

/** A picture in a line of text; only pictures of the review are shown. */
export const image =
  (scribe: Scribe): Handler<Image> =>
  (_state, { url, alt }) => {
    const src = scribe.layout.picture(url)
    return src ? h('img', { src, alt: alt ?? '', class: 'inline' }) : { type: 'text', value: alt ?? '' }
  }
