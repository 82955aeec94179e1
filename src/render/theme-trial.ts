import type { Theme } from '../model/design.js'
import type { Print } from './formats/format.js'
import { themeParts } from './theme-styles.js'

/** A document that holds the fonts and the logo of a theme and nothing else: where it cannot be printed, no report can. */
export function themeTrial(theme: Theme): Parameters<Print>[0] {
  const { css, assets, logo } = themeParts(theme, '')
  const picture = logo ? `<img src="${logo.href}" alt="">` : ''
  const head = '<meta charset="utf-8"><title>Trial</title><link rel="stylesheet" href="assets/print.css">'
  return {
    html: `<!doctype html><html lang="en"><head>${head}</head><body><p>Trial</p>${picture}</body></html>`,
    assets: new Map([
      ['assets/print.css', { bytes: new TextEncoder().encode(css), type: 'text/css' }],
      ...assets,
    ]),
  }
}
