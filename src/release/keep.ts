import type { Nodes, RootContent } from 'mdast'
import { type EditionName, shows, withheldPassageAudience } from '../model/edition.js'
import type { ReleasedEntry, ReleasedPlacement } from '../model/release.js'
import type { Aside, Citation, CrossReference, EntryPlacement, Exhibit, Mark, Prose } from '../model/tree.js'
import { reasonText } from '../model/vocabulary.js'
import type { Directory } from './directory.js'
import { wordsFor } from './words.js'

/** What keeping needs, and what it counts on its way. */
export interface Keeping {
  edition: EditionName
  directory: Directory
  /** The entry that stands at a placement; undefined for an id that no entry has. */
  entry(
    id: string,
  ): { shown: ReleasedEntry | undefined; label: string; reason: string | undefined } | undefined
  exhibitLabel(node: Exhibit): { label: string; anchor: string } | undefined
  /** The section that is being kept. */
  part: string
  passages: number
  rows: number
  /** Paths of the pictures that stand in what was kept. */
  pictures: Set<string>
}

type Keeper = (node: never, keeping: Keeping) => Nodes[]

/**
 * One row for each kind of node that an edition can change. Every node that is kept is made anew: nothing of what is
 * withheld is reachable from a release.
 */
const keepers: Readonly<Record<string, Keeper>> = {
  aside: keepAside,
  citation: keepCitation,
  crossReference: keepReference,
  definition: () => [],
  entry: keepEntry,
  exhibit: keepExhibit,
  image: keepImage,
  withheldBlock: keepBlock,
  withheldText: keepText,
}

/** The nodes that the edition may show, resolved; marks in the place of the others. */
export function keep<T extends Nodes>(nodes: readonly T[], keeping: Keeping): T[] {
  const kept: Nodes[] = []
  for (const node of nodes) {
    const keeper = keepers[node.type]
    if (keeper) kept.push(...keeper(node as never, keeping))
    else if ('children' in node) {
      kept.push({ ...node, children: keep(node.children as RootContent[], keeping) } as Nodes)
    } else kept.push({ ...node })
  }
  return kept as T[]
}

function keepText(node: { reason?: string; runsOn?: string; children: Prose }, keeping: Keeping): Nodes[] {
  if (mayShow(node, keeping)) return keep(node.children, keeping)
  keeping.passages += 1
  return [mark('text', node.reason, true)]
}

function keepBlock(
  node: { reason?: string; runsOn?: string; children: RootContent[] },
  keeping: Keeping,
): Nodes[] {
  if (mayShow(node, keeping)) return keep(node.children, keeping)
  keeping.passages += 1
  return [mark('passage', node.reason, false)]
}

function mayShow(node: { runsOn?: string }, keeping: Keeping): boolean {
  return node.runsOn === undefined && shows(keeping.edition, withheldPassageAudience)
}

function keepAside(node: Aside, keeping: Keeping): Nodes[] {
  return [{ type: 'aside', title: keep(node.title, keeping), children: keep(node.children, keeping) }]
}

function keepEntry(node: EntryPlacement, keeping: Keeping): Nodes[] {
  const found = keeping.entry(node.id)
  // Its discussion may belong to an entry that is withheld and whose front matter could not be read.
  if (!found) return [mark('entry', 'the text places an entry that no section declares', false)]
  if (!found.shown) return [{ ...mark('entry', found.reason, false), label: found.label }]
  const { type, kind, id } = node
  const kept: ReleasedPlacement = {
    type,
    kind,
    id,
    entry: found.shown,
    children: keep(node.children, keeping),
  }
  return [kept]
}

function keepExhibit(node: Exhibit, keeping: Keeping): Nodes[] {
  const { columns, rows, image } = node.data
  const shown = rows.filter(row => shows(keeping.edition, row.audience))
  keeping.rows += rows.length - shown.length
  if (image) keeping.pictures.add(image.src)
  const credit = image?.credit
  return [
    {
      type: 'exhibit',
      kind: node.kind,
      ...(node.id && { id: node.id }),
      caption: keep(node.caption, keeping),
      ...keeping.exhibitLabel(node),
      data: {
        columns: columns.map(name => wordsFor(keeping.edition, name)),
        rows: shown.map(({ cells, id, audience, position }) => ({
          cells: cells.map(cell => keep(cell, keeping)),
          text: [],
          ...(id && { id }),
          audience,
          position,
        })),
        withheldRows: rows.length - shown.length,
        ...(image && {
          image: {
            src: image.src,
            alt: wordsFor(keeping.edition, image.alt),
            decorative: image.decorative,
            ...(credit && { credit: wordsFor(keeping.edition, credit) }),
          },
        }),
      },
    },
  ]
}

function keepImage(node: { type: 'image'; url: string; alt?: string | null }, keeping: Keeping): Nodes[] {
  keeping.pictures.add(node.url)
  return [{ type: 'image', url: node.url, alt: wordsFor(keeping.edition, node.alt ?? '') }]
}

function keepReference(node: CrossReference, keeping: Keeping): Nodes[] {
  const pointer = keeping.directory.references.get(node.id)
  const children = keep(node.children, keeping)
  if (!pointer) {
    return children.length > 0 ? children : [{ type: 'text', value: '[reference not found]' }]
  }
  return [{ type: 'crossReference', id: pointer.anchor ?? '', ...pointer, children }]
}

function keepCitation(node: Citation, keeping: Keeping): Nodes[] {
  const items = node.items.map(({ id, locator }) => {
    const pointer = keeping.directory.citations.get(id)
    // A locator belongs to its source: where the source is withheld, so is the place in it.
    if (!pointer) return { id: '', label: 'source not found', withheld: true }
    if (!pointer.anchor) return { id: '', label: `${pointer.label} withheld`, withheld: true }
    return { id, ...pointer, ...(locator && { locator: wordsFor(keeping.edition, locator) }) }
  })
  return [{ type: 'citation', items }]
}

function mark(what: string, reason: string | undefined, inline: boolean): Mark {
  return { type: 'mark', what, reason: reasonText(reason), inline }
}
