import { deflateSync, inflateSync } from 'node:zlib'
import type { RawObject } from './read.js'
import { parseDictionary } from './values.js'

/** What a stream holds, as Latin-1; nothing for an object that is none. Chromium writes streams plain or deflated. */
export function textOfStream({ text, data }: RawObject): string {
  if (!data) return ''
  return (parseDictionary(text).has('Filter') ? inflateSync(data) : data).toString('latin1')
}

/**
 * A deflated stream. At once and not beside other work: streams are small, and handing one to another thread takes as
 * long as deflating it.
 *
 * @param content as Latin-1
 */
export function packedStream(content: string): RawObject {
  const data = deflateSync(Buffer.from(content, 'latin1'))
  return { text: `<</Filter /FlateDecode /Length ${data.length}>>`, data }
}
