import { readGivenFile } from '../io/given-file.js'
import { audit, isPdf } from '../render/pdf/audit/index.js'
import { auditText } from '../report/audited.js'
import { exitCodes } from './exit-codes.js'
import { misuse, tell } from './stop.js'

interface Options {
  all: boolean
}

/** More of one kind say no more, unless somebody asks. */
const shownOfEach = 10

/** `aar audit`: what PDFs lack of PDF/UA-1, on standard output. */
export async function run([paths]: [string[]], { all }: Options): Promise<number> {
  const files: { path: string; bytes: Uint8Array }[] = []
  for (const path of paths) {
    const bytes = await readGivenFile(path)
    if (!bytes) return tell(misuse(`There is no file \`${path}\`.`))
    if (!isPdf(bytes)) return tell(misuse(`\`${path}\` is no PDF.`))
    files.push({ path, bytes })
  }
  const color = process.stdout.isTTY && !process.env.NO_COLOR
  let errors = false
  for (const [index, { path, bytes }] of files.entries()) {
    const found = await audit(bytes)
    errors ||= found.length > 0
    const text = auditText(path, found, all ? Number.POSITIVE_INFINITY : shownOfEach, color)
    process.stdout.write(index > 0 ? `\n${text}` : text)
  }
  return errors ? exitCodes.errors : exitCodes.good
}
