import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from '../support/aar.js'

export interface Import {
  /** Relative to `src/`, such as `read/index.ts`. */
  from: string
  /** Relative to `src/` for a file of ours, else the name of a package. */
  to: string
  ours: boolean
  /** Only types are imported: nothing is left of it when the program runs. */
  typesOnly: boolean
}

const source = join(root, 'src')

/** Every TypeScript file of `src/`, relative to it. */
export const sourceFiles: readonly string[] = readdirSync(source, { recursive: true })
  .map(path => String(path).replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))
  .sort()

export const sourceOf = (path: string): string => readFileSync(join(source, path), 'utf8')

const statement =
  /^(?:import|export)\s+(?<type>type\s+)?(?:(?<names>[\w*\s{},]*?)\s+from\s+)?['"](?<name>[^'"]+)['"]/gm
const call = /\bimport\(\s*['"](?<name>[^'"]+)['"]\s*\)(?<type>\.\w+)?/g

/** Every import of every file. */
export const imports: readonly Import[] = sourceFiles.flatMap(from => {
  const text = sourceOf(from)
  const found = [...text.matchAll(statement)].map(({ groups = {} }) => ({
    name: groups.name ?? '',
    typesOnly: groups.type !== undefined || namesTypesOnly(groups.names),
  }))
  const called = [...text.matchAll(call)].map(match => ({
    name: match.groups?.name ?? '',
    // `import('x').Y` names a type; `await import('x')` loads a module.
    typesOnly:
      !/await\s+$|=>\s*$|\(\s*$/.test(text.slice(0, match.index)) && match.groups?.type !== undefined,
  }))
  return [...found, ...called].map(({ name, typesOnly }): Import => {
    const ours = name.startsWith('.')
    const path = relative(source, resolve(source, dirname(from), name)).replaceAll('\\', '/')
    return { from, to: ours ? path.replace(/\.js$/, '.ts') : name, ours, typesOnly }
  })
})

/** `{ type A, type B }` */
function namesTypesOnly(names: string | undefined): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names?.trim() ?? '')?.[1]
  const list = inside?.split(',').filter(name => name.trim() !== '')
  return list !== undefined && list.length > 0 && list.every(name => /^\s*type\s/.test(name))
}
