import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { BuiltAppendix } from '../../model/appendices.js'
import type { Layout, RenderedPart } from '../page.js'
import { scribeFor } from '../scribe.js'
import { acronyms } from './acronyms.js'
import type { Appendix } from './appendix.js'
import { conformanceStatement } from './conformance-statement.js'
import { evidenceRegister } from './evidence-register.js'
import { findingsAndRecommendations } from './findings-and-recommendations.js'
import { reviewTeam } from './review-team.js'

const appendices: Readonly<Record<BuiltAppendix, Appendix>> = {
  'findings-and-recommendations': findingsAndRecommendations,
  'evidence-register': evidenceRegister,
  'review-team': reviewTeam,
  acronyms,
  'conformance-statement': conformanceStatement,
}

const stringify = unified().use(rehypeStringify).freeze()

/** The appendices that are built from the release, in their order. */
export function renderAppendices(layout: Layout): RenderedPart[] {
  return layout.release.built.map(({ name, id, letter, title }) => {
    const scribe = scribeFor(layout, id)
    const children = appendices[name](layout.release, scribe)
    const html = stringify.stringify({ type: 'root', children })
    return {
      id,
      label: `Appendix ${letter}`,
      number: letter,
      title,
      theme: '',
      html,
      isFront: false,
      headings: scribe.headings,
    }
  })
}
