import { imageSize } from 'image-size'

export interface PictureFacts {
  /** Media type. */
  type: string
  /** In CSS pixels. */
  width: number
  height: number
}

export interface PictureFault {
  fault: string
  remedy: string
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
}

/**
 * What can make an SVG act or reach out when it is opened by itself. As a picture of a page a browser runs none of it,
 * but the file is published, and a reader may open it.
 */
const active =
  /<script|<foreignObject|<iframe|<!ENTITY|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpe?g|webp))|url\(\s*["']?(?!#)|@import/i

/** Kind and size of a picture, from its bytes. Never throws. */
export function inspectPicture(bytes: Uint8Array): PictureFacts | PictureFault {
  const size = measure(bytes)
  const type = size && types[size.type ?? '']
  if (!size || !type) {
    return {
      fault: 'is not a picture that can be shown',
      remedy: 'Use PNG, JPEG, GIF, WebP or SVG, and check that the file opens in a picture viewer.',
    }
  }
  if (type === 'image/svg+xml' && active.test(new TextDecoder().decode(bytes))) {
    return {
      fault: 'holds a script or a link to another file',
      remedy: 'Export the drawing again as plain SVG, with pictures embedded and without scripts.',
    }
  }
  return { type, width: size.width, height: size.height }
}

function measure(
  bytes: Uint8Array,
): { width: number; height: number; type?: string | undefined } | undefined {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}
