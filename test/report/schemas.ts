import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { root } from '../support/aar.js'

const schemaAt = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** What is wrong with a document; nothing where it is as its schema says. */
export type FaultsIn = (document: unknown) => string[]

/** Ours: a key that the schema does not name is a fault here, since nobody could rely on it. */
export const diagnosticsFaults: FaultsIn = faultsOf(
  new Ajv2020({ allErrors: true }).compile(closed(schemaAt('schemas/diagnostics.v1.schema.json'))),
)

/** The standard's. Draft 4, of which it uses only what later drafts kept; they call its `id` `$id`. */
export const sarifFaults: FaultsIn = (() => {
  const { id, $schema: _draft, ...schema } = schemaAt('test/fixtures/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    // One of its patterns is none by the stricter syntax.
    unicodeRegExp: false,
    formats: {
      uri: (value: string) => URL.canParse(value),
      'uri-reference': isUriReference,
      'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
    },
  })
  return faultsOf(ajv.compile({ ...schema, $id: id }))
})()

function faultsOf(validate: ValidateFunction): FaultsIn {
  return document =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** By RFC 3986: its characters only, and percent signs before two digits only. */
function isUriReference(value: string): boolean {
  return (
    /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/.test(value) && URL.canParse(value, 'file:///base/')
  )
}

/** A schema that takes no key but those that it names. */
function closed(schema: unknown): never {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]))
    return 'properties' in copy ? { ...copy, additionalProperties: false } : copy
  }
  return walk(schema) as never
}
