import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { linesOf } from '../../model/lines.js'
import type { Place } from '../../model/place.js'
import type { Review } from '../../model/review.js'
import type { Found, NodesOf } from '../nodes.js'
import { type Sentence, sentencesOf } from './sentences.js'

/** What a passage is: a block of a body, a field of an entry, a caption, or the cell of a table. */
export type PassageKind = 'paragraph' | 'heading' | 'field' | 'caption' | 'cell'

/** A block of text as plain words. */
export interface Passage extends Omit<Found, 'node'> {
  kind: PassageKind
  /** Key of the entry's field, such as `practice`, or the name of the column of a CSV file. */
  field: string | undefined
  /** Citations and notes are left out; a reference without words, or words in another language, are one sign, `￼`. */
  text: string
  sentences: readonly Sentence[]
  /** The place of a stretch of `text`. */
  placeAt(start: number, end: number): Place
}

/** Stands for a reference that is printed as a label, such as "Finding 4.2". */
export const referenceSign = '\uFFFC'

interface Piece {
  at: number
  node: Extract<Nodes, { value: string }>
}

export type Origin = Omit<Passage, 'text' | 'sentences' | 'placeAt'>

/** The passage that phrasing content makes. */
export function passageOf(children: readonly Nodes[], origin: Origin): Passage {
  const pieces: Piece[] = []
  let text = ''
  const add = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ at: text.length, node })
      text += node.value
    } else if (node.type === 'break') text += '\n'
    else if (node.type === 'crossReference' && node.children.length === 0) text += referenceSign
    // Words in another language are marked as such, and are none of the business of rules about English.
    else if (node.type === 'languageText') text += referenceSign
    else if (node.type === 'citation') text = text.replace(/ $/, '')
    else if ('children' in node) for (const child of node.children) add(child)
  }
  for (const child of children) add(child)
  let sentences: readonly Sentence[] | undefined
  const { file, section, entry, language, kind, field } = origin
  return {
    file,
    section,
    entry,
    language,
    kind,
    field,
    text,
    get sentences() {
      sentences ??= sentencesOf(text)
      return sentences
    },
    placeAt: (start, end) => ({
      file: origin.file,
      start: pointAt(origin, pieces, start),
      end: pointAt(origin, pieces, end),
    }),
  }
}

/** The point of a character: of the same word in the source of the node that it stands in. */
function pointAt({ file }: Origin, pieces: readonly Piece[], offset: number): Point {
  const piece = pieces.findLast(({ at }) => at <= offset) ?? pieces[0]
  const { start, end } = piece?.node.position ?? {}
  if (!piece || !start || !end) return { line: 1, column: 1 }
  const { value } = piece.node
  const within = Math.min(offset - piece.at, value.length)
  const lines = linesOf(file).slice(start.line - 1, end.line)
  const source = [(lines[0] ?? '').slice(start.column - 1), ...lines.slice(1)].join('\n')
  const index = sameWord(value, within, source)
  const before = source.slice(0, index).split('\n')
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1)
  return { line: start.line + before.length - 1, column }
}

/**
 * Where the character at an offset of a value stands in its source. The source may hold more than the value (escapes,
 * indentation, the quotes of a citation), and never other words in another order.
 */
function sameWord(value: string, offset: number, source: string): number {
  const ends = offset > 0 && (offset === value.length || /\s/.test(value[offset] ?? ' '))
  const from = ends ? offset - 1 : offset
  const before = /[\p{L}\p{N}]*$/u.exec(value.slice(0, from))?.[0] ?? ''
  const after = /^[\p{L}\p{N}]+/u.exec(value.slice(from))?.[0] ?? value[from] ?? ''
  const word = before + after
  const begin = from - before.length
  let index = -1
  for (let at = value.indexOf(word); at !== -1 && at <= begin; at = value.indexOf(word, at + word.length)) {
    index = source.indexOf(word, index === -1 ? 0 : index + word.length)
    if (index === -1) return 0
  }
  return Math.max(index, 0) + before.length + (ends ? 1 : 0)
}

/** Every passage of a review. */
export function passagesOf(review: Review, nodes: NodesOf): Passage[] {
  const passages: Passage[] = []
  const add = (
    children: readonly Nodes[],
    { file, section, entry, language }: Where,
    kind: PassageKind,
    field?: string,
  ) => {
    if (children.length > 0 && language === undefined)
      passages.push(passageOf(children, { file, section, entry, language, kind, field }))
  }
  for (const found of nodes('paragraph')) add(found.node.children, found, 'paragraph')
  for (const found of nodes('heading')) add(found.node.children, found, 'heading')
  for (const found of nodes('tableCell')) add(found.node.children, found, 'cell')
  for (const found of nodes('aside')) add(found.node.title, found, 'heading')
  const files = new Map(review.files.map(file => [file.path, file]))
  for (const found of nodes('exhibit')) {
    const { caption, data } = found.node
    add(caption, found, 'caption')
    const inData = { ...found, file: files.get(data.src ?? '') ?? found.file }
    for (const { cells } of data.rows) {
      for (const [index, cell] of cells.entries()) add(cell, inData, 'cell', data.columns[index])
    }
  }
  for (const section of review.sections) {
    for (const entry of section.entries) {
      const where = { file: section.file, section, entry, language: undefined }
      for (const [field, prose] of Object.entries(entry.prose)) add(prose, where, 'field', field)
    }
  }
  return passages
}

type Where = Pick<Passage, 'file' | 'section' | 'entry' | 'language'>
