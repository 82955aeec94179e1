import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Evidence, ReleasedEntry } from '../model/release.js'
import { dateText } from '../model/time.js'
import { inline, pointTo, type Scribe } from './scribe.js'

type Content = (ElementContent | string)[]

/** What is known about an entry besides its statement and discussion, as a list of terms; nothing where nothing is. */
export function entryFacts(entry: ReleasedEntry, state: State, scribe: Scribe): Element[] {
  const facts =
    entry.kind === 'recommended-practice' ? action(entry, state, scribe) : grounds(entry, state, scribe)
  const given = facts.filter(([, content]) => content.length > 0)
  if (given.length === 0) return []
  return [
    h(
      'dl',
      { class: 'facts' },
      given.map(([term, content, width]) => h('div', { class: width }, [h('dt', term), h('dd', content)])),
    ),
  ]
}

type Fact = [term: string, content: Content, width?: string | undefined]

function grounds(entry: ReleasedEntry, state: State, scribe: Scribe): Fact[] {
  const list = (pieces: Evidence[]): Content => join(pieces.map(piece => evidence(piece, scribe)))
  return [
    [entry.kind === 'finding' ? 'Why' : 'Why it worked', inline(state, entry.why)],
    ['Measured against', list(entry.standard)],
    ['Evidence', list(entry.evidence)],
    ['Answered by', join(entry.answeredBy.map(pointer => [pointTo(scribe, pointer)]))],
    ['No recommendation', inline(state, entry.noRecommendation)],
  ]
}

function action(entry: ReleasedEntry, state: State, scribe: Scribe): Fact[] {
  const words = (text: string): Content => (text === '' ? [] : [text])
  const due = dateText(entry.due, scribe.layout.release.language)
  return [
    ['Answers', join(entry.answers.map(pointer => [pointTo(scribe, pointer)]))],
    ['Measure', inline(state, entry.measure)],
    ['Owner', words(entry.owner), entry.partners.length > 0 ? 'half' : undefined],
    ['Partners', words(entry.partners.join(', ')), 'half'],
    ['Due', words(due), 'third'],
    ['Priority', words(capital(entry.priority)), 'third'],
    ['Element', words(capital(entry.element)), 'third'],
  ]
}

function evidence({ label, anchor, locator, text }: Evidence, scribe: Scribe): Content {
  const href = anchor && scribe.layout.href(anchor, scribe.part)
  return [text ?? (href ? h('a', { href }, label) : label), locator ? `, ${locator}` : '']
}

function join(pieces: Content[]): Content {
  return pieces.flatMap((piece, index) => (index > 0 ? ['; ', ...piece] : piece))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
