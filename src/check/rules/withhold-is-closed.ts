import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'withhold-is-closed',
  summary: 'Every `withhold` can be read to its end.',
  why: 'What is meant to be withheld must not depend on a bracket. Until it is mended, more is withheld than was meant, never less.',
  examples: {
    holds: [
      text(`
        The call came from :withhold[a neighbor (see [](#dock-street))]{reason=personal-privacy} at 22:14.

        :::withhold{reason=security}
        The relay stands in the north tower.
        :::
      `),
    ],
    fails: [
      text(`
        The call came from :withhold[a neighbor on Dock Street at 22:14. ◀ withhold-is-closed
      `),
      text(`
        :::withhold{reason=security} ◀ withhold-is-closed
        The relay stands in the north tower.

        The gate was locked.
      `),
    ],
  },
}
