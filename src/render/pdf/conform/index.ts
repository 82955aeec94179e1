import { glyphWidths } from '../file/glyph-widths.js'
import { contentOf, dictionaryOf, glyphMeanings, setContent, setDictionary } from '../file/pages.js'
import type { RawFile } from '../file/read.js'
import { textString } from '../file/text-string.js'
import { isReference } from '../file/values.js'
import { markArtifacts } from './artifacts.js'
import { correctMeanings } from './characters.js'
import { dropDefaults } from './defaults.js'
import { joinGlyphs } from './glyph-runs.js'
import { followHints } from './hints.js'
import { numberIdentifiers } from './ids.js'
import { liftLeaves } from './leaves.js'
import { describeLinks, linksOf } from './link-contents.js'
import { giveListItemsBodies } from './list-items.js'
import { type MarkedText, textOfMarked } from './marked-text.js'
import { type Metadata, xmpPacket } from './metadata.js'
import { parentTreeOf } from './parent-tree.js'
import { type Decorative, dropRepeatedHeaders } from './repeated-headers.js'
import { roleMap } from './role-map.js'
import { lastOf, structureOf } from './structure.js'

/**
 * Makes of what Chromium printed and tagged a PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1), and that is the same for
 * the same document: metadata, artifacts, roles, what hints say, bodies of list items, words for links, identifiers by
 * number.
 *
 * @param pages the numbers of the objects of the pages, in order
 * @param expansions what abbreviations stand for, by the index that their hints name
 * @throws Error when the file is not of the form that Chromium writes: a report that cannot be made accessible is not
 * written
 */
export function conform(
  file: RawFile,
  pages: readonly number[],
  expansions: readonly string[],
  metadata: Metadata,
): void {
  const catalog = dictionaryOf(file, file.trailer.get('Root'))
  const root = catalog.get('StructTreeRoot')
  const rootOfFile = file.trailer.get('Root')
  if (!isReference(root) || !isReference(rootOfFile)) throw new Error('The printed PDF is not tagged.')
  const structure = structureOf(file, root.object)
  const parents = parentTreeOf(structure)
  followHints(structure, parents, expansions)
  liftLeaves(structure, parents)
  giveListItemsBodies(structure, parents)
  correctMeanings(file)
  const links = linksOf(structure)
  const texts = finishPages(file, pages, links, dropRepeatedHeaders(structure, parents, pages))
  describeLinks(file, links, (page, mcid) => texts.get(page)?.get(mcid))
  const roles = roleMap(structure.types())
  structure.change(root.object, structure.element(root.object).set('RoleMap', roles))
  const packet = addStream(file, Buffer.from(xmpPacket(metadata)))
  setDictionary(file, rootOfFile.object, catalog.set('Metadata', { object: packet }))
  setInfo(file, metadata)
  dropDefaults(file)
  numberIdentifiers(file)
}

/** Marks the artifacts of every page, and gives the words of links by page and MCID. */
function finishPages(
  file: RawFile,
  pages: readonly number[],
  links: ReturnType<typeof linksOf>,
  decorative: Decorative,
): Map<number, Map<number, MarkedText>> {
  const wanted = new Map<number, Set<number>>()
  for (const { page, mcid } of links.flatMap(({ pieces }) => pieces)) {
    wanted.set(page, (wanted.get(page) ?? new Set()).add(mcid))
  }
  const meanings = glyphMeanings(file)
  const widths = glyphWidths(file)
  const texts = new Map<number, Map<number, MarkedText>>()
  for (const page of pages) {
    const content = contentOf(file, page)
    if (!content) continue
    const ids = wanted.get(page)
    if (ids)
      texts.set(page, textOfMarked(content.text, ids, { meaningOf: meanings(page), widthOf: widths(page) }))
    const text = joinGlyphs(content.text, widths(page))
    setContent(file, content.number, markArtifacts(text, decorative.get(page)))
  }
  return texts
}

function addStream(file: RawFile, data: Buffer): number {
  const number = lastOf(file) + 1
  file.objects.set(number, { text: `<</Type /Metadata /Subtype /XML /Length ${data.length}>>`, data })
  return number
}

/** The document information says what the packet says. */
function setInfo(file: RawFile, { title, author, date, producer }: Metadata): void {
  const info = file.trailer.get('Info')
  if (!isReference(info)) return
  const when = `(D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
  setDictionary(
    file,
    info.object,
    new Map([
      ['Title', textString(title)],
      ...(author === '' ? [] : [['Author', textString(author)] as const]),
      ['Producer', textString(producer)],
      ['CreationDate', when],
      ['ModDate', when],
    ]),
  )
}
