import type { Prepared } from './prepare.js'

export const draftsAreNotSigned = 'A draft is not signed: a signature vouches for a report that is final.'

/** What is said where some of the reviews are drafts still. */
export function unsignable(prepared: readonly Prepared[]): string | undefined {
  const drafts = prepared.filter(({ review }) => review.record.status !== 'final')
  if (drafts.length === 0) return undefined
  const named = drafts.map(({ location }) => `\`${location}\``).join(', ')
  return `${draftsAreNotSigned} Set \`status: final\` in ${named}, or leave out \`--sign\`.\nNothing was written.\n`
}
