import type { PdfObject } from '@libpdf/core'
import { dictOf, nameTree, textOf } from '../objects.js'
import type { Rule } from '../rule.js'

type EmbeddedFile = readonly [name: string, page: number | undefined, file: PdfObject | undefined]

export const rule: Rule = {
  id: 'embedded-file-has-names',
  summary: 'Every embedded file has its name, as `F` and as `UF`.',
  basis: 'ISO 14289-1, 7.11',
  verapdf: ['7.11-1'],
  examine({ catalog, annotations, resolve }, report) {
    const names = dictOf(dictOf(catalog.get('Names'), resolve)?.get('EmbeddedFiles'), resolve)
    const files: readonly EmbeddedFile[] = [
      ...[...nameTree(names, resolve)].map(([name, file]): EmbeddedFile => [name, undefined, file]),
      ...annotations
        .filter(({ kind }) => kind === 'FileAttachment')
        .map(({ dict, page, contents }): EmbeddedFile => [contents, page, dict.get('FS')]),
    ]
    for (const [name, page, file] of files) {
      const specification = dictOf(file, resolve)
      if (!specification?.has('EF')) continue
      const missing = ['F', 'UF'].filter(key => !textOf(specification.get(key), resolve))
      if (missing.length === 0) continue
      report({
        page,
        what: name,
        reason: `The embedded file \`${name}\` has no ${missing.map(key => `\`${key}\``).join(' and no ')}`,
        note: 'Write its name as both.',
      })
    }
  },
}
