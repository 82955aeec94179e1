import { type Example, record, text } from '../../../src/check/example.js'
import type { Table } from './table.js'

/** A paragraph and, where there is one, the title of an interview in the register. */
function cited([words = '', title = 'Interview']: readonly string[]): Example {
  return {
    ...record(`
      team:
        - {name: Ada Thornquist, role: lead}
      sources:
        - {id: talk, type: interview, title: ${JSON.stringify(title)}, author: Ada Thornquist}
        - {id: log, type: cad, title: Dispatch log of Officer Jane Doe}
      interviews:
        - {id: interviews-patrol, group: Patrol officers, people: 31}
    `),
    ...text(words),
  }
}

export const intervieweeIsUnnamed: Table = {
  rule: 'interviewee-is-unnamed',
  write: cited,
  holds: [
    'The Chief of Police did not hear it [@interviews-patrol].',
    'It was passed on by Harbor Patrol [@interviews-patrol].',
    'The Deputy Chief said that the plan was signed late [@interviews-patrol].',
    'Officer Safety Unit members said so [@interviews-patrol].',
    'A Lieutenant Colonel of the State Patrol said so [@interviews-patrol].',
    'The Mobile Field Force Commander said so [@interviews-patrol].',
    'Officers said that Eastbank was quiet [@interviews-patrol].',
    'The Sheriff’s Office sent 24 deputies [@interviews-patrol].',
    'Officer Jane Doe signed the log [@log].',
    'Officer Jane Doe signed the log at 14:05.',
    'Members of the Jane Doe Foundation met near Harbor Avenue [@interviews-patrol].',
    'Chief Executive Officers said so [@interviews-patrol].',
    'The order went to Detective Bureau staff [@interviews-patrol].',
    'Dispatcher Training was cited by most [@interviews-patrol].',
    'Captain Cook Bridge was closed, as officers knew [@interviews-patrol].',
    'The award is named for Officer Jane Doe. Patrol officers recalled two radio failures [@interviews-patrol].',
    'Patrol officers spoke about it at length [@interviews-patrol]. Chief Maria Lopez said in a public briefing that the bridge was open.',
    'It was :withhold[Officer Jane Doe]{reason=personal-privacy} [@interviews-patrol].',
    ['It rained.', 'Interview with the Chief of Police'],
    ['It rained.', 'Interviews with Officers of the Harbor Patrol'],
    ['It rained.', 'Sergeant Candidates: Focus Group Notes'],
    ['It rained.', 'Officer Interviews, August 2025'],
    ['It rained.', 'Interview with Riverton Transit'],
    ['It rained.', 'Interview with Port Authority Police'],
    ['It rained.', 'Detective Follow-Up Interviews'],
    ['It rained.', 'Interview of Field Training Officers'],
    ['It rained.', 'Officer Downed: Questions to the First Unit'],
    ['It rained.', 'Firefighter and Paramedic Sessions'],
    ['It rained.', 'Interview with Special Events Office'],
  ],
  fails: [
    'It was not heard by Officer Jane Doe [@interviews-patrol].',
    'It was not heard by Officer Doe [@interviews-patrol].',
    'Sgt. Maria Lopez said that the channel was full [@interviews-patrol].',
    'Lt. Alvarez, who led the west line, recalled two warnings [@interviews-patrol, 3].',
    'According to Detective M. L. O’Brien the gate was open [@talk].',
    'The gate, said Ms. Rivera-Kent [@interviews-patrol; @log], was open.',
    'Deputy McAllister explained that *nobody* asked [@interviews-patrol].',
    'In an interview with Jane Doe the team learned of the second gate [@talk].',
    ['It rained.', 'Interview with Officer J. Doe'],
    ['It rained.', 'Interview with Jane Doe, August 20'],
    ['It rained.', 'Sgt. Lopez on the afternoon'],
    ['It rained.', 'Call with Captain Alvarez'],
  ],
}
