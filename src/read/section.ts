import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Entry, Section } from '../model/review.js'
import { section as sectionSchema } from '../model/schema/section.js'
import { readEntries } from './entries.js'
import { readFrontMatter } from './front-matter/read.js'
import { readMarkdown } from './markdown/read.js'
import type { Shelf } from './shelf.js'

/**
 * Reads one section. Never throws.
 *
 * @param hidden why nothing of the section can be shown, if so
 */
export function readSection(file: VFile, shelf: Shelf, hidden: string | undefined): Section {
  const front = readFrontMatter(file, sectionSchema)
  const reason = hidden ?? front.hidden
  const { value: matter, place } = front
  const body = readMarkdown(file, front.body, shelf)
  const entries = readEntries(file, matter, place, shelf)
  return {
    id: sectionId(file.path),
    file,
    matter,
    place,
    entries: withheldFor(reason ?? front.unsure, entries),
    body: reason === undefined ? body : { ...body, children: hide(body.children, reason) },
  }
}

/** The entries as no edition shows them; as they are where there is no reason for it. */
function withheldFor(reason: string | undefined, entries: Entry[]): Entry[] {
  if (reason === undefined) return entries
  return entries.map(
    entry => ({ ...entry, audience: 'confidential', matter: { ...entry.matter, reason } }) as Entry,
  )
}

/** Blocks that no edition shows. */
export function hide(children: RootContent[], reason: string): RootContent[] {
  return children.length === 0 ? [] : [{ type: 'withheldBlock', runsOn: 'file', reason, children }]
}

/** `sections/40-incident-command.md` → `incident-command`. The number only orders the files. */
export function sectionId(path: string): string {
  const name = path.replace(/^.*\//, '').replace(/\.md$/i, '')
  const id = name
    .replace(/^[\d._-]+/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return /^[a-z]/.test(id) ? id : `section-${name.replace(/[^a-z0-9]+/gi, '-')}`
}
