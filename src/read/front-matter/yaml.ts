import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from 'yaml'

/** Offsets into the YAML text. */
export type Range = readonly [start: number, end: number]

export interface YamlTrouble {
  message: string
  range: Range
}

/** What YAML says, with the range of each key and value by its path (joined as `pathKey` does). */
export interface YamlTree {
  value: unknown
  values: Map<string, Range>
  keys: Map<string, Range>
  lines: LineCounter
  troubles: YamlTrouble[]
}

export const pathKey = (path: readonly (string | number)[]): string => JSON.stringify(path)

/** Far above any real record; stops an alias that multiplies itself. */
const mostNodes = 200_000
const deepest = 60

/**
 * Parses YAML without interpreting it: every scalar but `true`, `false` and nothing stays the text that the author
 * typed, so `22:15`, `1.10` and `2025-08-09` survive. Never throws.
 */
export function parseYaml(text: string): YamlTree {
  const lines = new LineCounter()
  const tree: YamlTree = { value: undefined, values: new Map(), keys: new Map(), lines, troubles: [] }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  for (const problem of [...document.errors, ...document.warnings]) {
    tree.troubles.push({ message: plainWords(problem.code, problem.message), range: problem.pos })
  }
  const walk: Walk = { document, tree, count: 0, open: new Set() }
  tree.value = convert(walk, document.contents, [])
  return tree
}

interface Walk {
  document: Document
  tree: YamlTree
  count: number
  open: Set<Node>
}

type Path = readonly (string | number)[]

function convert(walk: Walk, node: unknown, path: Path): unknown {
  if (!isNode(node)) return undefined
  const range: Range = node.range ? [node.range[0], node.range[1]] : [0, 0]
  if (!walk.tree.values.has(pathKey(path))) walk.tree.values.set(pathKey(path), range)
  walk.count += 1
  if (walk.count > mostNodes) return stop(walk, 'The aliases (`*name`) expand to too many values', range)
  if (path.length > deepest) return stop(walk, 'The values are nested too deeply', range)
  if (isScalar(node)) return scalar(node)
  if (isAlias(node)) {
    const target = node.resolve(walk.document)
    return target && !walk.open.has(target)
      ? convert(walk, target, path)
      : trouble(walk, `The alias \`*${node.source}\` leads nowhere or into itself`, range)
  }
  walk.open.add(node)
  const value = isMap(node) ? map(walk, node.items as Pair[], path) : list(walk, node, path)
  walk.open.delete(node)
  return value
}

function map(walk: Walk, items: Pair[], path: Path): Record<string, unknown> {
  // Without a prototype, `__proto__` is a key like any other, and is reported as an unknown one.
  const value: Record<string, unknown> = Object.create(null)
  for (const { key, value: node } of items) {
    const name = isScalar(key) ? String(scalar(key) ?? '') : String(key)
    const child = [...path, name]
    if (isScalar(key) && key.range) walk.tree.keys.set(pathKey(child), [key.range[0], key.range[1]])
    const converted = convert(walk, node, child)
    if (converted !== undefined) value[name] = converted
  }
  return value
}

function list(walk: Walk, node: unknown, path: Path): unknown[] {
  return isSeq(node)
    ? // An item left blank keeps its turn, so that the places of those after it stay right.
      node.items.map((item, index) => convert(walk, item, [...path, index]) ?? '')
    : []
}

function scalar(node: Scalar): string | boolean | undefined {
  if (node.type !== Scalar.PLAIN) return node.value === null ? undefined : String(node.value)
  if (node.value === null) return undefined
  if (typeof node.value === 'boolean') return node.value
  return node.source ?? String(node.value)
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}

function trouble(walk: Walk, message: string, range: Range): undefined {
  walk.tree.troubles.push({ message, range })
  return undefined
}

/** Reports once; the walk is past its limit and what remains is left out. */
function stop(walk: Walk, message: string, range: Range): undefined {
  if (walk.tree.troubles.every(known => known.message !== message)) trouble(walk, message, range)
  return undefined
}

const words: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The same key stands here twice',
  MULTIPLE_DOCS: 'A second YAML document begins here',
  TAB_AS_INDENT: 'A tab cannot indent YAML',
  BAD_INDENT: 'The indentation does not fit the lines around it',
  MISSING_CHAR: 'A character such as a closing quote or a colon is missing',
  BLOCK_AS_IMPLICIT_KEY: 'A value that holds `: ` needs quotes',
  TAG_RESOLVE_FAILED: 'A tag (`!name`) is not allowed',
}

function plainWords(code: string, message: string): string {
  const plain = words[code]
  return plain ?? `The YAML cannot be read: ${message.replace(/\.$/, '')}`
}
