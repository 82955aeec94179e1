import { describe, expect, it } from 'vitest'
import { type Example, plan, record, section, text } from '../../src/check/example.js'
import { identifiers, masked, mayIdentify } from '../../src/check/words/identifiers.js'
import { reviewOf, saidBy } from './example-review.js'

/** What is found in a line, as `kind: masked`. */
function foundIn(line: string): string[] {
  const found = identifiers.flatMap(({ kind, pattern, isMeant, shown }) =>
    [...line.matchAll(pattern)].flatMap(({ groups, indices }) => {
      const id = groups?.id ?? ''
      const [start, end] = indices?.groups?.id ?? [0, 0]
      if (isMeant && !isMeant(id, line.slice(0, start), line.slice(end))) return []
      return `${kind}: ${masked(id, shown)}`
    }),
  )
  return [...new Set(found)]
}

describe('what identifies a private person', () => {
  it.each([
    ['The card of the driver, 414-28-7319, was taken.', 'Social Security number: •••-••-7319'],
    ['Her SSN is 414287319.', 'Social Security number: •••••7319'],
    ['The driver (DOB 4/17/1989) stopped.', 'date of birth: •/••/••••'],
    ['His date of birth is April 17, 1989.', 'date of birth: ••••• ••, ••••'],
    ['Call her at (414) 286-7319.', 'phone number: (•••) •••-7319'],
    ['Her phone number is 414.286.7319.', 'phone number: •••.•••.7319'],
    ['Her cell is 4142867319.', 'phone number: ••••••7319'],
    ['Write to j.doe@riverton.gov.', 'e-mail address of a person: •.•••@••••••••.•••'],
    ['Write to jdoe1971@gmail.com.', 'e-mail address of a person: ••••••••@•••••.•••'],
    ['He resided at 12 N. Elm Ave.', 'home address: •• •. ••• •••'],
    ['Her home at 1207 Old Mill Road burned.', 'home address: •••• ••• •••• ••••'],
    ['A truck with license plate HVX 4821 stopped.', 'license plate: ••• ••21'],
    ['His driver’s license D123-4567-8901 had expired.', 'driver license number: ••••-••••-•901'],
  ])('is found: %s', (line, found) => {
    expect(foundIn(line)).toEqual([found])
    expect(mayIdentify.test(line)).toBe(true)
  })

  it.each([
    'Case no. 414-28-7319 and report 414-286-7319 are closed.',
    'Dial 911 or 988, 800-286-7319, or 414-555-0142.',
    'Call the tip line at 414-286-7319; the non-emergency number is 414-286-7320.',
    'Write to records@riverton.gov, media.relations@riverton.gov, rpd@rpd.gov or a.doe@example.org.',
    'The task force was born on March 3, 2020.',
    'Units met at 300 Main Street, and people live on Dock Street.',
    'The nursing home at 1207 Dock Street is in the 1200 block of Dock Street.',
    'Officers wear a steel plate AR500 and carry triage tags; evidence tag 25B1234.',
    'License plate readers read 4,821 plates.',
    'General Order 512, OP 25-06, 460.125 MHz, 2025-08-09T12:02-04:00, 41.1234, -87.1234.',
    'Officers checked a driver’s license on 2025-08-09.',
  ])('is not found: %s', line => {
    expect(foundIn(line)).toEqual([])
  })
})

describe('public text', () => {
  const number = '414-286-7319'
  const hidden = `:withhold[${number}]{reason=personal-privacy}`
  const said = (example: Example): Promise<string[]> =>
    saidBy('public-text-has-no-identifiers', reviewOf({ ...record('title: A review'), ...example }))
  const table = (csv: string): Example => ({
    ...text('::table{#calls src=data/calls.csv caption="Calls"}'),
    'data/calls.csv': csv,
  })
  const finding = (lines: string): Example => section(`title: A part\nfindings:\n  - id: one\n${lines}`)

  it.each<[string, Example]>([
    ['in a line', text(`She called from ${hidden}.\nThen she\nran.`)],
    ['in a block', text(`:::withhold{reason=medical}\n- She called from ${number}.\n:::`)],
    ['in a list', text(`- One\n- She called from *${hidden}*`)],
    ['in an entry', finding(`    statement: "She called from ${hidden}."`)],
    [
      'of an entry',
      finding(`    statement: She called from ${number}.\n    audience: agency\n    reason: medical`),
    ],
    ['in a cell', table(`Call,From\n1,${hidden}\n`)],
    ['of a row', table(`Call,From,audience\n1,${number},agency\n`)],
    [
      'of a table',
      {
        ...table(`Call,From\n1,${number}\n`),
        ...text(':::withhold{reason=medical}\n::table{#calls src=data/calls.csv caption="Calls"}\n:::'),
      },
    ],
    ['in another language', text(`She said :lang[llame al ${hidden} por favor]{code=es}.`)],
    ['in the record', record(`title: "A review of ${hidden}"`)],
    ['in the handling', record(`handling: {instructions: Call ${number}.}`)],
  ])('that is withheld may hold one: %s', async (_, example) => {
    expect(await said(example)).toEqual([])
  })

  it.each<[string, Example]>([
    ['beside what is withheld', text(`She called :withhold[her aunt]{reason=medical} from ${number}.`)],
    ['in an alt text', text(`![A phone with ${number}](images/phone.png)`)],
    ['in code', text(`\`\`\`\nCALLER ${number}\n\`\`\``)],
    ['in a link', text('[Call her](tel:+14142867319).')],
    ['in an entry', finding(`    statement: She called from ${number}.`)],
    [
      'in the owner of a recommendation',
      section(`title: A part\nrecommended-practices:\n  - {id: one, owner: "B. Lind, ${number}"}`),
    ],
    ['in a cell', table(`Call,From\n1,${number}\n`)],
    ['in another language', text(`She said :lang[llame al ${number} por favor]{code=es}.`)],
    [
      'in the plan',
      {
        ...section('title: A part'),
        ...plan(`actions:\n  one:\n    - {status: complete, note: "Ask ${number}."}`),
      },
    ],
  ])('holds none: %s', async (_, example) => {
    expect(await said(example)).toHaveLength(1)
  })
})
