import { reasoned, type Table } from './table.js'

const late = 'Unified command was not established for the first 52 minutes.'
const patch = 'Officers could not talk with county units by radio for 35 minutes.'
const map = 'Signs showed one gate of two.'

export const findingSaysWhy: Table = {
  rule: 'finding-says-why',
  write: reasoned,
  holds: [
    [late, 'The plan named no location for a joint command post.'],
    [late, 'No plan told the agencies where unified command meets.'],
    [late, 'Its spring broke in May.'],
    [patch, 'The city changed its encryption keys without notice to the county.'],
    [patch, 'Nobody had tested the patch since October.'],
    [patch, 'The officers’ radios and those of county units use different keys.'],
    [map, 'The printer had the map of 2018.'],
    [map, 'The second gate was built after the signs.'],
    [map, 'The cause could not be found, because the order for the signs was lost.'],
    [map, 'The reasons are not known: the supplier has closed, and its records with it.'],
    [map, 'See the chapter on planning: the template names one gate.'],
    ['The lock failed.', 'The lock had not been serviced since 2019.'],
    ['There was no plan.', 'Planning was nobody’s task.'],
    ['The alert reached 300 of 900 phones.', 'The list of phones was two years old.'],
    ['Training was not held in 2024.', 'The budget held no backfill for training days.'],
    ['Mutual aid arrived within 18 minutes.', 'The county had exercised the request in May.'],
    ['Crews waited at the gate.', 'Crews waited because the gate code had been changed that morning.'],
    ['The review was late.', 'One analyst did the work of three.'],
    ['No wind speed was set.', 'The storm annex of 2019 named no number.'],
    ['The sign was unclear.', 'It mixed two languages and used symbols that few visitors know.'],
  ],
  fails: [
    [late, ''],
    [late, 'N/A'],
    [late, 'Unknown.'],
    [late, 'See above.'],
    [late, 'TBD'],
    [late, 'To be determined at a later date.'],
    [late, 'See the discussion below.'],
    [late, 'As described above.'],
    [late, 'Refer to the narrative.'],
    [late, 'The cause is unknown.'],
    [late, 'The reason has not been determined.'],
    [late, 'It is unclear why this happened.'],
    [late, 'Poor planning.'],
    [late, 'Human error occurred.'],
    [late, 'Because unified command had not been established in the first minutes.'],
    [late, 'Unified command was not established.'],
    [patch, 'County units could not talk with officers by radio.'],
    [patch, 'The issue was that officers could not talk by radio with county units.'],
    [map, 'The signs only showed one of two gates.'],
    ['There was no plan for closing the bridge.', 'A plan for closing the bridge did not exist.'],
  ],
}
