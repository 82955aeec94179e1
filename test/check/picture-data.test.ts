import { describe, expect, it } from 'vitest'
import { pictureData } from '../../src/check/picture-data.js'

const bytes = (...parts: (string | number[] | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  )

const u32 = (value: number, little = false): number[] => {
  const buffer = Buffer.alloc(4)
  if (little) buffer.writeUInt32LE(value)
  else buffer.writeUInt32BE(value)
  return [...buffer]
}

/** EXIF of a camera that names its make, in either byte order. */
const made = {
  big: bytes('MM\0*', u32(8), [0, 1, 1, 0x0f, 0, 2], u32(8), u32(26), u32(0), 'Kestrel\0'),
  little: bytes(
    'II*\0',
    u32(8, true),
    [1, 0, 0x0f, 1, 2, 0],
    u32(8, true),
    u32(26, true),
    u32(0),
    'Kestrel\0',
  ),
}
const xmp = '<x:xmpmeta><rdf:Description exif:GPSLatitude="41,52.1N" tiff:Model="K2"/></x:xmpmeta>'

const segment = (marker: number, content: Buffer): Buffer =>
  bytes([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content)
const jpeg = (...segments: Buffer[]): Buffer => bytes([0xff, 0xd8], ...segments, [0xff, 0xda])
const chunk = (name: string, content: Buffer): Buffer =>
  bytes(name, u32(content.length, true), content, content.length % 2 ? [0] : [])
const webp = (...chunks: Buffer[]): Buffer => bytes('RIFF', u32(0), 'WEBP', ...chunks)

const nothing = { location: false, device: undefined }

describe('the metadata of a picture', () => {
  it('is read from JPEG, behind other segments', () => {
    const comment = segment(0xfe, bytes('a comment'))
    const exif = segment(0xe1, bytes('Exif\0\0', made.big))
    expect(pictureData(jpeg(comment, exif), 'image/jpeg')).toEqual({ location: false, device: 'Kestrel' })
  })

  it('is read from the XMP of a JPEG', () => {
    const packet = segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', xmp))
    expect(pictureData(jpeg(packet), 'image/jpeg')).toEqual({ location: true, device: 'K2' })
  })

  it('is read from WebP, behind chunks of odd length', () => {
    const odd = chunk('VP8L', bytes('odd'))
    expect(pictureData(webp(odd, chunk('EXIF', made.little)), 'image/webp').device).toBe('Kestrel')
    expect(pictureData(webp(odd, chunk('XMP ', bytes(xmp))), 'image/webp').location).toBe(true)
  })

  it('is nothing where there is none, and where it is cut off or senseless', () => {
    expect(pictureData(jpeg(), 'image/jpeg')).toEqual(nothing)
    expect(pictureData(bytes(xmp), 'image/svg+xml')).toEqual(nothing)
    const whole = jpeg(segment(0xe1, bytes('Exif\0\0', made.big)))
    for (let length = 0; length < whole.length; length += 1) {
      for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
        expect(() => pictureData(whole.subarray(0, length), type)).not.toThrow()
      }
    }
    for (let at = 0; at < whole.length; at += 1) {
      const broken = Buffer.from(whole)
      broken[at] = 0xff
      expect(() => pictureData(broken, 'image/jpeg')).not.toThrow()
    }
  })
})
