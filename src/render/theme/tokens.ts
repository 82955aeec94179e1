import { loadStyles } from '../styles.js'

/** The design tokens that style sheets declare, by name without the hyphens before it. */
export function tokensOf(styles: string): Map<string, string> {
  return new Map(
    [...styles.matchAll(/^\s*--([a-z\d-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' ').trim(),
    ]),
  )
}

/** The colors of a report for which no theme sets others: `#rrggbb` by token. */
export async function plainColors(): Promise<Map<string, string>> {
  const tokens = tokensOf(await loadStyles('print'))
  return new Map([...tokens].filter(([, value]) => /^#[\da-f]{6}$/i.test(value)))
}
