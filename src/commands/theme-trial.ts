import { Interrupted } from '../io/interrupt.js'
import { MachineError } from '../io/machine-error.js'
import type { Theme } from '../model/design.js'
import type { Print } from '../render/formats/format.js'
import { passesTrial, themeTrial } from '../render/theme/trial.js'

/**
 * The files of a theme with which no report can be published, by their names in the report: a font that looks like one and
 * that the browser cannot decode, or that varies by axes; a picture that is damaged behind its first bytes.
 *
 * @throws MachineError when the browser fails, and Interrupted when the user stops it
 */
export async function filesRefused(theme: Theme, print: Print): Promise<string[]> {
  const { fonts, logo } = theme
  if ((fonts.length === 0 && !logo) || (await isPrinted(theme, print))) return []
  const each: [name: string, part: Theme][] = [
    ...fonts.flatMap(font =>
      font.faces.map((face): [string, Theme] => [
        face.name,
        { colors: new Map(), fonts: [{ ...font, faces: [face] }] },
      ]),
    ),
    ...(logo ? [[logo.name, { colors: new Map(), fonts: [], logo }] satisfies [string, Theme]] : []),
  ]
  const refused: string[] = []
  for (const [name, part] of each) if (!(await isPrinted(part, print))) refused.push(name)
  return refused
}

/** The theme without these files; a family that has none left is ours again. */
export function withoutFiles(theme: Theme, names: readonly string[]): Theme {
  const { logo, ...rest } = theme
  const fonts = theme.fonts
    .map(font => ({ ...font, faces: font.faces.filter(({ name }) => !names.includes(name)) }))
    .filter(({ faces }) => faces.length > 0)
  return { ...rest, fonts, ...(logo && !names.includes(logo.name) && { logo }) }
}

async function isPrinted(theme: Theme, print: Print): Promise<boolean> {
  return print(themeTrial(theme)).then(
    printed => passesTrial(theme, printed),
    error => {
      if (error instanceof MachineError || error instanceof Interrupted) throw error
      return false
    },
  )
}
