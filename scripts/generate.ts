/** `npm run generate`: writes the files of this package that are made from its source. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generatedFiles } from './generators.js'

for (const [path, text] of generatedFiles()) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  process.stdout.write(`${path}\n`)
}
