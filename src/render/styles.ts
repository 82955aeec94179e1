import { readPackageText } from '../io/package-files.js'

/** One set of design tokens, one look for the body of a report; the sheets of the medium come last. */
const sheets = {
  screen: ['tokens', 'body', 'entries', 'exhibits', 'screen'],
  print: [
    'tokens',
    'body',
    'entries',
    'exhibits',
    'print/page',
    'print/text',
    'print/entries',
    'print/exhibits',
    'print/contents',
    'print/front',
    'print/cover',
  ],
} as const

/** The style sheets for a medium, without its fonts. */
export async function loadStyles(medium: keyof typeof sheets): Promise<string> {
  const texts = await Promise.all(sheets[medium].map(name => readPackageText(`templates/styles/${name}.css`)))
  return texts.join('\n')
}
