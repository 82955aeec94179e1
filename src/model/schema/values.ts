import { z } from 'zod'
import { audiences } from '../vocabulary.js'

/**
 * Every key is optional in these schemas: what is missing is the business of a rule, which knows the profile and the
 * status; a schema only says what shape a value has where there is one. The descriptions are for editors, which show
 * them beside a key.
 */
export const text = z.string()

/** A whole number. Front matter gives numbers as the author typed them. */
export const count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** One text or a list of texts. */
export const texts = z
  .union([text, z.array(text)])
  .transform(value => (typeof value === 'string' ? [value] : value))

/** Rules that need not hold, by id, each with the reason; a blank reason is kept, to be asked for. */
export const ignore = z
  .record(text, text.nullable())
  .describe('Rules that need not hold here, by id, each with the reason.')

export const id = text.describe(
  'Letters, digits and hyphens, beginning with a letter; unique in the review, and never changed after publication.',
)

export const audience = z
  .enum(audiences)
  .describe(
    'Who may read it: public where left out; agency is withheld from the public edition; confidential is in no edition.',
  )

export const reason = text.describe(
  'Why it is withheld, such as personal-privacy or security. It is printed, so never put the secret into it.',
)
