import { type Diagnostic, severityOf } from '../model/diagnostic.js'
import type { Edit } from '../model/fix.js'
import type { Suppression } from '../model/suppression.js'
import { pathOf, rangeOf, toRange } from './place.js'
import type { Report } from './reported.js'
import { countsOf } from './text.js'

/** For programs: `schemas/diagnostics.v1.schema.json` says what stands in it. */
export const json: Report = (reviews, { tool }) => {
  const document = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    reviews: reviews.map(({ slug, folder, files, suppressed, readability }) => ({
      slug,
      folder,
      counts: countsOf(files.flatMap(file => file.messages)),
      diagnostics: files.flatMap(file => file.messages.map(message => entry(message, folder, file.path))),
      suppressed: suppressed.map(({ diagnostic, suppression }) => ({
        ...entry(diagnostic, folder, diagnostic.file ?? ''),
        suppression: suppressionEntry(suppression, folder),
      })),
      ...(readability && { readability }),
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function entry(message: Diagnostic, folder: string, file: string) {
  const { ruleId = '', reason, note = '', url = '', fix } = message
  return {
    ruleId,
    severity: severityOf(message),
    reason,
    note,
    url,
    file,
    path: pathOf(folder, file),
    place: rangeOf(message),
    ...(fix && { fix: { title: fix.title, edits: fix.edits.map(edit => editEntry(edit, folder)) } }),
  }
}

function editEntry({ path, start, end, text }: Edit, folder: string) {
  return { file: path, path: pathOf(folder, path), place: toRange(start, end), text }
}

function suppressionEntry({ reason, place }: Suppression, folder: string) {
  const { file, start, end } = place
  return { reason, file: file.path, path: pathOf(folder, file.path), place: toRange(start, end) }
}
