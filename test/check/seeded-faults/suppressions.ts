import type { Fault } from './fault.js'
import { block } from './plants.js'

/** The check itself. The rules that are ignored are none that another fault could fail in the block that follows. */
export const suppressionFaults: readonly Fault[] = [
  block(
    'suppression-gives-reason',
    ['<!-- aar ignore table-has-header -->'],
    ['<!-- aar ignore word-is-plain: -->'],
  ),
  block(
    'suppression-is-allowed',
    ['<!-- aar ignore word-is-plane: It is quoted. -->'],
    ['<!-- aar ignore withheld-gives-reason: It is known. -->'],
    ['<!-- aar: ignore the next sentence -->'],
  ),
  block('suppression-is-used', ['<!-- aar ignore figure-has-alt-text: The picture repeats the text. -->']),
]
