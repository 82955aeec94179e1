import { posix } from 'node:path'
import type { VFile } from 'vfile'
import type { FolderContents } from '../io/folder.js'
import type { FolderFile } from '../io/folder-file.js'
import { diagnose } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import type { Asset } from '../model/review.js'
import { inspectPicture } from './picture.js'
import { textFile } from './text-file.js'

/** The files of a review that its text can use. Each is read once; trouble is reported where the file is used. */
export interface Shelf {
  /** Path of a picture that can be used, relative to the review; undefined with a diagnostic otherwise. */
  picture(path: string, place: Place): string | undefined
  /** A text file, such as CSV; undefined with a diagnostic where there is none. */
  text(path: string, place: Place): VFile | undefined
  assets: Map<string, Asset>
  files: VFile[]
}

export function openShelf(contents: FolderContents): Shelf {
  const byPath = new Map(contents.files.map(file => [file.path, file]))
  const assets = new Map<string, Asset>()
  const texts = new Map<string, VFile>()
  const files: VFile[] = []

  return {
    assets,
    files,
    picture(path, place) {
      const found = find(byPath, path, place)
      if (!found?.bytes) return undefined
      const known = assets.get(found.path)
      if (known) return known.path
      const picture = inspectPicture(found.bytes)
      if ('fault' in picture) {
        diagnose(place, 'picture-is-usable', `\`${path}\` ${picture.fault}`, picture.remedy)
        return undefined
      }
      assets.set(found.path, { path: found.path, bytes: found.bytes, ...picture })
      return found.path
    },
    text(path, place) {
      const found = find(byPath, path, place)
      if (!found?.bytes) return undefined
      const file = texts.get(found.path) ?? textFile(found.path, found.bytes)
      if (!texts.has(found.path)) files.push(file)
      texts.set(found.path, file)
      return file
    },
  }
}

function find(files: ReadonlyMap<string, FolderFile>, path: string, place: Place): FolderFile | undefined {
  const local = localPath(path, place.file.path)
  const found = local === undefined ? undefined : (lookUp(files, local) ?? lookUp(files, decoded(local)))
  if (local === undefined || found?.trouble === 'outside') {
    diagnose(
      place,
      'asset-is-inside-review',
      `\`${path}\` is not inside the review`,
      'Copy the file into `images/` or `data/` of the review and name it from there. Nothing is fetched from elsewhere.',
    )
    return undefined
  }
  if (!found) {
    diagnose(
      place,
      'asset-exists',
      `There is no file \`${path}\``,
      'Paths begin at the folder of the review, such as `images/post.png`. Capitals count.',
    )
  } else if (!found.bytes) {
    diagnose(
      place,
      'file-is-readable',
      `\`${path}\` cannot be read: ${found.detail ?? found.trouble}`,
      'Check its size and its permissions.',
    )
  }
  return found
}

/** The file at a path, or the folder on the way to it that could not be read. */
function lookUp(files: ReadonlyMap<string, FolderFile>, path: string): FolderFile | undefined {
  const names = path.split('/')
  for (let length = names.length; length > 0; length -= 1) {
    const found = files.get(names.slice(0, length).join('/'))
    if (found) return length === names.length || found.trouble ? found : undefined
  }
  return undefined
}

/** The path from the review's folder; undefined for one that leaves it or leads to the network. */
function localPath(path: string, from: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('/') || path.includes('\\')) return undefined
  const base = /^\.\.?\//.test(path) ? posix.dirname(from) : '.'
  const local = posix.normalize(posix.join(base, path))
  return local.startsWith('..') ? undefined : local
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
