import { type Diagnostic, diagnose } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'
import { pageOfThemeRule, type ThemeRuleId } from '../../model/theme-rules.js'

/** Adds a diagnostic to the theme file and returns it. See `diagnose`; the page is that of theme files. */
export function reportTheme(place: Place, id: ThemeRuleId, reason: string, note: string): Diagnostic {
  return ofTheme(diagnose(place, id, reason, note), id)
}

/** Makes a diagnostic of what all YAML has in common one of the theme file. */
export function ofTheme(diagnostic: Diagnostic, id: ThemeRuleId): Diagnostic {
  diagnostic.ruleId = id
  diagnostic.url = pageOfThemeRule(id)
  return diagnostic
}
