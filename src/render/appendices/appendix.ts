import type { Element } from 'hast'
import type { Release } from '../../model/release.js'
import type { Scribe } from '../scribe.js'

/** Draws a built appendix; its headings go through the scribe, which lists them in the contents. */
export type Appendix = (release: Release, scribe: Scribe) => Element[]
