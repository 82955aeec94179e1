import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/render/pdf/audit/index.js'
import { aar, copyOf, freshFolder } from '../support/aar.js'
import { taggedPdf } from '../support/tagged-pdf.js'

describe('aar audit', () => {
  it('has nothing to say of a sound PDF', async () => {
    const folder = await freshFolder()
    await writeFile(join(folder, 'good.pdf'), taggedPdf())
    expect(await aar(['audit', 'good.pdf'], folder)).toEqual({
      code: 0,
      stdout: 'good.pdf: nothing to report\n',
      stderr: '',
    })
  })

  it('says what is wrong, file by file, and exits with 1', async () => {
    const folder = await freshFolder()
    await writeFile(join(folder, 'good.pdf'), taggedPdf())
    await writeFile(join(folder, 'bad.pdf'), taggedPdf([['catalog', '/Lang (en-US)', '']]))
    const { code, stdout, stderr } = await aar(['audit', 'bad.pdf', 'good.pdf'], folder)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('document  error  The document does not say in which language it is')
    expect(stdout).toContain('bad.pdf: 1 error of 1 rule\n\ngood.pdf: nothing to report\n')
  })

  it('takes a damaged PDF for what it is', async () => {
    const folder = await freshFolder()
    await writeFile(join(folder, 'half.pdf'), taggedPdf().slice(0, 4000))
    const { code, stdout } = await aar(['audit', 'half.pdf'], folder)
    expect(code).toBe(1)
    expect(stdout).toContain('pdf-is-readable')
  })

  it.each([
    ['missing.pdf', 'There is no file `missing.pdf`.'],
    ['.', 'There is no file `.`.'],
    ['page.html', '`page.html` is no PDF.'],
  ])('is misused with %s', async (path, message) => {
    const folder = await freshFolder()
    await writeFile(join(folder, 'page.html'), '<!doctype html>')
    expect(await aar(['audit', path], folder)).toEqual({ code: 2, stdout: '', stderr: `${message}\n` })
  })
})

describe('a PDF that the tool made', () => {
  it('has nothing wrong, and may end anywhere: the audit never throws', async () => {
    const folder = await copyOf('complete')
    await aar(['build', '--format', 'pdf'], folder)
    const bytes = new Uint8Array(await readFile(join(folder, 'dist/public/complete/complete.pdf')))
    expect(await audit(bytes)).toEqual([])
    for (let length = 500; length < bytes.length; length += 500) {
      expect((await audit(bytes.slice(0, length))).length, `${length} bytes`).toBeGreaterThan(0)
    }
  })
})
