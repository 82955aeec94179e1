import { fontCharacters } from './font-characters.js'
import { rulePages } from './rule-pages.js'
import { schemaFiles } from './schemas.js'

/** What makes files of this package from its source: each gives its files by path, with their text. */
export const generators: readonly (() => ReadonlyMap<string, string>)[] = [
  schemaFiles,
  rulePages,
  fontCharacters,
]

/** Every file that is made from the source. */
export function generatedFiles(): Map<string, string> {
  return new Map(generators.flatMap(generate => [...generate()]))
}
