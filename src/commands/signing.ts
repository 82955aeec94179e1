import { now } from '../io/clock.js'
import { readGivenFile } from '../io/given-file.js'
import { askSecret, canAskSecret } from '../io/secret-prompt.js'
import type { Format } from '../render/formats/format.js'
import { signPdf } from '../render/pdf/sign/index.js'
import { openSignatory } from '../render/pdf/sign/signatory.js'
import { draftsAreNotSigned } from './unsignable.js'

/** Signs what is built, in somebody's name. */
export interface Signing {
  sign(pdf: Uint8Array): Promise<Uint8Array>
  name: string
}

const variable = 'AAR_SIGN_PASSPHRASE'

/**
 * Opens what `--sign` names, and asks for the passphrase where the environment does not give it; a message where
 * nothing can be signed with it.
 *
 * @param date the time that the signatures claim
 * @throws MachineError when the file may not be read; Interrupted at Ctrl-C
 */
export async function openSigning(
  path: string,
  { formats, draft, date }: { formats: readonly Format[]; draft: boolean; date: Date },
): Promise<Signing | string> {
  if (draft) return `${draftsAreNotSigned} Leave out \`--draft\` or \`--sign\`.`
  if (!formats.some(({ id }) => id === 'pdf')) {
    return '`--sign` signs the PDF, and `--format` asks for none. Add `pdf` to the formats, or leave out `--sign`.'
  }
  const file = await readGivenFile(path)
  if (!file) return `There is no file \`${path}\`.`
  const given = process.env[variable]
  if (!given && !canAskSecret()) {
    return `The passphrase of \`${path}\` is not given, and there is no terminal to ask for it. Set \`${variable}\`, or run the command in a terminal.`
  }
  const passphrase = given || (await askSecret(`Passphrase of ${path}: `))
  // A certificate that has ended since signs nothing, whatever date the build claims.
  const signatory = await openSignatory(file, passphrase, [date, now({})])
  if ('signer' in signatory) return { sign: pdf => signPdf(pdf, signatory, date), name: signatory.name }
  const again = given ? `Check \`${variable}\`.` : 'Type it again.'
  return `\`${path}\` ${signatory.reason}. ${signatory.passphrase ? again : signatory.note}`
}
