import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { exhibitKinds } from '../../exhibits/index.js'
import type { Exhibit } from '../../model/tree.js'
import { type Handler, inline, type Scribe } from '../scribe.js'

/** A table of this many rows is set on one page; a longer one runs on, its header repeated. */
export const mostRowsKeptTogether = 14

/** A figure, table or timeline with its number and caption. */
export const exhibit =
  (scribe: Scribe): Handler<Exhibit> =>
  (state, node) => {
    const kind = exhibitKinds[node.kind]
    if (!kind) return undefined
    const { release, picture } = scribe.layout
    const content = kind.draw(node, {
      language: release.language,
      inline: prose => inline(state, prose),
      picture: path => {
        const asset = release.assets.get(path)
        const url = picture(path)
        return asset && url ? { url, width: asset.width, height: asset.height } : undefined
      },
    })
    if (node.data.image?.decorative) return h('div', { class: 'decorative' }, content)
    const isTable = kind.series === 'Table'
    const turned = kind.turned?.(node) ?? false
    const caption = h('figcaption', { id: `${node.anchor}_caption` }, [
      h('span', { class: 'exhibit-label' }, node.label ?? ''),
      ' ',
      ...inline(state, node.caption),
    ])
    const short = isTable && node.data.rows.length <= mostRowsKeptTogether
    const names = ['exhibit', node.kind, ...(turned ? ['turned'] : []), ...(short ? ['short'] : [])]
    // Chromium's PDF makes a Figure without alt text of a `figure`, round the good one of its picture; of a group, not.
    const role = scribe.layout.medium === 'print' ? 'group' : undefined
    return h('figure', { id: node.anchor, class: names, role, ariaLabelledBy: `${node.anchor}_caption` }, [
      ...(isTable ? [caption] : []),
      ...(isTable ? [scrolling(node, content)] : content),
      ...(isTable ? [] : [caption]),
      ...afterwards(node),
    ])
  }

function scrolling(node: Exhibit, content: ElementContent[]) {
  const properties = { class: 'scroll', tabIndex: 0, role: 'group', ariaLabelledBy: `${node.anchor}_caption` }
  return h('div', properties, content)
}

function afterwards({ data }: Exhibit) {
  const credit = data.image?.credit
  const rows = data.withheldRows ?? 0
  return [
    ...(credit ? [h('p', { class: 'credit' }, credit)] : []),
    ...(rows > 0
      ? [
          h(
            'p',
            { class: 'withheld block' },
            `[${rows === 1 ? '1 row is' : `${rows} rows are`} withheld from this edition]`,
          ),
        ]
      : []),
  ]
}
