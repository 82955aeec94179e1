import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lackingIn } from '../../src/check/font-coverage.js'
import { fontCharacters } from '../../src/check/words/font-characters.js'
import { readDocument } from '../../src/render/pdf/audit/document.js'
import { aar, copyOf } from '../support/aar.js'

const conclusion = 'reviews/complete/sections/90-conclusion.md'

/** The names of the fonts of the PDF of a review with more text, those of the package left out. */
async function borrowedFonts(text: string): Promise<{ fonts: string[]; said: string }> {
  const folder = await copyOf('complete')
  await appendFile(join(folder, conclusion), text)
  const { stdout: said } = await aar(['check'], folder)
  await aar(['build', '--draft', '--format', 'pdf'], folder)
  const pdf = await readFile(join(folder, 'dist/public/complete/complete.pdf'))
  const { marking } = await readDocument(new Uint8Array(pdf))
  const names = marking.fonts.map(({ name }) => name)
  return { fonts: names.filter(name => !/^(?:SourceSerif|PublicSans|NotoSansMath)/.test(name)), said }
}

describe('a report is set with its own fonts', () => {
  it('in text, italics, headings, tables and code, whatever characters they have', async () => {
    // What Markdown makes of ASCII is no matter here: every report has it.
    const chars = fontCharacters
      .split(' ')
      .flatMap(each => {
        const [from = 0, to = from] = each.split('-').map(hex => Number.parseInt(hex, 16))
        return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
      })
      .filter(char => char > '~' && lackingIn(char).length === 0 && !/\p{M}/u.test(char))
      .join(' ')
    expect(chars.length).toBeGreaterThan(1500)
    const table = `| Signs | More |\n|---|---|\n| ${chars} | **${chars}** |`
    const text = `\n${chars}\n\n*${chars}*\n\n**${chars}**\n\n## Signs ${chars}\n\n${table}\n\nAs code \`${chars}\`.\n`
    const { fonts, said } = await borrowedFonts(text)
    expect(said).not.toContain('character-is-in-fonts')
    expect(fonts).toEqual([])
  })

  it('and what they lack is told, where it stands', async () => {
    const { said } = await borrowedFonts('\nA board read 出口 ‡ and q\u0302.\n')
    expect(said).toContain(
      '9:14  warning  No font of the report has `出` (U+51FA), `口` (U+53E3), `‡` (U+2021) and `◌\u0302` (U+0302)  character-is-in-fonts',
    )
  })
})
