import { answered, type Table } from './table.js'

const command = 'Unified command was not established for the first 52 minutes after the bridge was closed.'
const radio = 'Radio communication between the agencies was poor.'
const lock = 'The north gate had no lock.'
const staging = 'No one was assigned to manage the staging area.'
const training = 'Officers lacked training in crowd management.'

export const recommendationAddsAction: Table = {
  rule: 'recommendation-adds-action',
  write: answered,
  holds: [
    [command, 'The division should name a primary and an alternate command post in every plan.'],
    [
      command,
      'The chief should issue an order that requires unified command whenever a second agency arrives.',
    ],
    [radio, 'The county should issue every agency the same encryption keys.'],
    [radio, 'The agencies should test the radio patch on the first Tuesday of every month.'],
    [lock, 'The Parks Department should fit a deadbolt to the north gate.'],
    [lock, 'The department should fit a lock to the north gate and keep its keys at dispatch.'],
    [staging, 'The division should name a trained staging manager by post in every event plan.'],
    [staging, 'The county should hire two managers.'],
    [training, 'The Academy should add an eight-hour course on crowd management.'],
    [training, 'The department should send every officer to the crowd management course by June 30.'],
    [
      'The alert did not reach 3,140 subscribers.',
      'The city should move subscribers to the county’s alert system.',
    ],
    ['One analyst takes the count by hand.', 'The Records Section should publish the count from the system.'],
    [
      'Reviewers gave a reason in 27 of 120 files.',
      'The office should add a required field for reasons to the form.',
    ],
    ['The board held five of 12 meetings.', 'The chief should appoint a secretary for the board.'],
    ['Crews were not told.', 'The liaison should announce each use on the fireground channel.'],
    ['The exit was closed.', 'A supervisor should report from each exit by radio before it is named.'],
    ['Loudspeakers reached the whole lawn.', 'The unit should drill the words each May.'],
    ['Signs showed one gate of two.', 'The printer should draw both gates on the map.'],
    ['Supervisors did not know the order.', 'Supervisors should sign for each order within a week.'],
    ['The lists were out of date.', 'The clerk should compare the lists with the roster every month.'],
  ],
  fails: [
    [
      command,
      'The department should establish unified command in the first minutes after the bridge is closed.',
    ],
    [command, 'The department should ensure that unified command is established.'],
    [command, 'Unified command should be established.'],
    [radio, 'The agencies should improve radio communication.'],
    [radio, 'The agencies should have better radio communication between each other.'],
    [radio, 'The department should address the poor radio communication between agencies.'],
    [lock, 'The north gate should have a lock.'],
    [lock, 'The department should ensure that the north gate has a lock.'],
    [staging, 'The department should assign someone to manage the staging area.'],
    [staging, 'Someone should be assigned to the management of staging areas.'],
    [training, 'The department should provide officers with training in crowd management.'],
    [training, 'The department should ensure officers are properly trained in crowd management.'],
    [
      'The alert did not reach subscribers in Eastbank.',
      'The city should make sure that the alert reaches subscribers in Eastbank.',
    ],
    [
      'Supervisors did not brief officers before the march.',
      'Supervisors should brief officers before the march.',
    ],
    [
      'There was no plan for closing the bridge.',
      'The department should have a plan for closing the bridge.',
    ],
    [
      'Medics were not told of the chemical irritant.',
      'Medics should be told of the chemical irritant in the future.',
    ],
    ['The chief did not notify the mayor.', 'The chief should notify the mayor in a timely manner.'],
    ['Families waited without information.', 'Families should be provided information.'],
  ],
}
