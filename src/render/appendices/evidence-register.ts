import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RegisterRow } from '../../model/release.js'
import type { Appendix } from './appendix.js'
import { appendixHeading, appendixTable, type Cell } from './table.js'

/** Every source and interview group, under the number by which the text cites it. */
export const evidenceRegister: Appendix = ({ sources, interviews, withheld }, scribe) => {
  const register: Element[] = []
  if (sources.length > 0) {
    const rows = sources.map(row => ({
      id: row.anchor,
      cells: [[row.label], [typeText(row.type)], description(row)],
    }))
    register.push(
      appendixHeading('Sources', scribe),
      appendixTable('Sources', ['No.', 'Type', 'Source'], rows),
    )
  }
  register.push(...notice(withheld.sources, 'source', 'sources'))
  if (interviews.length > 0) {
    const rows = interviews.map(row => ({
      id: row.anchor,
      cells: [[row.label], [row.title], [typeText(row.type)], [row.details.join('. ')]],
    }))
    register.push(
      appendixHeading('Interviews', scribe),
      appendixTable('Interviews', ['No.', 'Group', 'Method', 'People'], rows),
    )
  }
  register.push(...notice(withheld.interviews, 'interview group', 'interview groups'))
  return register
}

/** How many rows an edition leaves out of a register. */
function notice(count: number, one: string, many: string): Element[] {
  if (count === 0) return []
  const words = count === 1 ? `1 ${one} is` : `${count} ${many} are`
  return [h('p', { class: 'withheld block' }, `[${words} withheld from this edition]`)]
}

function description({ title, details, clock }: RegisterRow): Cell {
  const more = [...details, ...(clock ? [`Clock: ${clock}`] : [])]
  return more.length > 0 ? [h('p', title), h('p', { class: 'about' }, more.join(' · '))] : [title]
}

/** `site-visit` → "Site visit" */
function typeText(type: string): string {
  if (type === 'cad') return 'CAD'
  return type.charAt(0).toUpperCase() + type.slice(1).replaceAll('-', ' ')
}
