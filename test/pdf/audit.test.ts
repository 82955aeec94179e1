import { PDF } from '@libpdf/core'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { audit, isPdf } from '../../src/render/pdf/audit/index.js'
import { rules } from '../../src/render/pdf/audit/rules/index.js'
import { auditText } from '../../src/report/audited.js'
import { taggedPdf } from '../support/tagged-pdf.js'
import { damages } from './damages.js'

const rulesOf = async (bytes: Uint8Array): Promise<string[]> => [
  ...new Set((await audit(bytes)).map(({ rule }) => rule)),
]

test('a sound PDF has nothing wrong', async () => {
  expect(await audit(taggedPdf())).toEqual([])
})

test('nor has it when its objects are packed into streams', async () => {
  const pdf = await PDF.load(taggedPdf())
  const packed = await pdf.save({ useXRefStream: true, compressStreams: true })
  expect(await audit(packed)).toEqual([])
})

describe('a damage is seen by its rule and by no other:', () => {
  test.each(damages)('$name → $rule', async ({ rule, changes, header, says }) => {
    const found = await audit(taggedPdf(changes, header))
    expect([...new Set(found.map(each => each.rule))]).toEqual([rule])
    if (says !== undefined)
      expect(found.map(({ what, reason }) => `${what} ${reason}`).join('\n')).toContain(says)
    for (const { reason, note } of found) {
      expect(reason).toMatch(/[^.]$/)
      expect(note).toMatch(/\.$/)
    }
  })

  test('encryption that keeps readers out → encryption-lets-readers-in', async () => {
    const pdf = await PDF.load(taggedPdf())
    pdf.setProtection({ ownerPassword: 'owner', permissions: { accessibility: false } })
    expect(await rulesOf(await pdf.save())).toEqual(['encryption-lets-readers-in'])
    const open = await PDF.load(taggedPdf())
    open.setProtection({ ownerPassword: 'owner', permissions: { accessibility: true, copy: false } })
    expect(await rulesOf(await open.save())).toEqual([])
  })

  test('and every rule has one', () => {
    const seen = new Set([...damages.map(({ rule }) => rule), 'encryption-lets-readers-in'])
    expect([...rules.keys()].filter(id => !seen.has(id))).toEqual([])
  })
})

describe('bytes that are no sound PDF', () => {
  it('are one finding, or the findings of what is left; it never throws', async () => {
    const bytes = taggedPdf()
    for (let length = 0; length < bytes.length; length += 200) {
      const found = await audit(bytes.slice(0, length))
      expect(found.length, `${length} bytes`).toBeGreaterThan(0)
    }
  })

  it('of any kind', async () => {
    const bytes = taggedPdf()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async changes => {
          const changed = bytes.slice()
          for (const [at, byte] of changes) changed[at] = byte
          expect(Array.isArray(await audit(changed))).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('say whether they are one', () => {
    expect(isPdf(taggedPdf())).toBe(true)
    expect(isPdf(new TextEncoder().encode('# Title'))).toBe(false)
  })
})

describe('the text of an audit', () => {
  it('names page, reason, rule and what to do, and counts', async () => {
    const found = await audit(taggedPdf([['figure', '/Alt (A gray box)', '']]))
    expect(auditText('a.pdf', found, 10, false)).toBe(`a.pdf
     page 1  error  A figure has no alternative text  figure-has-alternative
                    Under \`Section\`. Describe it in \`Alt\`, or make it an artifact if it says nothing.

a.pdf: 1 error of 1 rule
`)
  })

  it('shows a few of each rule', () => {
    const fault = {
      rule: 'link-has-contents',
      page: 3,
      what: 'Annex',
      words: 'Annex',
      under: ['Annexes', 'The report'],
      reason: 'A link has no `Contents`',
      note: 'Write it.',
    }
    const text = auditText('a.pdf', Array(12).fill(fault), 10, false)
    expect(text.match(/error {2}A link has no `Contents`: `Annex`/g)).toHaveLength(10)
    expect(text).toContain('and 2 more of link-has-contents')
    expect(text).toContain('a.pdf: 12 errors of 1 rule')
  })
})
