import { fileURLToPath } from 'node:url'
import { pageOfThemeRule, type ThemeRule, type ThemeRuleId, themeRules } from '../model/theme-rules.js'

/** What a rule of theme files asks, as `aar rules` explains one; undefined where no rule of theme files has the id. */
export function explainThemeRule(id: string): string | undefined {
  const rule: ThemeRule | undefined = Object.hasOwn(themeRules, id)
    ? themeRules[id as ThemeRuleId]
    : undefined
  if (!rule) return undefined
  const page = fileURLToPath(pageOfThemeRule(id as ThemeRuleId))
  const facts = [
    ['Holds when', rule.summary],
    ['Why', rule.why],
    ['Weight', 'error'],
    ['Asked of', 'theme files'],
    ['Page', page],
  ]
  return `${id}\n\n${facts.map(([name, text]) => `  ${name}: ${text}\n`).join('')}`
}
