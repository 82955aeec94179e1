import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { FolderContents } from '../io/folder.js'
import type { FolderFile } from '../io/folder-file.js'
import { diagnose } from '../model/diagnostic.js'
import { startOf } from '../model/place.js'
import type { PlaceOf, Review } from '../model/review.js'
import { plan as planSchema } from '../model/schema/plan.js'
import { type Record as ReviewRecord, record as recordSchema } from '../model/schema/record.js'
import type { Coverage, Suppression } from '../model/suppression.js'
import { readFrontMatter } from './front-matter/read.js'
import { readMarkdown } from './markdown/read.js'
import { placeEntries } from './place-entries.js'
import { publishedNumbersPath, readPublishedNumbers } from './published-numbers.js'
import { hide, readSection } from './section.js'
import { openShelf, type Shelf } from './shelf.js'
import { textFile } from './text-file.js'

/**
 * Reads a review. Reading is total: it never throws, and whatever is wrong becomes a diagnostic of the file it is in.
 */
export function read(contents: FolderContents): Review {
  const shelf = openShelf(contents)
  const recordFile = readRecordFile(contents)
  const record = readFrontMatter(recordFile, recordSchema)
  const sectionFiles = contents.files.filter(file => /^sections\/[^/]+\.md$/i.test(file.path))
  const lost = contents.files.filter(file => file.trouble && isFolderOfSections(file)).map(fileOf)
  const sections = sectionFiles.map(found => readSection(fileOf(found), shelf, record.hidden))
  const planFile = contents.files.find(file => file.path === 'plan.md')
  const plan = planFile && readPlan(fileOf(planFile))
  const publishedNumbers = contents.files.some(file => file.path === publishedNumbersPath)
    ? readPublishedNumbers(shelf, startOf(recordFile))
    : new Map<string, string>()
  const foreword = readMarkdown(recordFile, record.body, shelf)
  if (record.hidden !== undefined) foreword.children = hide(foreword.children, record.hidden)
  placeEntries(foreword, sections)
  return {
    slug: contents.name,
    file: recordFile,
    files: [...filesOf(recordFile, sections, plan?.file, shelf), ...lost],
    record: registerOf(record.value, record.unsure ?? record.hidden),
    recordPlace: record.place,
    foreword,
    sections,
    plan: plan?.value,
    planPlace: plan?.place ?? (() => startOf(recordFile)),
    assets: shelf.assets,
    suppressions: [
      ...ignored(record.value.ignore, record.place, { what: 'review' }),
      ...suppressionsOf(foreword),
      ...sections.flatMap(({ file, matter, place, body }) => [
        ...ignored(matter.ignore, place, { what: 'file', file }),
        ...suppressionsOf(body),
      ]),
      ...(plan ? ignored(plan.value.ignore, plan.place, { what: 'file', file: plan.file }) : []),
    ],
    publishedNumbers,
  }
}

/** What the comments of a text ask to ignore; where all of the text is withheld, so are their reasons. */
function suppressionsOf({ data, children: [first] }: Root): Suppression[] {
  const isHidden = first?.type === 'withheldBlock' && first.runsOn === 'file'
  const found = data?.suppressions ?? []
  return isHidden ? found.map(each => ({ ...each, audience: 'confidential' })) : found
}

/** The rules that front matter asks to ignore. */
function ignored(
  reasons: Readonly<Record<string, string | null>> | undefined,
  place: PlaceOf,
  covers: Coverage,
): Suppression[] {
  return Object.entries(reasons ?? {}).map(([ruleId, reason]) => ({
    ruleId,
    reason: reason?.trim() ?? '',
    place: place('ignore', ruleId),
    covers,
    audience: 'public',
    entries: [],
  }))
}

/** The record; where what says who may read its sources may be lost, with none of them in any edition. */
function registerOf(record: ReviewRecord, reason: string | undefined): ReviewRecord {
  if (reason === undefined) return record
  const withheld = { audience: 'confidential' as const, reason }
  return {
    ...record,
    ...(record.sources && { sources: record.sources.map(source => ({ ...source, ...withheld })) }),
    ...(record.interviews && { interviews: record.interviews.map(group => ({ ...group, ...withheld })) }),
  }
}

/** A folder that could not be read, and with it perhaps whole sections. */
function isFolderOfSections({ path }: FolderFile): boolean {
  return path === '.' || path === 'sections' || (path.startsWith('sections/') && !/\.md$/i.test(path))
}

function readPlan(file: VFile) {
  return { file, ...readFrontMatter(file, planSchema) }
}

function filesOf(
  record: VFile,
  sections: readonly { file: VFile }[],
  plan: VFile | undefined,
  shelf: Shelf,
): VFile[] {
  return [record, ...sections.map(section => section.file), ...(plan ? [plan] : []), ...shelf.files]
}

function readRecordFile(contents: FolderContents): VFile {
  const found = contents.files.find(file => file.path === 'review.md')
  if (found) return fileOf(found)
  const file = new VFile({ path: 'review.md', value: '' })
  diagnose(
    startOf(file),
    'review-is-a-folder',
    `\`${contents.location}\` has no \`review.md\`, so it is not a review`,
    'Begin a review with `aar new <slug>`, or name the folder that holds `review.md`.',
  )
  return file
}

/** A text file of the folder; one that could not be read is empty, and says why. */
function fileOf(found: FolderFile): VFile {
  if (found.bytes) return textFile(found.path, found.bytes)
  const file = new VFile({ path: found.path, value: '' })
  const outside = found.trouble === 'outside'
  diagnose(
    startOf(file),
    outside ? 'asset-is-inside-review' : 'file-is-readable',
    outside
      ? `\`${found.path}\` leads out of the review`
      : `\`${found.path}\` cannot be read: ${found.detail ?? found.trouble}`,
    outside
      ? 'Put the file itself into the folder, not a link to it.'
      : 'Check its permissions and its size; a section of more than 8 MiB is best split.',
  )
  return file
}
