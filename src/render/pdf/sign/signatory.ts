import { verify, X509Certificate } from 'node:crypto'
import { P12Signer, type Signer } from '@libpdf/core'
import { PFX } from 'pkijs'
import { type CertificateFacts, factsOf } from './certificate.js'

/** Who signs, and with what. */
export interface Signatory {
  signer: Signer
  /** As the certificate names the subject. */
  name: string
}

/** Why a file signs nothing, in words that go on from its name, and what to do. */
export interface Unfit {
  reason: string
  note: string
  /** Whether another passphrase may help. */
  passphrase?: boolean
}

/**
 * Opens a PKCS#12 file (RFC 7292) for signing.
 *
 * @param dates the certificate must be valid at each: the time that signatures will claim, and now
 */
export async function openSignatory(
  file: Uint8Array,
  passphrase: string,
  dates: readonly Date[],
): Promise<Signatory | Unfit> {
  if (!isPkcs12(file)) return unfit('is no PKCS#12 file (`.p12` or `.pfx`)', together)
  let opened: P12Signer
  try {
    opened = await P12Signer.create(file, passphrase)
  } catch (error) {
    return unopened(error instanceof Error ? error.message : String(error))
  }
  const signer = await withOwnCertificate(opened)
  if (!signer) return unfit('holds no certificate for its private key', together)
  const facts = factsOf(signer.certificate)
  return unfitting(facts, dates) ?? { signer, name: facts.name }
}

const together =
  'Export certificate and private key together, for example with `openssl pkcs12 -export`, and name that file.'

function isPkcs12(file: Uint8Array): boolean {
  try {
    PFX.fromBER(new Uint8Array(file))
    return true
  } catch {
    return false
  }
}

/** What the library says, and what it means. */
const causes: readonly [said: RegExp, unfit: Unfit][] = [
  [/integrity|password/i, { reason: 'does not open with this passphrase', note: '', passphrase: true }],
  [/no private key/i, { reason: 'holds no private key', note: together }],
  [/no certificates/i, { reason: 'holds no certificate', note: together }],
  [
    /unsupported key algorithm/i,
    { reason: 'holds a key of a kind that cannot sign a PDF', note: 'Use a key for RSA or ECDSA.' },
  ],
]

function unopened(said: string): Unfit {
  const known = causes.find(([words]) => words.test(said))
  if (known) return known[1]
  const why = said.replace(/^Failed to parse PKCS#12 file: /, '')
  return unfit(`cannot be opened: ${why}`, 'It may be damaged. Export it again.')
}

/** The certificate that belongs to the key: files name those of authorities in any order, and the library takes the first. */
async function withOwnCertificate(opened: P12Signer): Promise<Signer | undefined> {
  const trial = new TextEncoder().encode('trial')
  const signature = await opened.sign(trial, 'SHA-256')
  const all = [opened.certificate, ...opened.certificateChain]
  const own = all.find(each => verify('sha256', trial, new X509Certificate(each).publicKey, signature))
  return (
    own && {
      certificate: own,
      certificateChain: all.filter(each => each !== own),
      keyType: opened.keyType,
      signatureAlgorithm: opened.signatureAlgorithm,
      sign: (data, algorithm) => opened.sign(data, algorithm),
    }
  )
}

function unfitting({ name, from, to, signs }: CertificateFacts, dates: readonly Date[]): Unfit | undefined {
  const holds = `holds a certificate of \`${name}\``
  if (!signs) {
    return unfit(
      `${holds} that is not for signatures (its key usage)`,
      'Ask those who issued it for one that signs documents.',
    )
  }
  const outside = dates.find(date => date < from || date > to)
  if (!outside) return undefined
  const bound = outside < from ? `is valid from ${day(from)} on` : `was valid until ${day(to)}`
  return unfit(
    `${holds} that ${bound}, and not on ${day(outside)}`,
    'Use one that is valid today, and on the date of the build where `SOURCE_DATE_EPOCH` gives another.',
  )
}

const unfit = (reason: string, note: string): Unfit => ({ reason, note })
const day = (date: Date): string => date.toISOString().slice(0, 10)
