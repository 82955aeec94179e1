import { createHash, verify, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Certificate, ContentInfo, SignedData } from 'pkijs'
import { root } from './aar.js'

export const certificatePath = (name: string): string => join(root, 'test/fixtures/certificates', name)

export const certificate = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(certificatePath(name)))

/** The signature of a PDF, read by the letter of ISO 32000-1, 12.8. */
export interface Signature {
  /** Offset and length of each of the two parts that are signed. */
  ranges: [number, number, number, number]
  /** The dictionary of the signature, as it stands in the file. */
  dictionary: string
  /** SHA-256 of the signed bytes, in hexadecimal: as the signature says, and as they are. */
  saidDigest: string
  digest: string
  /** Common names of the certificates within, the signer's first. */
  names: string[]
  /** Whether the key of the signer made it, of exactly these bytes (RFC 5652, 5.4). */
  verifies: boolean
}

const commonName = '2.5.4.3'
const messageDigest = '1.2.840.113549.1.9.4'

/** @throws Error when there is no signature, or it is no CMS */
export async function signatureOf(bytes: Uint8Array): Promise<Signature> {
  const text = Buffer.from(bytes).toString('latin1')
  const found = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(text)
  if (!found) throw new Error('The PDF is not signed.')
  const ranges = found.slice(1).map(Number) as Signature['ranges']
  const [from, length, from2, length2] = ranges
  const signed = Buffer.concat([bytes.subarray(from, from + length), bytes.subarray(from2, from2 + length2)])
  const { signerInfos, certificates = [] } = signedDataOf(
    Buffer.from(text.slice(from + length + 1, from2 - 1), 'hex'),
  )
  const [info] = signerInfos
  const chain = certificates.filter(each => each instanceof Certificate)
  if (!info?.signedAttrs || !chain[0]) throw new Error('The signature is not whole.')
  const said = info.signedAttrs.attributes.find(({ type }) => type === messageDigest)
  const saidDigest = Buffer.from(said?.values[0].valueBlock.valueHexView ?? []).toString('hex')
  const digest = createHash('sha256').update(signed).digest('hex')
  const key = new X509Certificate(Buffer.from(chain[0].toSchema().toBER())).publicKey
  const attributes = new Uint8Array(info.signedAttrs.encodedValue)
  return {
    ranges,
    dictionary: text.slice(text.lastIndexOf(' obj', found.index), text.indexOf('endobj', from2)),
    saidDigest,
    digest,
    names: chain.map(nameOf),
    verifies:
      saidDigest === digest && verify('sha256', attributes, key, info.signature.valueBlock.valueHexView),
  }
}

/** What follows the structure fills the room that was kept for it. */
function signedDataOf(padded: Buffer): SignedData {
  // SEQUENCE with a length of two bytes, which a signature with a certificate always has.
  if (padded.readUInt16BE(0) !== 0x3082) throw new Error('The signature is no CMS.')
  const der = new Uint8Array(padded.subarray(0, 4 + padded.readUInt16BE(2)))
  return new SignedData({ schema: ContentInfo.fromBER(der).content })
}

function nameOf({ subject }: Certificate): string {
  return String(subject.typesAndValues.find(({ type }) => type === commonName)?.value.valueBlock.value)
}
