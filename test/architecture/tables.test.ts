import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/rules/index.js'
import { commands } from '../../src/commands/index.js'
import { exhibitKinds } from '../../src/exhibits/index.js'
import { frameworks } from '../../src/framework/index.js'
import { builtAppendices } from '../../src/model/appendices.js'
import { formats } from '../../src/render/formats/index.js'
import { handlersFor } from '../../src/render/handlers/index.js'
import { rules as auditRules } from '../../src/render/pdf/audit/rules/index.js'
import { root } from '../support/aar.js'
import { sourceFiles, sourceOf } from './imports.js'

/** Names of the files of a folder, without its table. */
function namesIn(folder: string): string[] {
  return readdirSync(join(root, 'src', folder))
    .filter(name => name.endsWith('.ts') && name !== 'index.ts')
    .map(name => name.slice(0, -'.ts'.length))
    .sort()
}

/** Those of them that declare a row of the table, as against what the rows share. */
function rowsIn(folder: string, declaration: RegExp): string[] {
  return namesIn(folder).filter(name => declaration.test(sourceOf(`${folder}/${name}.ts`)))
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

describe('a folder and its table hold the same names', () => {
  test('check/rules: a file each', () => {
    expect([...rules.keys()].sort()).toEqual(namesIn('check/rules'))
    expect([...rules.values()].map(({ id }) => id).sort()).toEqual(namesIn('check/rules'))
  })

  test.each(Object.values(frameworks))(
    'the catalogue of $id: every rule has its severity and basis, once',
    framework => {
      expect(framework.rules.map(({ id }) => id).sort()).toEqual(namesIn('check/rules'))
    },
  )

  test('exhibits', () => {
    const names = rowsIn('exhibits', /^export const \w+: ExhibitKind\b/m)
    expect(Object.keys(exhibitKinds).sort()).toEqual(names)
    expect(
      Object.values(exhibitKinds)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(names)
  })

  test('render/formats', () => {
    const names = rowsIn('render/formats', /^export const \w+: Format\b/m)
    expect(Object.keys(formats).sort()).toEqual(names)
    expect(
      Object.values(formats)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(names)
  })

  test('render/handlers', () => {
    // Handlers look at what they are given only when they are called.
    expect(
      Object.keys(handlersFor({} as never))
        .map(kebab)
        .sort(),
    ).toEqual(namesIn('render/handlers'))
  })

  test('render/appendices', () => {
    expect(Object.keys(builtAppendices).sort()).toEqual(
      rowsIn('render/appendices', /^export const \w+: Appendix\b/m),
    )
  })

  test('render/pdf/audit/rules', () => {
    expect([...auditRules.keys()].sort()).toEqual(namesIn('render/pdf/audit/rules'))
    expect([...auditRules.values()].map(({ id }) => id).sort()).toEqual(namesIn('render/pdf/audit/rules'))
  })

  test('commands, each with its flags and its code', async () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(
      rowsIn('commands', /^export async function run\b/m),
    )
    for (const { name, declare, load } of commands) {
      const command = new Command(name)
      declare(command)
      expect(command.description(), name).not.toBe('')
      expect(await load(), name).toBeTypeOf('function')
    }
  })
})

test('no name says nothing: no utils, common, misc or helpers', () => {
  const empty = /^(?:utils?|common|misc|helpers?|shared|stuff|lib)$/
  const names = sourceFiles.flatMap(path => path.split('/').map(name => basename(name, '.ts')))
  // A folder `helpers/` holds the helpers of templates, a file a helper; a file of that name would hold anything.
  const bad = names.filter(name => empty.test(name) && name !== 'helpers')
  expect(bad).toEqual([])
  expect(sourceFiles.filter(path => /(?:^|\/)helpers\.ts$/.test(path))).toEqual([])
})
