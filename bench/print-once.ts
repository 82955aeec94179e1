/**
 * Starts the browser and prints a document once, as plainly as can be: the other side of the comparison. The document
 * is the sample's own, prepared beforehand, so that this process does nothing but print.
 */
import { readFile } from 'node:fs/promises'
import { findBrowser } from '#aar/io/browser/find.js'
import { openPrinter } from '#aar/io/browser/print.js'

const [path = ''] = process.argv.slice(2)
const { html, assets } = JSON.parse(await readFile(path, 'utf8')) as {
  html: string
  assets: [string, { type: string; bytes: string }][]
}
const printer = await openPrinter(await findBrowser())
await printer.print({
  html,
  assets: new Map(
    assets.map(([name, { type, bytes }]) => [name, { type, bytes: Buffer.from(bytes, 'base64') }]),
  ),
})
await printer.close()
