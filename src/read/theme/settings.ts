import type { VFile } from 'vfile'
import { setSeverity } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'
import type { PlaceOf } from '../../model/review.js'
import { type ThemeSettings, theme } from '../../model/schema/theme.js'
import { pointAt } from '../front-matter/split.js'
import { validate } from '../front-matter/validate.js'
import { parseYaml, pathKey, type YamlTree } from '../front-matter/yaml.js'
import { textFile } from '../text-file.js'
import { ofTheme, reportTheme } from './report.js'

export interface Settings {
  file: VFile
  /** What of the file has the right shape. */
  value: ThemeSettings
  place: PlaceOf
}

/** Diagnostics that front matter and theme files have in common, and that a theme file has under a name of its own. */
const shared = new Set(['front-matter-is-valid', 'key-is-known'])

/** Reads the settings of a theme file. Never throws; what is wrong becomes diagnostics of the file. */
export function readSettings(path: string, bytes: Uint8Array): Settings {
  const file = textFile(path, bytes)
  for (const message of file.messages) {
    if (message.ruleId === 'file-has-no-byte-order-mark') setSeverity(message, 'info')
  }
  const text = String(file)
  const tree = parseYaml(text, 'theme file')
  const place = placeIn(file, tree, 'values')
  const placeOfKey = placeIn(file, tree, 'keys')
  // What follows a fault of the YAML is not what its author meant.
  const isBroken = tree.troubles.length > 0
  for (const { range, message, note } of isBroken ? tree.troubles : tree.remarks) {
    reportTheme(placeOf(file, range), 'theme-is-valid', message, note)
  }
  const { value } = validate(theme, isBroken ? {} : tree.value, { place, placeOfKey })
  for (const message of file.messages) {
    if (shared.has(message.ruleId ?? '')) ofTheme(message, 'theme-is-valid')
  }
  return { file, value, place }
}

/** The nearest place that the file has for a path: where a key is missing, that of the group in which it should be. */
function placeIn(file: VFile, tree: YamlTree, which: 'values' | 'keys'): PlaceOf {
  return (...path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const key = pathKey(path.slice(0, length))
      const isWhole = length === path.length
      const range = (isWhole ? tree[which] : tree.keys).get(key) ?? tree.values.get(key)
      if (range) return placeOf(file, range)
    }
    return placeOf(file, [0, 0])
  }
}

function placeOf(file: VFile, [start, end]: readonly [number, number]): Place {
  const text = String(file)
  return { file, start: pointAt(text, start), end: pointAt(text, end) }
}
