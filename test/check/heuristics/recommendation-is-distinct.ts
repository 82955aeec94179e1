import { both, type Table } from './table.js'

const posts =
  'The Special Operations Division should name a primary and an alternate command post in every event plan.'
const keys =
  'The Office of Information Technology should change the encryption keys of radios on a shared schedule.'

export const recommendationIsDistinct: Table = {
  rule: 'recommendation-is-distinct',
  write: both,
  holds: [
    [posts, keys],
    [posts, 'The Special Operations Division should name a staging manager in every event plan.'],
    [
      'The department should fit a lock to the east gate.',
      'The department should fit a lock to the west gate.',
    ],
    [
      'The chief should amend General Order 512 with a written option to wait.',
      'The chief should amend General Order 340 with a written option to wait.',
    ],
    [
      'The unit should add item 17 to the checklist that supervisors sign.',
      'The unit should add item 18 to the checklist that supervisors sign.',
    ],
    [
      'The city should open a help desk in Eastbank within two days.',
      'The city should open a help desk in Riverton within two days.',
    ],
    ['The department should train officers.', 'The department should train dispatchers.'],
    ['Officers should carry a card.', 'Supervisors should carry a card.'],
    [
      'The center should test the patch with field radios every month.',
      'The center should test the siren with field crews every month.',
    ],
    [
      'The fire department should assign a liaison to the command post at every march.',
      'The fire department should assign an engine to the bridge at every march.',
    ],
    [
      'The department should buy two loudspeakers with announcements in English.',
      'The department should buy two drones with cameras for the night.',
    ],
    [keys, 'The county should receive the encryption keys in writing.'],
    [
      'The department should publish figures on stops in January.',
      'The department should publish figures on stops in July.',
    ],
    ['The board should meet.', 'The board should vote.'],
  ],
  fails: [
    [posts, posts],
    [keys, keys.replace('should', 'must')],
    [
      posts,
      'In every event plan the Special Operations Division should name a command post, both primary and alternate.',
    ],
    [keys, keys.replace('change', 'changes').replace('schedule.', 'schedules.')],
    [
      keys,
      'On a shared schedule, the Office of Information Technology should be changing radio encryption keys.',
    ],
    ['The department should train officers.', 'The department should train its officers.'],
    [
      'The chief should amend General Order 512 with a written option to wait.',
      'The chief should amend General Order 512 and write an option to wait.',
    ],
    [
      'The department should fit a lock to the east gate.',
      'The department should fit locks to the east gate.',
    ],
    [
      'The center should test the patch with field radios on the first Tuesday of every month.',
      'The center should test the patch with its field radios every month, on the first Tuesday.',
    ],
    [
      'The Training Section should add a scenario with working journalists to the annual course.',
      'The Training Section should add a scenario with journalists to the annual course.',
    ],
    [
      'The city should open one claims and help desk within two working days of any police operation.',
      'The city should open one help and claims desk within two working days of every police operation.',
    ],
    [
      'Supervisors should sign the checklist before each event.',
      'Before every event, supervisors should sign the checklist.',
    ],
  ],
}
