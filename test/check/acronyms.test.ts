import { describe, expect, it } from 'vitest'
import { acronymsIn, expansionIn } from '../../src/check/prose/acronyms.js'

describe('acronyms', () => {
  it.each([
    ['The FBI and two EMTs came; the RPD-led team and the EOC’s map stayed.', 'FBI EMT RPD EOC'],
    ['The 911 CAD log (see the AAR) was kept.', 'CAD AAR'],
    ['S3, A12, GO-512 and OP 25-06 are codes; so is\nTAC 4.', ''],
    ['Riverton, OH, in the U.S. at 6 PM after World War II, N/A.', ''],
    ['The sign read DO NOT CROSS POLICE LINE, and officers said "STOP". The log says “SHOTS FIRED”.', ''],
    ['The AT&T cable and the K-9 unit.', ''],
  ])('in %j: %s', (text, letters) => {
    expect(
      acronymsIn(text)
        .map(found => found.letters)
        .join(' '),
    ).toBe(letters)
  })

  it.each([
    ['An electronic control weapon (ECW) was used.', 'ECW', 'electronic control weapon'],
    ['Automated external defibrillators (AEDs) hung there.', 'AED', 'Automated external defibrillators'],
    ['The Department of Homeland Security (DHS) paid.', 'DHS', 'Department of Homeland Security'],
    ['An ICS (Incident Command System) post opened.', 'ICS', 'Incident Command System'],
    [
      'The Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF) came.',
      'ATF',
      'Alcohol, Tobacco, Firearms and Explosives',
    ],
    ['The long range acoustic device (or “LRAD”) was not heard.', 'LRAD', 'long range acoustic device'],
    ['The desk (RTIC) was open.', 'RTIC', undefined],
    ['The ICS (since May) was in use.', 'ICS', undefined],
  ])('in %j', (text, letters, words) => {
    expect(expansionIn(text, { letters })).toBe(words)
  })
})
