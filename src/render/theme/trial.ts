import type { Theme } from '../../model/design.js'
import type { Print } from '../formats/format.js'
import { audit } from '../pdf/audit/index.js'
import { finishPdf } from '../pdf/finish.js'
import { placeholder } from '../pdf/pages/placeholders.js'
import { themeParts } from './styles.js'

const weights = [400, 600, 700]

/** A document of one page in every face of a theme, with its logo: where it cannot be published, no report can. */
export function themeTrial(theme: Theme): Parameters<Print>[0] {
  const { css, assets, logo } = themeParts(theme, '')
  const picture = logo ? `<img src="${logo.href}" alt="Logo">` : ''
  const head = '<meta charset="utf-8"><title>Trial</title><link rel="stylesheet" href="assets/print.css">'
  const samples = theme.fonts.map(({ place }) => sampleOf(place))
  return {
    html: `<!doctype html><html lang="en"><head>${head}</head><body>${samples.join('')}${picture}</body></html>`,
    assets: new Map([
      ['assets/print.css', { bytes: new TextEncoder().encode(css), type: 'text/css' }],
      ...assets,
    ]),
  }
}

/** Words in each weight, upright and italic, and the place of a page number. */
function sampleOf(place: string): string {
  const family = `var(--${place})`
  const lines = weights.map(weight => {
    const font = `font: ${weight} 9pt ${family}; font-variant-numeric: tabular-nums lining-nums`
    return `<p style="${font}">Trial <i>trial</i> <a href="#${place}">${placeholder}</a></p>`
  })
  return `<h1 id="${place}" style="font-family: ${family}">Trial</h1>${lines.join('')}`
}

/**
 * Whether what was printed can be finished and is accessible. A font that varies by axes, for one, is drawn by the browser
 * in a way in which no page number can be set.
 */
export async function passesTrial({ fonts }: Theme, printed: Uint8Array): Promise<boolean> {
  if (fonts.length === 0) return true
  try {
    const finished = await finishPdf(printed, {
      lines: weights.length * fonts.length,
      headings: fonts.map(() => ({ printed: 'Trial', title: 'Trial' })),
      labels: [{ from: 1, style: 'decimal' }],
      expansions: [],
      title: 'Trial',
      author: '',
      language: 'en',
      producer: '',
      date: new Date(0),
    })
    return (await audit(finished)).length === 0
  } catch {
    return false
  }
}
