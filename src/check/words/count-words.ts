/** Numbers as reports write them out in a sentence: up to ninety-nine; larger ones are always digits. */
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index): [string, number] => [word, index]),
  ...tens.flatMap((word, index): [string, number][] => [
    [word, 20 + index * 10],
    ...ones.slice(1, 10).map((one, by): [string, number] => [`${word}-${one}`, 21 + index * 10 + by]),
  ]),
])

/** Source of a pattern for a number in digits or in words. */
export const countPattern = String.raw`(?:\d{1,3}|(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${ones.toReversed().join('|')})`

/** The number that such words mean. */
export function countOf(words: string): number | undefined {
  return /^\d+$/.test(words) ? Number(words) : values.get(words.toLowerCase().replace(' ', '-'))
}
