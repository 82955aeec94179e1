import type { VFile } from 'vfile'
import type { Section } from '../model/review.js'
import { section as sectionSchema } from '../model/schema/section.js'
import { readEntries } from './entries.js'
import { readFrontMatter } from './front-matter/read.js'
import { readMarkdown } from './markdown/read.js'
import type { Shelf } from './shelf.js'

/** Reads one section. Never throws. */
export function readSection(file: VFile, shelf: Shelf): Section {
  const { value: matter, place, body } = readFrontMatter(file, sectionSchema)
  return {
    id: sectionId(file.path),
    file,
    matter,
    place,
    entries: readEntries(file, matter, place, shelf),
    body: readMarkdown(file, body, shelf),
  }
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
