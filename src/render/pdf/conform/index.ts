import { readFile } from '../file/read.js'
import { isReference } from '../file/values.js'
import { writeFile } from '../file/write.js'
import { markArtifacts } from './artifacts.js'
import { correctMeanings } from './characters.js'
import { dropDefaults } from './defaults.js'
import { joinGlyphs } from './glyph-runs.js'
import { numberIdentifiers } from './ids.js'
import { liftLeaves } from './leaves.js'
import { describeLinks, linksOf } from './link-contents.js'
import { giveListItemsBodies } from './list-items.js'
import { textOfMarked } from './marked-text.js'
import { type Metadata, xmpPacket } from './metadata.js'
import {
  contentOf,
  dictionaryOf,
  glyphMeanings,
  glyphWidths,
  pagesOf,
  setContent,
  setDictionary,
} from './pages.js'
import { parentTreeOf } from './parent-tree.js'
import { type Decorative, dropRepeatedHeaders } from './repeated-headers.js'
import { roleMap } from './role-map.js'
import { structureOf } from './structure.js'
import { textString } from './text-string.js'

/**
 * Makes of what Chromium printed and tagged a PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1), and that is the same for
 * the same document: metadata, artifacts, roles, bodies of list items, words for links, identifiers by number.
 *
 * @throws Error when the file is not of the form that Chromium writes: a report that cannot be made accessible is not
 * written
 */
export async function conform(printed: Uint8Array, metadata: Metadata): Promise<Uint8Array> {
  const file = readFile(printed)
  const catalog = dictionaryOf(file, file.trailer.get('Root'))
  const root = catalog.get('StructTreeRoot')
  const rootOfFile = file.trailer.get('Root')
  if (!isReference(root) || !isReference(rootOfFile)) throw new Error('The printed PDF is not tagged.')
  const structure = structureOf(file, root.object)
  const parents = parentTreeOf(structure)
  liftLeaves(structure, parents)
  giveListItemsBodies(structure, parents)
  await correctMeanings(file)
  const links = linksOf(structure)
  const pages = pagesOf(file)
  const texts = await finishPages(file, pages, links, dropRepeatedHeaders(structure, parents, pages))
  describeLinks(file, links, (page, mcid) => texts.get(page)?.get(mcid) ?? '')
  const roles = roleMap(structure.types)
  structure.change(root.object, structure.element(root.object).set('RoleMap', roles))
  const packet = addStream(file, Buffer.from(xmpPacket(metadata)))
  setDictionary(file, rootOfFile.object, catalog.set('Metadata', { object: packet }))
  setInfo(file, metadata)
  dropDefaults(file)
  numberIdentifiers(file)
  return writeFile(file)
}

type RawFile = ReturnType<typeof readFile>

/** Marks the artifacts of every page, and gives the words of links by page and MCID. */
async function finishPages(
  file: RawFile,
  pages: readonly number[],
  links: ReturnType<typeof linksOf>,
  decorative: Decorative,
): Promise<Map<number, Map<number, string>>> {
  const wanted = new Map<number, Set<number>>()
  for (const { page, mcid } of links.flatMap(({ pieces }) => pieces)) {
    wanted.set(page, (wanted.get(page) ?? new Set()).add(mcid))
  }
  const meanings = glyphMeanings(file)
  const widths = glyphWidths(file)
  const texts = new Map<number, Map<number, string>>()
  const writes: Promise<void>[] = []
  for (const page of pages) {
    const content = contentOf(file, page)
    if (!content) continue
    const ids = wanted.get(page)
    if (ids) texts.set(page, textOfMarked(content.text, ids, meanings(page)))
    const text = joinGlyphs(content.text, widths(page))
    writes.push(setContent(file, content.number, markArtifacts(text, decorative.get(page))))
  }
  await Promise.all(writes)
  return texts
}

function addStream(file: RawFile, data: Buffer): number {
  const number = lastOf(file) + 1
  file.objects.set(number, { text: `<</Type /Metadata /Subtype /XML /Length ${data.length}>>`, data })
  return number
}

function lastOf({ objects }: RawFile): number {
  let last = 0
  for (const number of objects.keys()) last = Math.max(last, number)
  return last
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
