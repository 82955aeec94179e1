import { createHash } from 'node:crypto'
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { audit } from '../../src/render/pdf/audit/index.js'
import { aar, copyOf, type Outcome } from '../support/aar.js'
import { passphrase } from '../support/passphrase.js'
import { certificatePath, signatureOf } from '../support/signature.js'

const epoch = { SOURCE_DATE_EPOCH: '1772600767' }
const withPassphrase = { ...epoch, AAR_SIGN_PASSPHRASE: passphrase }
const report = 'dist/public/complete/complete.pdf'

async function build(options: string[], env: Record<string, string> = withPassphrase) {
  const folder = await copyOf('complete')
  const outcome = await aar(['build', '--format', 'pdf', ...options], folder, env)
  return { folder, outcome }
}

const sign = (name: string): string[] => ['--sign', certificatePath(name)]

async function pdfOf({ folder, outcome }: { folder: string; outcome: Outcome }): Promise<Buffer> {
  expect(outcome).toMatchObject({ code: 0 })
  return readFile(join(folder, report))
}

describe('aar build --sign', () => {
  it('signs the finished report, says who signed, and gives the same bytes again', async () => {
    const first = await build(sign('signer.p12'))
    expect(first.outcome.stdout).toContain(`${report}: signed by Records Office of Nowhere\n`)
    const signed = await pdfOf(first)
    const signature = await signatureOf(signed)
    expect(signature).toMatchObject({
      verifies: true,
      names: ['Records Office of Nowhere', 'Nowhere Test Authority'],
    })
    expect(signature.saidDigest).toBe(signature.digest)
    expect(signature.dictionary).toContain('/M (D:20260304050607Z)')
    expect(await audit(signed)).toEqual([])
    const manifest = await readFile(join(first.folder, 'dist/public/complete/manifest.json'), 'utf8')
    expect(manifest).toContain(createHash('sha256').update(signed).digest('hex'))

    const unsigned = await pdfOf(await build([]))
    expect(signed.subarray(0, unsigned.length).equals(unsigned)).toBe(true)
    expect((await pdfOf(await build(sign('signer.p12')))).equals(signed)).toBe(true)
  }, 120_000)
})

describe('what cannot sign is told, before anything is built:', () => {
  const refusals: readonly [
    what: string,
    options: string[],
    env: Record<string, string>,
    says: readonly string[],
  ][] = [
    ['no such file', sign('none.p12'), {}, ['There is no file', 'none.p12`.']],
    ['a file of another kind', sign('not-pkcs12.pem'), {}, ['is no PKCS#12 file', 'openssl pkcs12 -export']],
    [
      'another passphrase',
      sign('signer.p12'),
      { AAR_SIGN_PASSPHRASE: 'other' },
      ['signer.p12` does not open with this passphrase. Check `AAR_SIGN_PASSPHRASE`.'],
    ],
    [
      'no passphrase, and nobody to ask',
      sign('signer.p12'),
      { AAR_SIGN_PASSPHRASE: '' },
      ['is not given', 'Set `AAR_SIGN_PASSPHRASE`, or run the command in a terminal.'],
    ],
    [
      'a certificate that has ended',
      sign('ended.p12'),
      {},
      ['`Former Office of Nowhere` that was valid until 2021-01-01, and not on 2026-03-04.'],
    ],
    [
      'one that has ended since the date of the build',
      sign('ended.p12'),
      { SOURCE_DATE_EPOCH: '1590000000' },
      ['was valid until 2021-01-01, and not on 20'],
    ],
    [
      'one that is not valid yet',
      sign('future.p12'),
      {},
      ['`Coming Office of Nowhere` that is valid from 2125-01-01 on, and not on 2026-03-04.'],
    ],
    [
      'one for other uses',
      sign('enciphering.p12'),
      {},
      ['`Mail Room of Nowhere` that is not for signatures'],
    ],
    ['a key of another kind', sign('unsupported.p12'), {}, ['a kind that cannot sign a PDF', 'RSA or ECDSA']],
    ['no key', sign('keyless.p12'), {}, ['keyless.p12` holds no private key.']],
    ["another's certificate", sign('stranger.p12'), {}, ['holds no certificate for its private key']],
    ['a report without a PDF', [...sign('signer.p12'), '--format', 'html'], {}, ['Add `pdf` to the formats']],
    ['a draft', [...sign('signer.p12'), '--draft'], {}, ['A draft is not signed', 'Leave out `--draft`']],
  ]

  test.each(refusals)('%s', async (_, options, env, says) => {
    const { folder, outcome } = await build(options, { ...withPassphrase, ...env })
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    for (const words of says) expect(outcome.stderr).toContain(words)
    expect(outcome.stderr).not.toContain(passphrase)
    await expect(access(join(folder, 'dist'))).rejects.toThrow()
  })

  test('a review that is a draft', async () => {
    const folder = await copyOf('complete')
    const record = join(folder, 'reviews/complete/review.md')
    const text = await readFile(record, 'utf8')
    await writeFile(record, text.replace('status: final', 'status: draft'))
    const outcome = await aar(['build', '--format', 'pdf', ...sign('signer.p12')], folder, withPassphrase)
    expect(outcome).toMatchObject({ code: 1, stdout: '' })
    expect(outcome.stderr).toContain('Set `status: final` in `reviews/complete`')
    await expect(access(join(folder, 'dist'))).rejects.toThrow()
  })
})
