import type { BrowserChoice } from './choice.js'

/** Variables for the browser alone: where its own libraries and fonts are, on machines without. */
export function browserEnvironment(
  choice: Pick<BrowserChoice, 'libraries' | 'fonts'>,
): Record<string, string> {
  const inherited = process.env.LD_LIBRARY_PATH
  return {
    ...(choice.libraries && {
      LD_LIBRARY_PATH: inherited ? `${choice.libraries}:${inherited}` : choice.libraries,
    }),
    ...(choice.fonts && { FONTCONFIG_PATH: choice.fonts }),
  }
}
