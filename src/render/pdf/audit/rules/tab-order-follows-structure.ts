import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'tab-order-follows-structure',
  summary: 'On pages with links or fields the tab key follows the structure.',
  basis: 'ISO 14289-1, 7.18.3',
  verapdf: ['7.18.3-1'],
  examine({ annotations, pages, resolve }, report) {
    for (const page of new Set(annotations.map(each => each.page))) {
      const order = textOf(pages[page - 1]?.dict.get('Tabs'), resolve)
      if (order === 'S') continue
      report({
        page,
        what: order ?? '',
        reason:
          order === undefined
            ? 'The page does not say how the tab key goes'
            : `The tab order is \`${order}\``,
        note: 'Set `Tabs` to `S` for every page with annotations.',
      })
    }
  },
}
