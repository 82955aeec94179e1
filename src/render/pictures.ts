import type { OutputFile } from '../io/publish.js'
import type { Release } from '../model/release.js'
import type { Fonts } from './fonts.js'

/** Where a picture of the review stands in a report. */
export function picturePath(path: string): string {
  return `assets/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** A picture as it is published. */
export interface Picture extends OutputFile {
  /** How the document names it. */
  url: string
  type: string
  bytes: Uint8Array
}

/** The pictures that an edition shows, and no others. */
export function picturesOf(release: Release, fonts: Fonts): Picture[] {
  return [...release.assets.values()].map(({ path, bytes, type }) => ({
    path: `assets/${path}`,
    url: picturePath(path),
    type,
    bytes: type === 'image/svg+xml' ? withOwnFont(bytes, fonts) : bytes,
  }))
}

const faces = { 400: 'public-sans-latin-400-normal.woff2', 600: 'public-sans-latin-600-normal.woff2' }

/**
 * A drawing whose text is set in a font of the report. A picture cannot use the fonts of its page: its text would be
 * set in whatever the machine has, and on a machine without fonts it would not be there at all.
 */
function withOwnFont(bytes: Uint8Array, fonts: Fonts): Uint8Array {
  const drawing = new TextDecoder().decode(bytes)
  if (!/<text[\s>]/.test(drawing)) return bytes
  const rules = Object.entries(faces).map(([weight, name]) => {
    const font = Buffer.from(fonts.files.get(`fonts/${name}`) ?? '').toString('base64')
    return `@font-face{font-family:"Public Sans";font-weight:${weight};src:url(data:font/woff2;base64,${font})}`
  })
  const style = `<style>${rules.join('')}text,tspan{font-family:"Public Sans"!important}</style>`
  return new TextEncoder().encode(drawing.replace(/<svg[^>]*>/, opening => `${opening}${style}`))
}
