import type { OutputFile } from '../io/publish.js'
import type { Release } from '../model/release.js'

/** Where a picture of the review stands in a report. */
export function picturePath(path: string): string {
  return `assets/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The pictures that an edition shows, and no others. */
export function pictureFiles(release: Release): OutputFile[] {
  return [...release.assets.values()].map(({ path, bytes }) => ({ path: `assets/${path}`, bytes }))
}
