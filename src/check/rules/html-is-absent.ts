import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'html-is-absent',
  summary: 'The text holds no raw HTML.',
  why: 'HTML can load things from elsewhere, hide text and break the accessibility of the report. Markdown and directives say everything that a report needs.',
  examples: {
    holds: [
      text(`
        <!-- Ask dispatch for the second log. -->

        Response took \\< 5 minutes, see <https://example.org/log>.
      `),
    ],
    fails: [
      text(`
        <div class="box"> ◀ html-is-absent
        The post opened at 15:04.
        </div>
      `),
    ],
  },
}
