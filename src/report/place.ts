import { sep } from 'node:path'
import { join } from 'node:path/posix'
import type { Diagnostic } from '../model/diagnostic.js'

export interface LineAndColumn {
  line: number
  column: number
}

/** Lines and columns count from 1, columns in UTF-16 code units; `end` is exclusive. */
export interface Range {
  start: LineAndColumn
  end: LineAndColumn
}

/** Where a diagnostic stands; at the start of its file where it has no place. */
export function rangeOf({ place }: Diagnostic): Range {
  if (!place) return toRange({ line: 1, column: 1 })
  return 'start' in place ? toRange(place.start, place.end) : toRange(place)
}

/** Without what else a syntax tree knows of a position. */
export function toRange(start: LineAndColumn, end = start): Range {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }
}

/** Path of a file of a review, from where its folder was named, with `/` on every machine. */
export function pathOf(folder: string, file: string): string {
  return join(folder.split(sep).join('/'), file)
}
