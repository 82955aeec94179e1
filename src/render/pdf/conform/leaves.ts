import type { ParentTree } from './parent-tree.js'
import type { Structure } from './structure.js'

const leaf = /^<<\/Type \/StructElem\s+\/S \/NonStruct\s+\/P (\d+) 0 R\s+\/Pg (\d+) 0 R\s+\/K (\d+)>>$/
const pageOf = /\/Pg (\d+) 0 R/
const typeOf = /\/S \/(\w+)/

/** Elements that may hold content themselves. */
const holders = new Set(
  'P H1 H2 H3 H4 H5 H6 NonStruct Span Link Lbl LBody Note TD TH Caption Code Strong Em'.split(' '),
)

/**
 * Hands the content of elements without a meaning to their parents. Chromium puts one round every piece of text; without
 * them the structure of a report has half as many elements, and says the same.
 */
export function liftLeaves(structure: Structure, parents: ParentTree): void {
  const { objects } = structure.file
  const lifted = new Map<number, number>()
  for (const number of structure.ofType('NonStruct')) {
    const [, parent = '', page = '', mcid = ''] = leaf.exec(objects.get(number)?.text ?? '') ?? []
    const holder = objects.get(Number(parent))
    if (!holder || !holders.has(typeOf.exec(holder.text)?.[1] ?? '')) continue
    // Before its kids: the reference to an object among them names a page too.
    const kids = holder.text.search(/\s\/K /)
    const own = pageOf.exec(holder.text.slice(0, kids))?.[1]
    if (kids === -1) continue
    // An MCID counts on the page of its element: content of another page keeps an element of its own.
    if (own !== undefined && own !== page) continue
    const head =
      own === undefined ? `${holder.text.slice(0, kids)} /Pg ${page} 0 R` : holder.text.slice(0, kids)
    const tail = holder.text.slice(kids)
    const at = indexOfReference(tail, number)
    if (at === -1) continue
    const lifts = `${tail.slice(0, at)}${mcid}${tail.slice(at + `${number} 0 R`.length)}`
    objects.set(Number(parent), { text: head + lifts })
    objects.delete(number)
    lifted.set(number, Number(parent))
  }
  parents.replace(lifted)
}

/** Where a reference to an object stands: `12 0 R` is no part of `112 0 R`. */
function indexOfReference(text: string, number: number): number {
  const reference = `${number} 0 R`
  let at = text.indexOf(reference)
  while (at > 0 && /\d/.test(text[at - 1] ?? '')) at = text.indexOf(reference, at + 1)
  return at
}
