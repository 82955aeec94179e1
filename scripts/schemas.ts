import { z } from 'zod'
import { frameworks } from '#aar/framework/index.js'
import { type SchemaName, schemaPath } from '#aar/framework/scaffold/schema-comment.js'
import { plan } from '#aar/model/schema/plan.js'
import { record } from '#aar/model/schema/record.js'
import { section } from '#aar/model/schema/section.js'
import { theme } from '#aar/model/schema/theme.js'

/** What of JSON Schema is used here. */
export interface Schema {
  type?: string | string[]
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  [keyword: string]: unknown
}

type Name = SchemaName | 'theme'

const titles: Readonly<Record<Name, string>> = {
  review: 'Front matter of review.md: the record of a review',
  section: 'Front matter of a section of a review',
  plan: 'Front matter of plan.md: progress on the recommendations of a review',
  theme: 'theme.yaml: colors, fonts and logo of those who publish',
}

/** Changed when a review that was good no longer is. */
const version = 1

/** The schemas of front matter and of theme files, for editors. */
export function schemaFiles(): Map<string, string> {
  const all: Readonly<Record<Name, Schema>> = {
    review: withRules(withFramework(forEditors(record))),
    section: withRules(withElements(forEditors(section))),
    plan: withRules(forEditors(plan)),
    theme: forEditors(theme),
  }
  return new Map(
    Object.entries(all).map(([name, schema]) => {
      const { $schema, ...rest } = schema
      const $id = `urn:aftermark:${name}:${version}`
      const whole = { $schema, $id, title: titles[name as Name], ...rest }
      return [schemaPath(name as Name), `${JSON.stringify(whole, null, 2)}\n`]
    }),
  )
}

/**
 * A schema as an editor needs it. Our reader keeps every scalar as the text that was typed; an editor makes numbers of
 * `1.10` and nothing of a blank, and asks whether these fit.
 */
function forEditors(schema: z.ZodType): Schema {
  // Editors know this version best.
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Schema
  return loosened(made)
}

/** Keys under which `yes` and `no`, or a state such as `NO`, are likely; old YAML takes them for true and false. */
const yesOrNo = new Set(['authorization', 'decision', 'no-recommendation', 'state', 'abbreviation'])

function loosened(schema: Schema, key = ''): Schema {
  const { items, anyOf, properties, additionalProperties, propertyNames, ...rest } = schema
  const values = typeof additionalProperties === 'object' ? additionalProperties : undefined
  return {
    ...(rest.type === 'string' && !rest.enum ? { ...rest, ...scalar(rest, key) } : rest),
    ...(anyOf && { anyOf: anyOf.map(each => loosened(each, key)) }),
    // An item that is blank is an empty text; of a list of groups it is a fault.
    ...(items && { items: isText(items) ? orBlank(loosened(items, key)) : loosened(items, key) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, orBlank(loosened(each, name))]),
      ),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties: values ? orBlank(loosened(values)) : additionalProperties,
    }),
    // That keys are texts goes without saying.
    ...(propertyNames?.enum && { propertyNames }),
  }
}

function isText({ type, enum: words }: Schema): boolean {
  return type === 'string' && words === undefined
}

/** A text, whatever an editor takes it for; or a whole number, in digits. */
function scalar({ pattern }: Schema, key: string): Schema {
  if (pattern !== undefined) return { type: ['integer', 'string'], minimum: 0, maximum: 999_999_999 }
  return { type: ['string', 'number', ...(yesOrNo.has(key) ? ['boolean'] : [])] }
}

/** A known key may be left blank: it is then as good as not there. */
function orBlank(schema: Schema): Schema {
  const { type, enum: words, anyOf } = schema
  if (anyOf) {
    return anyOf.some(each => each.type === 'null')
      ? schema
      : { ...schema, anyOf: [...anyOf, { type: 'null' }] }
  }
  const types = [type].flat().filter(each => each !== undefined)
  return {
    ...schema,
    type: types.includes('null') ? types : [...types, 'null'],
    ...(words && { enum: [...words, null] }),
  }
}

/** A framework is one of ours; a theme of an expert may be any. */
function withFramework(schema: Schema): Schema {
  return replaced(schema, 'framework', known => ({ ...known, enum: [...Object.keys(frameworks), null] }))
}

/** An element is one of the framework's; a theme may also be the review's own. */
function withElements(schema: Schema): Schema {
  const all = Object.values(frameworks)
  const elements = [...new Set(all.flatMap(framework => framework.elements.map(({ id }) => id)))]
  const themes = [...new Set(all.flatMap(framework => Object.keys(framework.themes)))]
  const named = replaced(schema, 'element', known => ({ ...known, enum: [...elements, null] }))
  return replaced(named, 'theme', ({ type, ...known }) => ({
    ...known,
    anyOf: [{ enum: themes }, { type: type ?? 'string' }],
  }))
}

/** The rules that may be ignored: those that guard privacy and the release may not. */
function withRules(schema: Schema): Schema {
  const rows = Object.values(frameworks).flatMap(({ rules }) => rules.filter(({ binding }) => !binding))
  const ids = [...new Set(rows.map(({ id }) => id))]
  return replaced(schema, 'ignore', known => ({ ...known, propertyNames: { enum: ids } }))
}

/** A schema with one of its keys described otherwise. */
function replaced(schema: Schema, key: string, change: (known: Schema) => Schema): Schema {
  const known = schema.properties?.[key]
  if (!known) throw new Error(`The schema has no \`${key}\``)
  return { ...schema, properties: { ...schema.properties, [key]: change(known) } }
}
