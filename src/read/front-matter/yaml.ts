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
import { type Range, trouble, troublesOf, type YamlTrouble } from './yaml-troubles.js'

/** What YAML says, with the range of each key and value by its path (joined as `pathKey` does). */
export interface YamlTree {
  value: unknown
  values: Map<string, Range>
  keys: Map<string, Range>
  lines: LineCounter
  troubles: YamlTrouble[]
  /** What can be read, and is hardly what its author meant. */
  remarks: YamlTrouble[]
}

export const pathKey = (path: readonly (string | number)[]): string => JSON.stringify(path)

/** Far above any real record; stops an alias that multiplies itself. */
const mostNodes = 200_000
const deepest = 60

/**
 * Parses YAML without interpreting it: every scalar but `true`, `false` and nothing stays the text that the author
 * typed, so `22:15`, `1.10` and `2025-08-09` survive. Never throws.
 *
 * @param what what the text is, in a message
 */
export function parseYaml(text: string, what = 'front matter'): YamlTree {
  const lines = new LineCounter()
  const tree: YamlTree = {
    value: undefined,
    values: new Map(),
    keys: new Map(),
    lines,
    troubles: [],
    remarks: [],
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const isBroken = document.errors.length > 0
  const walk: Walk = { text, document, isBroken, tree, count: 0, open: new Set() }
  tree.value = convert(walk, document.contents, [])
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) tree.troubles = troublesOf(problems, text, tree.values.values())
  else if (document.contents !== null && !isMap(document.contents)) {
    const [start, end] = document.contents.range ?? [0, 0]
    tree.troubles = [
      trouble(`The ${what} is not a list of keys`, [start, end], 'Write `key: value` on each line.'),
    ]
  }
  return tree
}

interface Walk {
  text: string
  /** The parser had to guess, so that values may not end where their author meant them to. */
  isBroken: boolean
  document: Document
  tree: YamlTree
  count: number
  open: Set<Node>
  /** The outermost alias on the way to the node: what authors can see of a value that is not written out. */
  alias?: Range | undefined
}

type Path = readonly (string | number)[]

function convert(walk: Walk, node: unknown, path: Path): unknown {
  if (!isNode(node)) return undefined
  const range: Range = node.range ? [node.range[0], node.range[1]] : [0, 0]
  if (!walk.tree.values.has(pathKey(path))) walk.tree.values.set(pathKey(path), range)
  walk.count += 1
  if (walk.count > mostNodes) return stop(walk, 'The aliases (`*name`) expand to too many values', range)
  if (path.length > deepest) return stop(walk, 'The values are nested too deeply', range)
  if (isScalar(node)) return scalar(node, walk)
  if (isAlias(node)) {
    const target = node.resolve(walk.document)
    if (!target || walk.open.has(target)) {
      return report(walk, `The alias \`*${node.source}\` leads nowhere or into itself`, range)
    }
    const outermost = walk.alias
    walk.alias ??= range
    const value = convert(walk, target, path)
    walk.alias = outermost
    return value
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
    const name = isScalar(key) ? String(scalar(key, walk) ?? '') : String(key)
    const child = [...path, name]
    if (isScalar(key) && key.range) walk.tree.keys.set(pathKey(child), [key.range[0], key.range[1]])
    const converted = node === null ? null : convert(walk, node, child)
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

/** Null for a value that is left blank. */
function scalar(node: Scalar, walk: Walk): string | boolean | null {
  const { text, isBroken } = walk
  if (/^[^\s#]/.test(node.comment ?? '')) remarkOnComment(node, walk)
  if (node.value === null) return null
  const source = node.range ? text.slice(node.range[0], node.range[1]) : ''
  // A quote that is not closed takes in the keys that follow it, even an entry that is withheld.
  if (isBroken && /^["'].*\n/.test(source)) return source.slice(1).split('\n')[0]?.trim() ?? ''
  if (node.type !== Scalar.PLAIN) return String(node.value)
  if (typeof node.value === 'boolean') return node.value
  return node.source ?? String(node.value)
}

/** `plan #31`: the author meant the words, YAML takes them for a comment. A comment has a space after its sign. */
function remarkOnComment(node: Scalar, { text, tree }: Walk): void {
  const start = text.indexOf('#', node.range?.[1] ?? 0)
  const words = (text.slice(start).split('\n')[0] ?? '').trim()
  const note = 'Put the whole value in quotes. If it is meant as a comment, put a space after the `#`.'
  tree.remarks.push(trouble(`YAML takes \`${words}\` for a comment`, [start, start + words.length], note))
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}

function report(walk: Walk, message: string, range: Range): undefined {
  walk.tree.troubles.push(trouble(message, range, 'Write the values out.'))
  return undefined
}

/** Reports once; the walk is past its limit and what remains is left out. */
function stop(walk: Walk, message: string, range: Range): undefined {
  if (walk.tree.troubles.every(known => known.message !== message)) report(walk, message, walk.alias ?? range)
  return undefined
}
