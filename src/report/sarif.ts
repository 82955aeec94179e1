import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, type Severity, severityOf } from '../model/diagnostic.js'
import type { Fix } from '../model/fix.js'
import type { Suppression } from '../model/suppression.js'
import { pathOf, type Range, rangeOf, toRange } from './place.js'
import type { Report, RuleText } from './reported.js'

/** For tools that gather results: SARIF 2.1.0, an OASIS standard. */
export const sarif: Report = (reviews, { tool, rules }) => {
  const indices = new Map(rules.map(({ id }, index) => [id, index]))
  const results = reviews.flatMap(({ folder, files, suppressed }) => [
    ...files.flatMap(file => file.messages.map(message => result(message, folder, file.path, indices))),
    ...suppressed.map(({ diagnostic, suppression }) => ({
      ...result(diagnostic, folder, diagnostic.file ?? '', indices),
      suppressions: [suppressionOf(suppression, folder)],
    })),
  ])
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [base]: { description: { text: 'The folder in which the reviews were checked.' } },
        },
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** The name under which those who read SARIF expect the root of a repository. */
const base = '%SRCROOT%'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

function descriptor({ id, summary, why, severity, page }: RuleText) {
  const said = [summary, why].filter(words => words !== '')
  return {
    id,
    shortDescription: { text: summary },
    ...(why !== '' && { fullDescription: { text: why } }),
    helpUri: page,
    help: {
      text: [...said, page].join('\n\n'),
      markdown: [...said, `[${id}](${page})`].join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
  }
}

function result(message: Diagnostic, folder: string, file: string, indices: ReadonlyMap<string, number>) {
  const { ruleId = '', reason, note, fix } = message
  const ruleIndex = indices.get(ruleId)
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severityOf(message)],
    message: { text: literal([reason, note].filter(Boolean).join('\n')) },
    locations: [location(folder, file, rangeOf(message))],
    ...(fix && { fixes: [fixOf(fix, folder)] }),
  }
}

/** Braces stand for arguments in a message; doubled, they are themselves. */
function literal(text: string): string {
  return text.replace(/[{}]/g, '$&$&')
}

function location(folder: string, file: string, range: Range) {
  return { physicalLocation: { artifactLocation: artifact(folder, file), region: region(range) } }
}

/** A place without length is an insertion point: it ends where it starts. */
function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function artifact(folder: string, file: string) {
  const path = pathOf(folder, file)
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href }
  return { uri: path.split('/').map(encode).join('/'), uriBaseId: base }
}

/** A file name may hold half a character, which no address can. */
function encode(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'))
}

function suppressionOf({ reason, place }: Suppression, folder: string) {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    location: location(folder, place.file.path, toRange(place.start, place.end)),
  }
}

function fixOf({ title, edits }: Fix, folder: string) {
  const files = [...new Set(edits.map(({ path }) => path))]
  return {
    description: { text: literal(title) },
    artifactChanges: files.map(file => ({
      artifactLocation: artifact(folder, file),
      replacements: edits
        .filter(({ path }) => path === file)
        .map(({ start, end, text }) => ({
          deletedRegion: region(toRange(start, end)),
          insertedContent: { text },
        })),
    })),
  }
}
