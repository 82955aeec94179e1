import { Certificate } from 'pkijs'

/** What a certificate (X.509, RFC 5280) says of itself. */
export interface CertificateFacts {
  /** The common name of the subject; its whole name where there is none. */
  name: string
  from: Date
  to: Date
  /** Whether its key may sign documents: a certificate that does not say what it is for is for everything. */
  signs: boolean
}

const commonName = '2.5.4.3'
const keyUsage = '2.5.29.15'
/** digitalSignature and nonRepudiation: the first two bits of the usage (RFC 5280, 4.2.1.3). */
const signing = 0b1100_0000

/** @throws Error when the bytes are no certificate */
export function factsOf(der: Uint8Array): CertificateFacts {
  const { subject, notBefore, notAfter, extensions } = Certificate.fromBER(new Uint8Array(der))
  const names = subject.typesAndValues.map(({ type, value }) => ({ type, text: value.valueBlock.value }))
  const named =
    names.find(({ type }) => type === commonName)?.text ?? names.map(({ text }) => text).join(', ')
  const usage = extensions?.find(({ extnID }) => extnID === keyUsage)?.parsedValue
  return {
    name: String(named),
    from: notBefore.value,
    to: notAfter.value,
    signs: !usage || (usage.valueBlock.valueHexView[0] & signing) !== 0,
  }
}
