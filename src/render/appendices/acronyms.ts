import { h } from 'hastscript'
import type { Appendix } from './appendix.js'

export const acronyms: Appendix = release => [
  h(
    'dl',
    { class: 'acronyms' },
    release.acronyms.map(([short, long]) => h('div', [h('dt', short), h('dd', long)])),
  ),
]
