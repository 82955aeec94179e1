import { PDF } from '@libpdf/core'
import { describe, expect, it, test } from 'vitest'
import { audit } from '../../src/render/pdf/audit/index.js'
import { signPdf } from '../../src/render/pdf/sign/index.js'
import { openSignatory, type Signatory } from '../../src/render/pdf/sign/signatory.js'
import { passphrase } from '../support/passphrase.js'
import { certificate, signatureOf } from '../support/signature.js'
import { taggedPdf } from '../support/tagged-pdf.js'

const date = new Date('2026-03-04T05:06:07Z')

async function signatory(name: string): Promise<Signatory> {
  const opened = await openSignatory(await certificate(name), passphrase, [date])
  if ('reason' in opened) throw new Error(opened.reason)
  return opened
}

describe('a signed PDF', () => {
  test.each([
    ['signer.p12', ['Records Office of Nowhere', 'Nowhere Test Authority']],
    ['legacy.p12', ['Records Office of Nowhere', 'Nowhere Test Authority']],
    ['elliptic.p12', ['Records Office of Nowhere']],
    // The first certificate of the file is another's.
    ['authority-first.p12', ['Records Office of Nowhere', 'Nowhere Test Authority']],
  ])('by %s is signed by the owner of the key, whole, and verifies', async (file, names) => {
    const bytes = taggedPdf()
    const signed = await signPdf(bytes, await signatory(file), date)
    const signature = await signatureOf(signed)
    expect(signature).toMatchObject({ names, verifies: true })
    expect(signature.saidDigest).toBe(signature.digest)
    const [from, length, from2, length2] = signature.ranges
    expect([from, from2 + length2]).toEqual([0, signed.length])
    // What is not signed is the signature, and nothing else.
    expect(Buffer.from(signed.subarray(from + length, from2)).toString('latin1')).toMatch(/^<[\dA-F]+>$/)
    expect(Buffer.from(signed.subarray(0, bytes.length)).equals(bytes)).toBe(true)
    expect(signature.dictionary).toContain('/SubFilter /ETSI.CAdES.detached')
    expect(signature.dictionary).toContain('/M (D:20260304050607Z)')
  })

  it('does not verify when a byte of it is another', async () => {
    const signed = await signPdf(taggedPdf(), await signatory('signer.p12'), date)
    for (const at of [20, 2000, signed.length - 3]) {
      const changed = signed.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await signatureOf(changed)).toMatchObject({ verifies: false })
    }
  })

  it('has nothing wrong, be its objects packed into streams or not', async () => {
    const pdf = await PDF.load(taggedPdf())
    const packed = await pdf.save({ useXRefStream: true, compressStreams: true })
    for (const bytes of [taggedPdf(), packed]) {
      const signed = await signPdf(bytes, await signatory('signer.p12'), date)
      expect(await audit(signed)).toEqual([])
      expect(await signatureOf(signed)).toMatchObject({ verifies: true })
    }
  })

  it('has a field on its first page that says in words whose it is', async () => {
    const bytes = taggedPdf()
    const signed = await signPdf(bytes, await signatory('signer.p12'), date)
    const pdf = await PDF.load(signed)
    expect(pdf.getForm()?.getFields()).toHaveLength(1)
    const annotations = pdf.getPage(0)?.dict.getArray('Annots', ref => pdf.context.resolve(ref))
    expect(annotations).toHaveLength(3)
    const appended = Buffer.from(signed.subarray(bytes.length)).toString('latin1')
    expect(appended).toContain('/TU (Signature of Records Office of Nowhere)')
  })

  it('is the same for the same file, date and key for RSA; a key for ECDSA signs anew each time', async () => {
    const [rsa, ecdsa] = [await signatory('signer.p12'), await signatory('elliptic.p12')]
    const twice = async (by: Signatory, other = date) =>
      Buffer.from(await signPdf(taggedPdf(), by, date)).equals(await signPdf(taggedPdf(), by, other))
    expect(await twice(rsa)).toBe(true)
    expect(await twice(rsa, new Date(date.getTime() + 1000))).toBe(false)
    expect(await twice(ecdsa)).toBe(false)
  })
})

test('a damaged certificate is told of, and nothing is thrown', async () => {
  const whole = await certificate('elliptic.p12')
  const told = new Set<string>()
  for (let at = 0; at < whole.length; at += 9) {
    const damaged = whole.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 1
    for (const file of [damaged, whole.slice(0, at)]) {
      const opened = await openSignatory(file, passphrase, [date])
      if ('reason' in opened) told.add(opened.reason.replace(/: .*/, ''))
      // Damage to a name that nothing rests on leaves the key and its certificate as they were.
      else expect(opened.name).toBe('Records Office of Nowhere')
    }
  }
  expect([...told].sort()).toEqual([
    'cannot be opened',
    'does not open with this passphrase',
    'is no PKCS#12 file (`.p12` or `.pfx`)',
  ])
})
