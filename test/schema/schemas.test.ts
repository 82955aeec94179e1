import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { generatedFiles } from '../../scripts/generators.js'
import { defaultFramework } from '../../src/framework/index.js'
import { scaffold } from '../../src/framework/scaffold/index.js'
import { type SchemaName, schemaNames, schemaPath } from '../../src/framework/scaffold/schema-comment.js'
import { kinds, profiles } from '../../src/model/vocabulary.js'
import { root } from '../support/aar.js'

test.each([...generatedFiles().keys()])('%s is what `npm run generate` writes', path => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(generatedFiles().get(path))
})

test('docs/rules holds no page of a rule that is gone', () => {
  const pages = readdirSync(join(root, 'docs/rules')).map(name => `docs/rules/${name}`)
  expect(pages.filter(path => !generatedFiles().has(path))).toEqual([])
})

const schemas = new Map(
  schemaNames.map(name => [name, JSON.parse(readFileSync(join(root, schemaPath(name)), 'utf8'))]),
)
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]))

function schemaFor(path: string): SchemaName | undefined {
  if (/^sections\/[^/]+\.md$/.test(path)) return 'section'
  return path === 'review.md' ? 'review' : path === 'plan.md' ? 'plan' : undefined
}

/** What an editor would say of front matter. */
function faultsIn(name: SchemaName, matter: string): string[] {
  const validate = validators.get(name)
  validate?.(parse(matter))
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function matterOf(text: string): string {
  return /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
}

describe('front matter that is good', () => {
  const folders = ['reviews/harbor-bridge', 'reviews/westfield-use-of-force', 'test/fixtures/complete']
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true })
      .map(path => String(path).replaceAll('\\', '/'))
      .flatMap(path => {
        const name = schemaFor(path)
        return name ? [{ path: `${folder}/${path}`, name }] : []
      }),
  )

  it.each(files)('$path', ({ path, name }) => {
    const matter = matterOf(readFileSync(join(root, path), 'utf8'))
    expect(matter).not.toBe('')
    expect(faultsIn(name, matter)).toEqual([])
  })

  const documents = kinds.flatMap(kind => profiles.map(profile => [kind, profile] as const))
  it.each(documents)('of `aar new --kind %s --profile %s`', (kind, profile) => {
    const made = scaffold(defaultFramework, 'river-exercise', kind, profile)
    const faults = made.flatMap(({ path, text }) => {
      const name = schemaFor(path)
      return name ? faultsIn(name, matterOf(text)).map(fault => `${path} ${fault}`) : []
    })
    expect(faults).toEqual([])
  })

  it('names its schema by a path that leads there', () => {
    for (const { path, text } of scaffold(defaultFramework, 'a', 'after-action-review', 'full-report')) {
      const name = schemaFor(path)
      if (!name) continue
      const [, named = ''] = /^---\n# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
      expect(join(path, '..', named)).toBe(schemaPath(name))
    }
  })

  it.each<[SchemaName, string]>([
    [
      'review',
      'title: 2025\ndate: 2026-05-14\nagency: {state: no, abbreviation: NO}\ninterviews: [{people: 24}, {people: "24"}]',
    ],
    ['review', 'title:\nagency:\nsources: []\nacronyms: {ICS: }\nignore: {team-is-a-team: }'],
    ['section', 'theme: lake-safety\nfindings: [{id: a, standard: nims, evidence: [nims, 1.10]}]'],
  ])('%s: however it is typed (%j)', (name, matter) => {
    expect(faultsIn(name, matter)).toEqual([])
  })
})

describe('front matter that is refused', () => {
  it.each<[SchemaName, string, string]>([
    ['review', 'tilte: A review', ' must NOT have additional properties'],
    ['review', 'agency: {nmae: RPD}', '/agency must NOT have additional properties'],
    ['review', 'kind: novel', '/kind must be equal to one of the allowed values'],
    ['review', 'framework: cops-1999', '/framework must be equal to one of the allowed values'],
    ['review', 'fictional: perhaps', '/fictional must be boolean,null'],
    ['review', 'team: A. Sample', '/team must be array,null'],
    ['review', 'interviews: [{people: many}]', '/interviews/0/people must match pattern "^\\d{1,9}$"'],
    ['review', 'interviews: [{people: 2.5}]', '/interviews/0/people must be integer,string,null'],
    ['review', 'sources: [radio-log]', '/sources/0 must be object'],
    ['review', 'ignore: {no-such-rule: so}', '/ignore must be equal to one of the allowed values'],
    ['section', 'element: anlysis', '/element must be equal to one of the allowed values'],
    ['section', 'findings: [{priority: high}]', '/findings/0 must NOT have additional properties'],
    [
      'section',
      'recommended-practices: [{priority: soon}]',
      '/recommended-practices/0/priority must be equal to one of the allowed values',
    ],
    ['section', 'findings: [{why: [a]}]', '/findings/0/why must be string,number,null'],
    [
      'plan',
      'actions: {a: [{status: done}]}',
      '/actions/a/0/status must be equal to one of the allowed values',
    ],
    ['plan', 'action: {}', ' must NOT have additional properties'],
  ])('%s: %s', (name, matter, fault) => {
    expect(faultsIn(name, matter)).toContain(fault)
  })
})

describe.each([...schemas])('the schema of %s', (name, schema) => {
  it('has a name of its own that is no web address', () => {
    expect(schema.$id).toBe(`urn:aftermark:${name}:1`)
  })

  it('says of every key what it is for', () => {
    expect(undescribed(schema)).toEqual([])
  })

  function undescribed(node: unknown, path = ''): string[] {
    if (typeof node !== 'object' || node === null) return []
    const { properties = {}, ...rest } = node as { properties?: Record<string, { description?: string }> }
    const here = Object.entries(properties).filter(([, { description }]) => !/\.$/.test(description ?? ''))
    return [
      ...here.map(([key]) => `${path}/${key}`),
      ...Object.entries({ ...rest, ...properties }).flatMap(([key, each]) =>
        undescribed(each, `${path}/${key}`),
      ),
    ]
  }
})
