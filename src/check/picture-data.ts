import readExif from 'exif-reader'

/** What a picture carries besides what it shows. */
export interface PictureData {
  /** Where it was taken. */
  location: boolean
  /** What took it, such as "Apple iPhone 14". */
  device: string | undefined
}

/** Reads the metadata of a picture: EXIF, and XMP where that holds a location. Never throws. */
export function pictureData(bytes: Uint8Array, type: string): PictureData {
  const blocks = parts[type]?.(bytes) ?? []
  const data: PictureData = { location: false, device: undefined }
  for (const block of blocks) {
    const found =
      startsWith(block, 'http://ns.adobe.com/xap/') || startsWith(block, 'XML:com.adobe.xmp')
        ? inXmp(block)
        : inExif(block)
    data.location ||= found.location
    data.device ??= found.device
  }
  return data
}

function inExif(block: Uint8Array): PictureData {
  try {
    const { Image = {}, Photo = {}, GPSInfo = {} } = readExif(Buffer.from(block))
    const names = [Image?.Make, Image?.Model, Photo?.BodySerialNumber ?? Photo?.CameraOwnerName]
    return {
      location: GPSInfo?.GPSLatitude !== undefined && GPSInfo.GPSLongitude !== undefined,
      device: deviceOf(names),
    }
  } catch {
    return { location: false, device: undefined }
  }
}

function inXmp(block: Uint8Array): PictureData {
  const text = latin(block)
  const model = /tiff:Model(?:="|>)([^"<]{1,60})/.exec(text)?.[1]
  return { location: /exif:GPSL(?:at|ong)itude/.test(text), device: deviceOf([model]) }
}

function deviceOf(names: readonly unknown[]): string | undefined {
  const words = names.flatMap(name => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []))
  return words.length > 0 ? words.join(' ') : undefined
}

/** The blocks of metadata in a picture, by its media type. */
const parts: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array[]>> = {
  'image/jpeg': ofJpeg,
  'image/png': ofPng,
  'image/webp': ofWebp,
}

/** The segments APP1, up to where the picture itself begins. */
function ofJpeg(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes)
  const blocks: Uint8Array[] = []
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda || marker === 0xd9) break
    const length = view.getUint16(at + 2)
    if (marker === 0xe1) blocks.push(bytes.subarray(at + 4, at + 2 + length))
    at += 2 + Math.max(length, 2)
  }
  return blocks
}

/** The chunks `eXIf` and `iTXt`. */
function ofPng(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes)
  const blocks: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = latin(bytes.subarray(at + 4, at + 8))
    if (name === 'eXIf' || name === 'iTXt') blocks.push(bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return blocks
}

/** The chunks `EXIF` and `XMP ` of a RIFF file; each begins at an even place. */
function ofWebp(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes)
  const blocks: Uint8Array[] = []
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    const name = latin(bytes.subarray(at, at + 4))
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'EXIF') blocks.push(content)
    if (name === 'XMP ') blocks.push(Buffer.concat([Buffer.from('http://ns.adobe.com/xap/'), content]))
    at += 8 + length + (length % 2)
  }
  return blocks
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const startsWith = (bytes: Uint8Array, words: string): boolean =>
  latin(bytes.subarray(0, words.length)) === words
