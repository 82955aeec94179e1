const line = /(?:^|\s)audience\s*:\s*(?:agency|confidential)\b/i

/**
 * The key of a text that has taken in the line with the audience, because that line is indented too far: to YAML it is a
 * part of the text, and what it stands beside would be published.
 */
export function swallowsAudience(holder: Record<string, unknown>): string | undefined {
  return Object.keys(holder).find(key => {
    const value = holder[key]
    return typeof value === 'string' && line.test(value)
  })
}
