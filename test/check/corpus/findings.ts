import type { FindingItem } from './item.js'

const sound: FindingItem[] = (
  [
    [
      'Unified command was not established for 52 minutes.',
      'The plan named no place for a joint command post, and supervisors had not exercised it together.',
    ],
    [
      'The ramp stayed open for 39 minutes after the bridge was ordered closed.',
      'The ramp belongs to the port, and no one had its duty number.',
    ],
    ['Mutual aid arrived within 18 minutes.', 'The county agreement was exercised in May.'],
    ['The siren did not sound on the south side of the creek.', 'Its batteries were dead.'],
    ['Officers could not open the east doors.', 'The door code had changed in August.'],
    ['Families waited six hours for news.', 'No one had the task of calling them.'],
    [
      'The call waited 11 minutes in the queue.',
      'Two of four consoles were staffed, because sick leave that night was not filled.',
    ],
    [
      'The first announcement could not be heard beyond 200 feet.',
      'The vehicle’s loudspeaker points forward, and the crowd stood behind it.',
    ],
    [
      'Bookings took 45 minutes a person.',
      'The form has four pages and each is typed twice, once for the city and once for the county.',
    ],
    [
      'Three journalists were held with the crowd.',
      'General Order 118 tells officers to accept press cards from one office only, and that office closed in 2019.',
    ],
    [
      'Two engines were sent to the wrong side of the river.',
      'The map in CAD gives both banks the same block numbers.',
    ],
    [
      'The evacuation order reached phones 41 minutes after it was signed.',
      'Only one person has a login for the alert system, and he was on a flight.',
    ],
    ['The dive team was not used.', 'Its request line is a desk telephone that is answered on weekdays.'],
    [
      'Officers at the south door had no shields.',
      'The shields are kept in one van, and the van was at the north door.',
    ],
    [
      'Patients were moved to the ambulances in under four minutes.',
      'Police and fire crews train as rescue task forces every spring.',
    ],
    [
      'The staging area moved three times.',
      'Each lot that the plan names was full of holiday traffic, and the plan has no rule for that.',
    ],
    [
      'The command log has no entry between 14:10 and 15:02.',
      'The scribe was sent to direct traffic when the second lot opened.',
    ],
    [
      'Deputies heard nothing on the tactical channel.',
      'The city changed its encryption keys and the county was not on the list of those who are told.',
    ],
    [
      'The shelter ran out of insulin.',
      'The county’s stock list dates from 2015 and gives no medicine that must be kept cold.',
    ],
    [
      'Overtime reached 4,100 hours in five days.',
      'The department calls out whole platoons; its policy has no smaller unit.',
    ],
    [
      'A false report spread for two hours before it was answered.',
      'A post needs three approvals, and two of the three people were on the line.',
    ],
    [
      'The levee road was not patrolled after 20:00.',
      'The flood plan assumes that public works patrols it; the public works plan assumes the sheriff.',
    ],
    ['Only nine of 31 supervisors had practiced the plan.', 'The exercise was cut from the 2024 budget.'],
    [
      'The building’s drawings were not at the command post.',
      'The school district sends them on paper to a station that closed.',
    ],
    [
      'Nobody told the hospital how many patients to expect.',
      'Both fire and police believed that the other one calls the hospital.',
    ],
    [
      'Peer support reached 92 percent of those who worked.',
      'The coordinator had a roster by noon and called people at home.',
    ],
    [
      'Radio traffic stayed short through the worst hour.',
      'Dispatch practices emergency traffic in every quarterly drill.',
    ],
    [
      'The second search missed the mezzanine.',
      'No drawing shows it, and the stairs are behind a locked panel.',
    ],
    [
      'Two officers crossed a line of fire.',
      'The teams came in from opposite ends and were on different channels.',
    ],
    [
      'The generator stopped after 50 minutes.',
      'Its fuel gauge is broken, and the yearly test runs for ten minutes.',
    ],
    [
      'The plan failed to give the bus company a contact.',
      'The template has no field for partners outside government.',
    ],
    [
      'The county’s notice came after the road was under water.',
      'The gauge reports every hour, and the creek rose four feet in 35 minutes.',
    ],
    ['Officers used irritant in an enclosed street.', 'The order defines distance but not wind or exits.'],
    [
      'Sixteen officers worked more than 20 hours.',
      'Relief was planned by day and not by shift; the roster software cannot show hours across midnight.',
    ],
    [
      'The caller’s language was not identified for four minutes.',
      'The interpreter line has a menu in English.',
    ],
    ['Evidence bags were mixed up at intake.', 'Labels fall off below freezing.'],
    [
      'The gate was opened too early.',
      '“I had the old sheet,” the gate supervisor said. The new one was sent by e-mail at 05:10, after the crew had left.',
    ],
    [
      'The trooper did not fire.',
      'State training puts the background first, and a bus stood behind the man.',
    ],
    [
      'Crews waited 20 minutes for a police escort.',
      'The request was made on a fire channel that no police unit monitors.',
    ],
    ['Discipline records were sent with the training files.', 'The export has one button for both.'],
    [
      'The alarm company was called twice and the sheriff not at all.',
      'The call card lists numbers in the order in which they were added.',
    ],
    [
      'No drone flew before noon.',
      'The waiver covers daylight and clear weather, and fog lasted until 11:50.',
    ],
    [
      'The lieutenant had to run both the perimeter and the search.',
      'The on-call list had one name for the night.',
    ],
    [
      'Residents of the mobile home park got no warning.',
      'Door-to-door teams work from parcel maps, on which the park is one parcel.',
    ],
    ['The after-hours number of the railroad did not work.', 'Nobody tests it.'],
    ['The tourniquets in three cars were missing.', 'Used ones are replaced on request, and no form asks.'],
    [
      'The dispatcher gave the wrong cross street.',
      'Two streets called Alder meet Fifth, and CAD lists only one.',
    ],
    ['The sergeant did not hear the recall.', 'His radio was on the direct channel, as the plan told him.'],
    [
      'The city’s message named a road that was already closed.',
      'Closures are kept on a whiteboard in another building.',
    ],
    ['The tow trucks came from 30 miles away.', 'Local firms left the rotation after the fee was cut.'],
    [
      'Supervisors found the gas leak in nine minutes.',
      'The utility sends one technician to the command post for every closure of a street, under an agreement of 2022.',
    ],
    ['The interpreter left at 17:00.', 'Contract hours.'],
    ['The boat ran aground.', 'Low water.'],
  ] as const
).map(([text, why]) => ({ text, why, fails: [] }))

const withoutWhy: FindingItem[] = (
  [
    ['Unified command was not established for 52 minutes.', 'Because unified command was not established.'],
    ['The siren did not sound.', 'Unknown.'],
    ['The command post moved three times.', 'To be determined.'],
    ['Families waited six hours for news.', 'N/A'],
    ['The ramp stayed open.', 'The ramp was not closed.'],
    [
      'The call waited 11 minutes in the queue.',
      'The call was in the queue for 11 minutes before it was sent.',
    ],
    ['Two engines went to the wrong side of the river.', 'See above.'],
    ['Deputies heard nothing on the tactical channel.', 'TBD, pending the radio shop.'],
    ['Bookings took 45 minutes a person.', 'As stated in the finding.'],
    ['The shelter ran out of insulin.', 'There was no more insulin at the shelter.'],
    ['The levee road was not patrolled.', 'Self-explanatory.'],
    ['The alert was late.', 'Human error.'],
    ['Overtime was high.', 'Various reasons.'],
    ['Agencies did not share information.', 'Information was not shared between the agencies.'],
    ['The plan was not followed.', 'It just happened that way.'],
  ] as const
).map(([text, why]) => ({ text, why, fails: ['finding-says-why'] }))

const blaming: FindingItem[] = (
  [
    [
      'The watch commander failed to set a perimeter.',
      'The order leaves the size of a perimeter to the first supervisor and gives no table.',
    ],
    ['The ramp stayed open for 39 minutes.', 'The traffic sergeant neglected to call the port.'],
    [
      'The dispatcher was incompetent on the third call.',
      'The card for water rescue is missing from the console.',
    ],
    ['The line broke at 16:41.', 'Officer 3 ignored a direct order and should be suspended.'],
    ['The incident commander is to blame for the late request.', 'The request form needs two signatures.'],
    ['Three radios were lost.', 'The carelessness of the deputies.'],
    ['The lieutenant botched the handover.', 'There is no form for a handover.'],
    ['The captain should be reprimanded for leaving the post.', 'The plan names no relief.'],
    ['The gate was left open.', 'The corporal was lazy and did not walk back to it.'],
  ] as const
).map(([text, why]) => ({ text, why, fails: ['finding-does-not-blame'] }))

const both: FindingItem[] = (
  [
    ['The deputies failed to warn the mobile home park.', 'The deputies did not warn the park.'],
    ['The chief was at fault for the delay.', 'It was the fault of the chief.'],
    ['The sergeant made a foolish mistake at the gate.', 'See above.'],
  ] as const
).map(([text, why]) => ({ text, why, fails: ['finding-says-why', 'finding-does-not-blame'] }))

/** Findings, each with its reason. */
export const findings: readonly FindingItem[] = [...sound, ...withoutWhy, ...blaming, ...both]
