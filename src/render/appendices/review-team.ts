import { h } from 'hastscript'
import type { Appendix } from './appendix.js'
import { appendixTable } from './table.js'

export const reviewTeam: Appendix = ({ team, record }) => [
  ...(record.independence ? [h('p', record.independence)] : []),
  appendixTable(
    'Review team',
    ['Name', 'Role', 'Organization', 'Expertise'],
    team.map(({ name, role, organization, expertise }) => ({
      cells: [[name], [capital(role)], [organization], [expertise.join(', ')]],
    })),
  ),
]

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
