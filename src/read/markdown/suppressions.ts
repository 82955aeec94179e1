import type { Html, Nodes, Parent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { diagnose } from '../../model/diagnostic.js'
import { withheldPassageAudience } from '../../model/edition.js'
import { placeOfNode } from '../../model/place.js'
import type { Suppression } from '../../model/suppression.js'
import { meansWithhold } from '../../model/withhold.js'

declare module 'mdast' {
  interface RootData {
    /** What the comments of the text ask a check to ignore. */
    suppressions?: Suppression[]
  }
}

const comment = /^<!--\s*aar\b([\s\S]*)-->$/
const form = /^\s*ignore\s+([a-z0-9-]+)\s*(?::([\s\S]*))?$/

/** The suppressions that comments of a text hold, each for the block that follows it: `<!-- aar ignore id: reason -->`. */
export function suppressionsIn(file: VFile, tree: Root): Suppression[] {
  const found: Suppression[] = []
  const search = (parent: Parent, around: Around): void => {
    for (const [index, node] of parent.children.entries()) {
      const words = node.type === 'html' ? comment.exec(node.value.trim())?.[1] : undefined
      if (words !== undefined) {
        const next = parent.children.slice(index + 1).find(other => !isComment(other))
        const suppression = suppressionOf(file, node as Html, words, next, around)
        if (suppression) found.push(suppression)
      } else if ('children' in node) search(node as Parent, within(node, around))
    }
  }
  search(tree, { audience: 'public', entries: [] })
  return found
}

/** What stands around a comment, and decides who may read it. */
type Around = Pick<Suppression, 'audience' | 'entries'>

function within(node: Nodes, around: Around): Around {
  if (!('name' in node) || !node.name) return around
  if (meansWithhold(node.name)) return { ...around, audience: withheldPassageAudience }
  const id = idOf(node)
  return id === undefined ? around : { ...around, entries: [...around.entries, id] }
}

/** The id that a directive names. */
function idOf(node: Nodes | undefined): string | undefined {
  return node && 'attributes' in node
    ? ((node.attributes as { id?: string } | null)?.id ?? undefined)
    : undefined
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.trim().startsWith('<!--')
}

function suppressionOf(
  file: VFile,
  node: Html,
  words: string,
  next: Nodes | undefined,
  { audience, entries }: Around,
): Suppression | undefined {
  const place = placeOfNode(file, node)
  const [, ruleId, reason = ''] = form.exec(words) ?? []
  if (ruleId === undefined) {
    diagnose(
      place,
      'suppression-is-allowed',
      `\`aar${words.replace(/\s+/g, ' ').trimEnd()}\` is not how a rule is ignored`,
      'Write `<!-- aar ignore rule-id: reason -->` before the block.',
    )
    return undefined
  }
  // Where nothing follows, it covers itself, and so nothing.
  const { start, end } = placeOfNode(file, next ?? node)
  const entry = idOf(next)
  return {
    ruleId,
    reason: reason.replace(/\s+/g, ' ').trim(),
    place,
    covers: { what: 'block', file, start, end, ...(entry && { entry }) },
    audience: next && 'name' in next && meansWithhold(next.name ?? '') ? withheldPassageAudience : audience,
    entries: entry ? [...entries, entry] : entries,
  }
}
