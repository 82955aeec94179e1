import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { Entry, Review, Section } from '../model/review.js'
import type { LanguageBlock, LanguageText, Prose } from '../model/tree.js'

/** A node of a review, and where it stands. */
export interface Found<T extends Nodes = Nodes> {
  node: T
  file: VFile
  /** Undefined in the foreword. */
  section: Section | undefined
  /** Tag of the language in which it is marked to be, where that is not the report's. */
  language?: string | undefined
  /** The entry in whose front matter it stands; undefined in bodies, captions and cells. */
  entry: Entry | undefined
}

/** Every node of a type, in order: of bodies, of the prose of entries, of captions, of the cells of exhibits. */
export type NodesOf = <T extends Nodes['type']>(type: T) => readonly Found<Extract<Nodes, { type: T }>>[]

/** Walks a review once, so that rules need not. */
export function nodesOf(review: Review): NodesOf {
  const index = new Map<string, Found[]>()
  const files = new Map(review.files.map(file => [file.path, file]))
  const add = (node: Nodes, where: Omit<Found, 'node'>): void => {
    const known = index.get(node.type)
    const found = { node, ...where }
    if (known) known.push(found)
    else index.set(node.type, [found])
    if ('children' in node) {
      const inside = isForeign(node) ? { ...where, language: node.language } : where
      for (const child of node.children) add(child, inside)
    }
    if (node.type === 'aside') addAll(node.title, where)
    if (node.type !== 'exhibit') return
    addAll(node.caption, where)
    const inData = { ...where, file: files.get(node.data.src ?? '') ?? where.file }
    for (const { cells } of node.data.rows) for (const cell of cells) addAll(cell, inData)
  }
  const addAll = (prose: Prose, where: Omit<Found, 'node'>): void => {
    for (const node of prose) add(node, where)
  }
  const foreword = { file: review.file, body: review.foreword, entries: [], section: undefined }
  for (const text of [foreword, ...review.sections.map(section => ({ ...section, section }))]) {
    const where = { file: text.file, section: text.section, entry: undefined, language: undefined }
    for (const node of text.body.children) add(node, where)
    for (const entry of text.entries) {
      for (const prose of Object.values(entry.prose)) addAll(prose, { ...where, entry })
    }
  }
  return type => (index.get(type) ?? []) as never
}

function isForeign(node: Nodes): node is LanguageText | LanguageBlock {
  return node.type === 'languageText' || node.type === 'languageBlock'
}
