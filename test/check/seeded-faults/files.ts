import { isFree, linesOf, mark, oddByte, pathsOf } from './draft.js'
import type { Fault } from './fault.js'
import { freeEntries } from './places.js'
import { block, sentence } from './plants.js'

/** Form of the files. */
export const fileFaults: readonly Fault[] = [
  {
    rule: 'review-is-a-folder',
    // Without a record nothing else can be asked.
    alone: true,
    plant(draft) {
      draft.files.set('review.md', { oddity: 'missing', text: '◀ review-is-a-folder' })
      return true
    },
  },
  {
    rule: 'file-is-readable',
    // What it holds may be what others miss, so they wait.
    alone: true,
    plant(draft, random) {
      const path = random.pick(pathsOf(draft, /^sections\//))
      draft.files.set(path.replace(/\.md$/, '-notes.md'), { oddity: 'too-large', text: '◀ file-is-readable' })
      return true
    },
  },
  sentence(
    'file-is-utf8',
    `The crew met at the caf${oddByte}.`,
    `They asked the se${oddByte}ora at the gate.`,
  ),
  {
    rule: 'file-has-no-byte-order-mark',
    plant(draft, random) {
      const lines = linesOf(draft, random.pick(pathsOf(draft, /\.md$/)))
      lines[0] = `\uFEFF${lines[0]}`
      mark(lines, 0, 'file-has-no-byte-order-mark')
      return true
    },
  },
  {
    rule: 'file-is-not-empty',
    // The other sample has a plan already.
    sample: 'westfield-use-of-force',
    plant(draft) {
      draft.files.set('plan.md', ['◀ file-is-not-empty', ''])
      return true
    },
  },
  sentence(
    'placeholder-is-replaced',
    'At noon [Replace: what happened at noon].',
    'The gate was [Replace: open or closed].',
  ),
  {
    rule: 'front-matter-is-yaml',
    // What it holds may be what others miss, so they wait.
    alone: true,
    plant(draft, random) {
      const lines = linesOf(draft, random.pick(pathsOf(draft, /^sections\//)))
      lines[1] = `${lines[1]}: the first hour`
      mark(lines, 1, 'front-matter-is-yaml')
      return true
    },
  },
  {
    rule: 'front-matter-is-valid',
    plant(draft, random) {
      const [key, value] = random.pick([
        ['priority', 'urgent'],
        ['element', 'policy'],
      ] as const)
      const fitting = freeEntries(draft, 'recommended-practices').flatMap(({ lines, first, last }) =>
        lines.flatMap((text, at) =>
          at >= first && at <= last && text.startsWith(`    ${key}:`) ? [{ lines, at }] : [],
        ),
      )
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      lines[at] = `    ${key}: ${value}`
      mark(lines, at, 'front-matter-is-valid')
      return true
    },
  },
  {
    rule: 'key-is-known',
    plant(draft, random) {
      const { lines, at } = random.pick(
        freeEntries(draft, 'findings', 'what-worked', 'recommended-practices'),
      )
      lines.splice(at + 1, 0, `    ${random.pick(['remarks', 'history', 'cost'])}: To be discussed.`)
      mark(lines, at + 1, 'key-is-known')
      return true
    },
  },
  sentence('html-is-absent', 'The gate was closed.<br> Nobody was there.'),
  sentence(
    'link-is-safe',
    'See [the county plan](file:///C:/Users/analyst/plan.pdf).',
    'See [the county plan](javascript:open).',
    'See [the county plan](../plan.pdf).',
  ),
  block(
    'directive-is-known',
    [':::box{title="How times are given"}', 'All times are local.', ':::'],
    ['::map{#overview src=images/overview.svg}'],
  ),
  block('directive-is-closed', [':::']),
  block('withhold-is-closed', ['The call came from :withhold[a neighbor on the street at 22:14.']),
  {
    rule: 'asset-exists',
    plant(draft, random) {
      const fitting = figureLines(draft)
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      lines[at] = (lines[at] ?? '').replace(/( src=images\/[\w-]+)/, '$1-new')
      mark(lines, at, 'asset-exists')
      return true
    },
  },
  block(
    'asset-is-inside-review',
    ['![Tents in two rows by the north gate](../../shared/post.svg "Tents by the gate")'],
    ['![Tents in two rows by the north gate](https://example.org/post.svg "Tents by the gate")'],
  ),
  {
    rule: 'picture-is-usable',
    plant(draft, random) {
      const fitting = figureLines(draft)
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      const path = / src=(images\/[\w-]+\.svg)/.exec(lines[at] ?? '')?.[1] ?? ''
      const bytes = draft.files.get(path)
      if (!(bytes instanceof Uint8Array)) return false
      const spoiled = random.pick([
        (text: string) => text.replace('</svg>', '<script>alert(1)</script></svg>'),
        () => 'Not a picture.',
      ])
      draft.files.set(path, Buffer.from(spoiled(Buffer.from(bytes).toString())))
      mark(lines, at, 'picture-is-usable')
      return true
    },
  },
  {
    rule: 'data-is-rectangular',
    // Where a file is not rectangular, `source-is-cited` waits for the citations that may stand in it.
    sample: 'westfield-use-of-force',
    plant(draft, random) {
      const fitting = pathsOf(draft, /^data\/.*\.csv$/).flatMap(path => {
        const lines = linesOf(draft, path)
        return lines.flatMap((text, at) => (at > 0 && text !== '' && isFree(text) ? [{ lines, at }] : []))
      })
      if (fitting.length === 0) return false
      const { lines, at } = random.pick(fitting)
      lines[at] = random.pick([`${lines[at]},1`, (lines[at] ?? '').replace(/,(?:"[^"]*"|[^,"]*)$/, '')])
      mark(lines, at, 'data-is-rectangular')
      return true
    },
  },
]

function figureLines(draft: Parameters<Fault['plant']>[0]): { lines: string[]; at: number }[] {
  return pathsOf(draft, /^sections\//).flatMap(path => {
    const lines = linesOf(draft, path)
    return lines.flatMap((text, at) => (text.startsWith('::figure{') && isFree(text) ? [{ lines, at }] : []))
  })
}
