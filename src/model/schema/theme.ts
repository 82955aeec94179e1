import { z } from 'zod'
import { type ThemeToken, themeTokenNames, themeTokens } from '../theme-tokens.js'
import { text } from './values.js'

const colors = z
  .strictObject(
    Object.fromEntries(
      themeTokenNames.map(name => [
        name,
        text.describe(`${themeTokens[name]} Such as '#1b2a41', in quotes.`),
      ]),
    ) as Record<ThemeToken, typeof text>,
  )
  .partial()

const face = z
  .strictObject({
    file: text.describe('Font file, WOFF2, WOFF, TrueType or OpenType, from the folder of this file.'),
    weight: text.describe('Its weight, from 1 to 1000: 400 where left out, 600 for semibold, 700 for bold.'),
    style: z.enum(['normal', 'italic']).describe('normal where left out.'),
  })
  .partial()

const font = z
  .strictObject({
    family: text.describe('Name of the family, such as Town Serif.'),
    faces: z.array(face).describe('Its files, one for each weight and style.'),
  })
  .partial()

const fonts = z
  .strictObject({
    serif: font.describe('In the place of Source Serif 4: the text.'),
    sans: font.describe('In the place of Public Sans: headings, tables and the cover.'),
  })
  .partial()

const logo = z
  .strictObject({
    file: text.describe('SVG, PNG or JPEG file, from the folder of this file.'),
    alt: text.describe('What it shows, for those who cannot see it, such as Seal of the City of Riverton.'),
  })
  .partial()

/** `theme.yaml`: colors, fonts and logo of those who publish. */
export const theme = z
  .strictObject({
    colors: colors.describe('Colors by what they color. Text keeps a contrast of 4.5:1 on every ground.'),
    fonts: fonts.describe('Fonts that take the place of ours.'),
    logo: logo.describe('Logo or seal on the cover.'),
  })
  .partial()

export type ThemeSettings = z.infer<typeof theme>
