/** Whether a tag is that of a language, such as `en-US` or `es`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Whether a report is in English. One that does not say is taken to be. */
export function isEnglish(tag: string | undefined): boolean {
  return tag === undefined || /^en(?:-|$)/i.test(tag)
}
