import { dictOf, itemsOf, textOf } from '../objects.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'layer-has-name',
  summary: 'Every configuration of layers has a name, and none changes by itself.',
  basis: 'ISO 14289-1, 7.10',
  verapdf: ['7.10-1', '7.10-2'],
  examine({ catalog, resolve }, report) {
    const layers = dictOf(catalog.get('OCProperties'), resolve)
    if (!layers) return
    for (const item of [layers.get('D'), ...itemsOf(layers.get('Configs'), resolve)]) {
      const configuration = dictOf(item, resolve)
      if (!configuration) continue
      const name = textOf(configuration.get('Name'), resolve) ?? ''
      if (name !== '' && !configuration.has('AS')) continue
      report({
        what: name,
        reason:
          name === ''
            ? 'A configuration of layers has no name'
            : `The layers \`${name}\` change by themselves`,
        note: 'Give it a `Name`, and take `AS` away.',
      })
    }
  },
}
