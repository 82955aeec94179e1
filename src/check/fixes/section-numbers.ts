/** The name of a section's file, by its parts: `sections/` `40` `-` and the rest. */
export interface Numbered {
  path: string
  folder: string
  number: number
  /** How many digits the number is written with. */
  width: number
  /** What stands between the number and the words. */
  sign: string
}

/** Undefined for a name that does not begin with a number. */
export function numbered(path: string): Numbered | undefined {
  const [, folder, digits, sign] = /^(.*\/)?(\d{1,6})([-_.]+)[^/]*$/.exec(path) ?? []
  if (digits === undefined || sign === undefined) return undefined
  return { path, folder: folder ?? '', number: Number(digits), width: digits.length, sign }
}

/**
 * Numbers between two others: in tens where those that are there are in tens and there is room, else in fives, else
 * whatever is free, in the middle.
 *
 * @param all those that are there, for their style
 * @returns undefined where there are not enough
 */
export function freeNumbers(
  all: readonly { number: number }[],
  before: number | undefined,
  after: number | undefined,
  width: number,
  count: number,
): number[] | undefined {
  const low = before ?? 0
  const high = after ?? 10 ** width
  const style = [10, 5, 1].filter(step => step === 1 || all.every(({ number }) => number % step === 0))
  for (const step of style) {
    const first = Math.floor(low / step) * step + step
    const free = Math.ceil((high - first) / step)
    if (free < count) continue
    // At the end of the list the next ones are taken, between two others those in the middle.
    const turns = Array.from({ length: count }, (_, index) =>
      after === undefined ? index : Math.ceil(((index + 0.5) * free) / count) - 1,
    )
    return turns.map(turn => first + turn * step)
  }
  return undefined
}
