/**
 * The nodes that a review adds to mdast, the Markdown syntax tree. Reading makes them from directives, links and
 * bracketed citations; releasing resolves them; rendering has one handler for each.
 */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import type { Node, Position } from 'unist'
import type { Audience, EntryKind } from './vocabulary.js'

/** Inline Markdown: the content of a statement, a table cell, a caption. */
export type Prose = PhrasingContent[]
export type Flow = BlockContent | DefinitionContent

/** `[@radio-log, 14:05; @cad-log]` */
export interface Citation extends Node {
  type: 'citation'
  items: CitationItem[]
}

export interface CitationItem {
  id: string
  locator?: string
  position?: Position | undefined
  /** Set by release, where the edition shows the source: what is printed (`S3`) and its anchor. */
  label?: string
  anchor?: string
  withheld?: boolean
}

/** `[](#unified-command)` or `[words](#unified-command)` */
export interface CrossReference extends Node {
  type: 'crossReference'
  id: string
  children: PhrasingContent[]
  /** Set by release: the label ("Finding 4.2") and, where the edition shows the target, its anchor. */
  label?: string
  anchor?: string
}

/** `:withhold[…]{reason=…}` and `:::withhold{reason=…}`; only `release` may take the children out or let them through. */
export interface WithheldText extends Node {
  type: 'withheldText'
  reason?: string
  /** It could not be read to its end, and so takes in what follows: its line, or all the rest of the file. */
  runsOn?: 'line' | 'file'
  children: PhrasingContent[]
}

export interface WithheldBlock extends Node {
  type: 'withheldBlock'
  reason?: string
  runsOn?: 'file'
  children: RootContent[]
}

/** What stands in the place of something withheld. */
export interface Mark extends Node {
  type: 'mark'
  what: string
  reason: string
  /** A mark in a line of text, or a paragraph of its own. */
  inline: boolean
  /** The number that the withheld entry keeps, so that numbers agree between editions. */
  label?: string
}

/** The place of an entry in the text, with its discussion. */
export interface EntryPlacement extends Node {
  type: 'entry'
  kind: EntryKind
  id: string
  children: RootContent[]
}

/** `:::note{title="…"}` */
export interface Aside extends Node {
  type: 'aside'
  title: Prose
  children: RootContent[]
}

/** `:lang[…]{code=es}`: words in another language than the report's. */
export interface LanguageText extends Node {
  type: 'languageText'
  /** A language tag; empty where the author gave none. */
  language: string
  children: PhrasingContent[]
}

/** `:::lang{code=es}` */
export interface LanguageBlock extends Node {
  type: 'languageBlock'
  language: string
  children: RootContent[]
}

/** A figure, table or timeline with a number. */
export interface Exhibit extends Node {
  type: 'exhibit'
  kind: string
  id?: string
  caption: Prose
  /** What the exhibit shows; its shape is the business of `exhibits/<kind>.ts`. */
  data: ExhibitData
  /** Set by release. */
  label?: string
  anchor?: string
}

export interface ExhibitRow {
  /** One for each column. */
  cells: Prose[]
  /** The words as they stand in the file, one for each column; release takes them out. */
  text: string[]
  id?: string
  audience: Audience
  position: Position
}

export interface ExhibitData {
  columns: string[]
  rows: ExhibitRow[]
  /** Path of the file the data came from, relative to the review. */
  src?: string
  /** Rows that the edition leaves out; set by release. */
  withheldRows?: number
  image?: Picture
}

/** The words of one column of a row; empty where the data has no such column. */
export function cellText(data: ExhibitData, row: ExhibitRow, column: string): string {
  return row.text[data.columns.indexOf(column)] ?? ''
}

/** A picture of an exhibit; `decorative` pictures carry no information and have neither alt text nor a number. */
export interface Picture {
  src: string
  alt: string
  credit?: string
  decorative: boolean
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
    crossReference: CrossReference
    withheldText: WithheldText
    languageText: LanguageText
    mark: Mark
  }
  interface RootContentMap {
    citation: Citation
    crossReference: CrossReference
    withheldText: WithheldText
    languageText: LanguageText
    languageBlock: LanguageBlock
    mark: Mark
    withheldBlock: WithheldBlock
    entry: EntryPlacement
    aside: Aside
    exhibit: Exhibit
  }
  interface BlockContentMap {
    languageBlock: LanguageBlock
    withheldBlock: WithheldBlock
    entry: EntryPlacement
    aside: Aside
    exhibit: Exhibit
  }
}
