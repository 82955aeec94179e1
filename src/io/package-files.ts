import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: `templates/` and `package.json` stand in it. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)

/** The text of a file of this package, by its path from the package's folder. */
export function readPackageText(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}

/** The names of the files in a folder of this package. */
export function listPackageFolder(path: string): Promise<string[]> {
  return readdir(join(root, path))
}

/** The text or bytes of a file of an installed font package, such as `@fontsource/public-sans`, `400.css`. */
export function readFontFile(font: string, path: string): Promise<Buffer> {
  const folder = dirname(require.resolve(`${font}/package.json`))
  return readFile(join(folder, path))
}
