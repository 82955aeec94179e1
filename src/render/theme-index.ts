import type { Element } from 'hast'
import { toString as hastText } from 'hast-util-to-string'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { ReleasedEntry } from '../model/release.js'
import type { Layout, RenderedPart } from './page.js'
import { placeholder } from './pdf/pages/numbers.js'
import { proseToHast } from './prose.js'
import { type Scribe, scribeFor } from './scribe.js'
import { hinted } from './structure-hints.js'

const id = 'themes_'
const stringify = unified().use(rehypeStringify).freeze()

/**
 * The index of findings by theme, which closes a report: a reader who answers for training finds all that was said of
 * it, in whatever chapters. None where the report has one theme, or no entry has any.
 */
export function renderThemeIndex(layout: Layout): RenderedPart[] {
  const themes = byTheme(layout)
  if (themes.size < 2) return []
  const scribe = scribeFor(layout, id)
  const lists = [...themes]
    .sort(([a], [b]) => a.localeCompare(b, layout.release.language))
    .map(([theme, entries]) => {
      const headingId = scribe.headingId(theme)
      return h('section', { class: 'theme-group' }, [
        h('h2', { id: headingId }, theme),
        h(
          'ol',
          { class: 'theme-list' },
          entries.map(entry => line(entry, scribe)),
        ),
      ])
    })
  const lang = layout.medium === 'print' ? hinted(layout.release.language, 'index') : undefined
  const html = stringify.stringify({
    type: 'root',
    // Chromium has no tag for a division without a role.
    children: [h('div', { class: 'theme-index', lang, role: lang && 'group' }, lists)],
  })
  return [
    { id, label: '', number: '', title: 'Index by theme', theme: '', html, headings: [], isFront: false },
  ]
}

/** Findings and what worked, in order of appearance; recommendations stand beneath what they answer. */
function byTheme({ release }: Layout): Map<string, ReleasedEntry[]> {
  const themeOf = new Map(release.parts.map(({ id, theme }) => [id, theme]))
  const themes = new Map<string, ReleasedEntry[]>()
  for (const entry of release.entries) {
    const theme = themeOf.get(entry.part) ?? ''
    if (theme === '' || entry.kind === 'recommended-practice') continue
    const listed = themes.get(theme)
    if (listed) listed.push(entry)
    else themes.set(theme, [entry])
  }
  return themes
}

function line(entry: ReleasedEntry, scribe: Scribe): Element {
  const { layout } = scribe
  // In plain words: a link of the statement cannot stand in the link of the line.
  const statement = hastText({ type: 'root', children: proseToHast(entry.statement, scribe) })
  return h('li', [
    h('a', { href: layout.href(entry.id, id), class: ['toc-row', entry.kind] }, [
      h('span', { class: 'number' }, entry.label),
      ' ',
      h('span', { class: 'title' }, statement),
      ...(layout.medium === 'print'
        ? [' ', h('span', { class: 'leader' }), h('span', { class: 'page' }, placeholder)]
        : []),
    ]),
  ])
}
