import type { ExhibitKind } from './exhibit-kind.js'
import { figure } from './figure.js'
import { table } from './table.js'
import { timeline } from './timeline.js'

/** The kinds of exhibit, by the name of their directive. */
export const exhibitKinds: Readonly<Record<string, ExhibitKind>> = { figure, table, timeline }
