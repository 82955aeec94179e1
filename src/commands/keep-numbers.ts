import { writeWhole } from '../io/write-whole.js'
import { publishedNumbersPath } from '../read/published-numbers.js'
import type { Prepared } from './prepare.js'

/**
 * Keeps the numbers of a published report beside the review, so that the next one gives them again. A report counts as
 * published once it was built with `status: final`.
 */
export async function keepNumbers({ review, location, conventions }: Prepared): Promise<void> {
  const { ledger } = conventions.numbers
  const isKept = [...ledger].every(([key, number]) => review.publishedNumbers.get(key) === number)
  if (review.record.status !== 'final' || isKept) return
  const text = `${JSON.stringify(Object.fromEntries(ledger), null, 2)}\n`
  await writeWhole(`${location}/${publishedNumbersPath}`, text)
  process.stderr.write(
    `${location}/${publishedNumbersPath}: the numbers of this report, kept for the next. Commit it.\n`,
  )
}
