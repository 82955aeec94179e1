import { readHint } from '../../structure-hints.js'
import { textOfString } from '../file/strings.js'
import { textString } from '../file/text-string.js'
import { inheritedLanguages } from './languages.js'
import { makers } from './made-of-hints.js'
import { identifyNotes } from './notes.js'
import type { ParentTree } from './parent-tree.js'
import type { Structure } from './structure.js'

/**
 * Makes of the elements that carry a hint in their language what the hint says they are. The hint is taken out again,
 * and the language with it where it is that of the element round it.
 *
 * @param expansions what abbreviations stand for, by the index that their hints name
 * @throws Error for a hint that is not known, or one of an abbreviation that stands for nothing
 */
export function followHints(structure: Structure, parents: ParentTree, expansions: readonly string[]): void {
  const inherited = inheritedLanguages(structure)
  const notes: number[] = []
  for (const [number, { text }] of structure.file.objects) {
    if (!text.includes('-x-')) continue
    const element = structure.element(number)
    const written = element.get('Lang')
    const language = typeof written === 'string' ? textOfString(written) : ''
    if (!language.includes('-x-')) continue
    const read = readHint(language)
    if (!read) throw new Error(`The hint of the language \`${language}\` is not known.`)
    if (read.language === inherited(element)) element.delete('Lang')
    else element.set('Lang', textString(read.language))
    if ('hint' in read) {
      structure.change(number, element)
      makers[read.hint]({ structure, parents, number, notes })
      continue
    }
    const expansion = expansions[read.expansion]
    if (expansion === undefined) throw new Error(`The abbreviation of \`${language}\` stands for nothing.`)
    structure.change(number, element.set('S', '/Span').set('E', textString(expansion)))
  }
  identifyNotes(structure, notes)
}
