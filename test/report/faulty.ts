import { check } from '../../src/check/index.js'
import { reportedOf, ruleTextsOf } from '../../src/commands/reported.js'
import { read } from '../../src/read/index.js'
import type { Circumstances } from '../../src/report/index.js'
import { contentsOf, fixture } from '../read/contents.js'

/** What is done to a file of the complete fixture; a file that is not there is empty before. */
type Faults = Readonly<Record<string, (text: string) => string>>

const faulty: Faults = {
  'review.md': text => text.replace('language: en-US\n', 'language: en-US\nlanguge: 🚒 en\n'),
  'sections/70-incident-command.md': text =>
    text.replace("standard: [nims, 'the town", "standard: [nims-2, 'the town"),
  'sections/90-conclusion.md': text =>
    [
      text,
      '\tA tab begins code, and so nothing is wrong here: [@nope].',
      '- The\tgate 🚒 stood 100% open :: so said [@nope-1], and 門 was shut [@nope-2].',
      '<!-- aar ignore citation-resolves: The register names it, {once} the court lets it. -->',
      'And this is [@nope-3].',
      ':::note{title=Open}\nIt never closes.\n',
    ].join('\n\n'),
}

/** Names that must be escaped, and front matter that cannot be read. */
const broken: Faults = {
  'plan.md': text => text.replace('---\n', '---\nnot-a-key: {of: "100%,\tand: more"}\n'),
  'sections/92-of 50%, it: then #1.md': () => '---\ntitle: Fifty\nelement: nothing\n---\n\nText.\n',
  'sections/93-broken.md': () => '---\ntitle: "Half\nelement: [\n---\n\nText.\n',
}

/** Folders of reviews, with what is wrong in each. */
export const faultyReviews: Readonly<Record<string, Faults>> = {
  'reviews/complete': faulty,
  'reviews/à 50%, or: more': broken,
}

/** Reads and checks damaged copies of the complete fixture, as `aar check` does. */
export function checkedIn(damaged = faultyReviews) {
  const prepared = Object.entries(damaged).map(([location, changes]) => {
    const files = new Map<string, Uint8Array | string>(fixture)
    for (const [path, change] of Object.entries(changes)) {
      files.set(path, change(new TextDecoder().decode(fixture.get(path))))
    }
    const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    const review = read({ ...contentsOf(sorted), location })
    return { location, review, checked: check(review) }
  })
  const circumstances: Circumstances = {
    tool: { name: 'aftermark', version: '0.0.0' },
    rules: ruleTextsOf(prepared),
    color: false,
  }
  return { reviews: prepared.map(each => reportedOf(each)), circumstances }
}
