/** A rule of theme files. They are no rules of a review: no framework weighs them, and nobody can ignore them. */
export interface ThemeRule {
  summary: string
  why: string
}

/** The rules of theme files by their permanent ids. `docs/theme.md` has a part of the same name for each. */
export const themeRules = {
  'theme-is-valid': {
    summary: 'A theme file is YAML with keys that are known, and each has a value of its kind.',
    why: 'A setting that is not understood would be left out, and nobody would know why the report looks as it does.',
  },
  'theme-file-is-usable': {
    summary: 'Each font and the logo lie in the folder of the theme file, and are what they are said to be.',
    why: 'A report holds all that it takes to show it. A broken font or drawing would be missing in print.',
  },
  'theme-logo-has-alt': {
    summary: 'The logo has words for those who cannot see it.',
    why: 'PDF/UA-1 and WCAG 2.2 ask a text alternative of every picture that says something.',
  },
  'theme-has-contrast': {
    summary: 'Every text has a contrast of 4.5:1 or more on its ground.',
    why: 'WCAG 2.2 (1.4.3, level AA) asks it. With less, people with low vision cannot read the report.',
  },
} as const satisfies Readonly<Record<string, ThemeRule>>

export type ThemeRuleId = keyof typeof themeRules

/** Where a rule of theme files is explained: in the package, so that it can be read without a network. */
export function pageOfThemeRule(id: ThemeRuleId): string {
  return new URL(`../../docs/theme.md#${id}`, import.meta.url).href
}
