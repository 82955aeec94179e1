import { access, appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aar, copyOf } from '../support/aar.js'

it('a final report whose PDF is not accessible is not written, and its page is named', async () => {
  const folder = await copyOf('complete')
  const path = 'reviews/complete/sections/90-conclusion.md'
  // A character of the private use area: no font has it, so the PDF holds an empty box that means nothing.
  await appendFile(join(folder, path), '\nThe sign reads \u{F123} only.\n')
  const refused = await aar(['build'], folder)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/error +Page \d+ of the PDF: .* pdf-is-accessible/)
  expect(refused.stderr).toContain('Nothing was written: the PDF is not accessible to everyone.')
  await expect(access(join(folder, 'dist/public/complete'))).rejects.toThrow()
  const drafted = await aar(['build', '--draft'], folder)
  expect(drafted.code).toBe(0)
  const pdf = await readFile(join(folder, 'dist/public/complete/complete.pdf'))
  expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
})
