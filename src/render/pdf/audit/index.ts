import { type AuditedDocument, readDocument } from './document.js'
import type { Finding } from './finding.js'
import type { Rule } from './rule.js'
import { rules } from './rules/index.js'

export type { Finding } from './finding.js'

/**
 * Audits a PDF by the rules of PDF/UA-1 that a machine can check. It never throws: a file that cannot be read, and a
 * rule that fails over what is damaged, are findings.
 *
 * @returns what is wrong, in the order of the pages; first what concerns the whole document
 */
export async function audit(bytes: Uint8Array): Promise<Finding[]> {
  let document: AuditedDocument
  try {
    document = await readDocument(bytes)
  } catch (error) {
    return [unreadable(error)]
  }
  const found = [...rules.values()].flatMap(rule => examine(rule, document))
  return [...damage(document.broken), ...found].sort((a, b) => (a.page ?? 0) - (b.page ?? 0))
}

/** Whether bytes say of themselves that they are a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

function examine(rule: Rule, document: AuditedDocument): Finding[] {
  const findings: Finding[] = []
  try {
    rule.examine(document, ({ at, page, what, words, under, reason, note }) => {
      const on = page ?? (at && document.pageOf(at))
      const shown = words ?? (at ? document.words.of(at) : '')
      findings.push({
        rule: rule.id,
        page: on,
        what: what ?? shown,
        words: shown,
        under: under ?? document.under(at, on),
        reason,
        note,
      })
    })
  } catch (error) {
    findings.push({
      rule: 'rule-is-checked',
      page: undefined,
      what: rule.id,
      words: '',
      under: [],
      reason: `The rule \`${rule.id}\` could not be checked: ${messageOf(error)}`,
      note: 'Part of the file is damaged, or the tool has a fault; the other rules were checked.',
    })
  }
  return findings
}

function damage(broken: ReadonlySet<number>): Finding[] {
  const [first] = broken
  if (first === undefined) return []
  const count = broken.size === 1 ? 'An object of the file' : `${broken.size} objects of the file`
  return [
    {
      rule: 'pdf-is-readable',
      page: undefined,
      what: `object ${first}`,
      words: '',
      under: [],
      reason: `${count} cannot be read: object ${first}`,
      note: 'The file is damaged, and other findings may follow from it. Make it anew.',
    },
  ]
}

function unreadable(error: unknown): Finding {
  return {
    rule: 'pdf-is-readable',
    page: undefined,
    what: '',
    words: '',
    under: [],
    reason: `The file cannot be read as a PDF: ${messageOf(error)}`,
    note: 'It is damaged or not whole. Make it anew, or fetch it again.',
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
