/** The last second that a `Date` can hold. */
const LAST_SECOND = 8.64e12

/**
 * The date and time that a build stamps on what it makes: the machine's clock, or `SOURCE_DATE_EPOCH` (whole seconds
 * since 1970) where it is set, so that the same review gives the same bytes. Set but empty counts as not set, which is
 * what a pipeline does with a variable that it has no value for. Throws a RangeError when the value is no such number.
 */
export function now(env: NodeJS.ProcessEnv = process.env): Date {
  const seconds = env.SOURCE_DATE_EPOCH?.trim()
  if (!seconds) return new Date()
  if (!/^\d+$/.test(seconds) || Number(seconds) > LAST_SECOND) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH is \`${seconds}\`, which is not a whole number of seconds since 1970 such as 1795392000`,
    )
  }
  return new Date(Number(seconds) * 1000)
}
