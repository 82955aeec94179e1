import { faulty, type Item, type PracticeItem, sound } from './item.js'

const plain = sound(
  'The department should name a primary and an alternate joint command post in every event plan.',
  'The county should test the patch between Channel 1 and County Tac 3 on the first Tuesday of every month.',
  'The Training Division should run a four-hour course on rescue task forces for every patrol shift by June 30.',
  'The sheriff should sign an agreement with the railroad on the stopping of trains.',
  'The fire district should place a second set of gate keys at Station 6.',
  'The city manager should appoint a relief scribe for each operational period.',
  'The Emergency Communications Center should add a field for the floor of a building to the call form.',
  'The department should adopt the water rescue card of the state.',
  'Special Operations should equip each squad with one loudspeaker that carries 600 feet.',
  'The chief should publish the results of each force review within 60 days.',
  'The school district should send new door codes to the communications center on the day of the change.',
  'The Office of Information Technology should give three people a login for the alert system.',
  'The Mobile Field Force commander should hold a two-day exercise with the county every April.',
  'The Records Section should replace the four-page booking form with one page.',
  'The police commission should ask the state for a waiver for flights at night.',
  'The county emergency manager should write a list of medicines that a shelter must stock.',
  'The Patrol Bureau should limit a shift to 14 hours.',
  'The department should post a sergeant at the port’s control room during each closure.',
  'The city council should fund two more telecommunicator positions on the night shift.',
  'The public information officer should prepare ten messages in four languages.',
  'The Victim Services Unit should assign one advocate to each family within two hours.',
  'The state police should lend the county a repeater until the new tower is built.',
  'Public works should paint house numbers on the rear of every unit in the park.',
  'The wellness coordinator should call each officer within three days of a critical incident.',
  'The medical director should approve a protocol for irritant exposure.',
  'The department should require a second announcement from a different place before irritant is used.',
  'The port authority should give its duty number to the communications center.',
  'Field training officers should score the first radio report on the daily form.',
  'Supervisors should walk each route with the organizers the day before a march.',
  'The tactical team leader should send the drawings of a building to the command post before entry.',
  'The Riverbend Police Department should buy 40 hard-shell shields.',
  'The city attorney should draft an ordinance on the use of private lots as staging areas.',
  'The hospital coalition should keep one number for the notice of a mass casualty incident.',
  'The department and the fire district should sign a joint plan for the fairgrounds.',
  'The academy should replace two hours of lecture with a scenario in a stairwell.',
  'The dispatch supervisor should log the time at which a patch is asked for.',
  'The district attorney should open an after-hours line for charging decisions.',
  'Each precinct should keep twelve tourniquets in a sealed box.',
  'The union and the department should agree on a rule for statements after one full sleep cycle.',
  'The transit agency should place a liaison officer in the emergency operations center.',
)

/** Vague verbs with a thing to check, several objects of one action, purposes, and doers of many kinds. */
const tricky = sound(
  'The department should ensure that every event plan names two posts and the officer who opens them.',
  'The county should ensure that all 38 cache radios carry current keys within five days of a change.',
  'The Training Division should improve the share of supervisors who hold ICS-300 from 29 to 90 percent.',
  'The department should improve coverage of the tunnel to 95 percent of its length.',
  'The sheriff should enhance the call form with a field for the cross street.',
  'The city should increase the number of siren tests from one to four a year.',
  'The communications center should reduce the median time to dispatch to 60 seconds.',
  'The fire district should strengthen the porch roof of Station 6 to hold the new antenna.',
  'The department should expand the peer support team from six members to fifteen.',
  'The department should review General Order 512 each January and publish the date of the review.',
  'The agency should continue the monthly radio drill.',
  'The department should maintain a roster of interpreters for eight languages.',
  'The department should train officers, sergeants and lieutenants in the new announcement.',
  'The county should buy radios, batteries and chargers for the cache.',
  'The department should write a policy on wind, exits and distance.',
  'The chief should meet with clergy, organizers and shop owners every quarter.',
  'The department should draft and issue a general order on foot pursuits.',
  'The Search and Rescue Division should keep a second boat at the north ramp.',
  'The Planning and Research Unit should publish the wait for each 911 call by month.',
  'The department should require officers to stop, announce and wait before entering the culvert.',
  'The department should place signs in English and Spanish at both ends of the bridge.',
  'The fire and police departments should use one staging form.',
  'The county should hire a planner to write and test the flood annex.',
  'The department should give dispatchers a map that shows private roads and gates.',
  'The Lock and Dam Division should report the gauge every ten minutes.',
  'In every event plan, the Special Events Unit should name the officer who orders a closure.',
  'Before the next flood season, public works should clear the culvert under River Road.',
  'If the tower fails, dispatch should move all units to the direct channel within two minutes.',
  'Within 90 days, the sheriff should give each deputy a copy of the gate map.',
  'Where two plans name the same lot, the county emergency manager should assign another to one of them.',
  'RPD should keep one bus and two drivers on call for each event of more than 500 people.',
  'LCSO should file the bridge drawings with the ECC.',
  'Whoever holds the duty phone should answer the railroad’s line as well.',
  'The Governor’s office should name one contact for requests for the National Guard.',
  'The review board should include two residents who are chosen by lot.',
  'Telecommunicators should repeat the address to the caller before they send a unit.',
  'The department must report each use of irritant to the commission within ten days.',
  'The department needs to place a radio technician on call at night.',
  'The communications center should stop the use of ten codes on shared channels.',
  'The department should develop a one-page checklist for the first supervisor on scene.',
  'The department should establish a joint information center whenever two agencies issue statements.',
  'The county should evaluate each drill with the form of the state within ten days.',
  'The lieutenant who is on duty should carry the key that has been cut for the utility gate.',
  'The department should change the order so that a post can be moved by the first supervisor who is relieved.',
)

const vague = faulty(
  'recommendation-is-concrete',
  'The department should consider joint training.',
  'The department should improve communication.',
  'The county should enhance its preparedness.',
  'The sheriff should explore options for better coordination.',
  'The department should ensure adequate staffing.',
  'The city should strengthen partnerships with the community.',
  'The department should continue to prioritize officer wellness.',
  'The fire district should work toward greater interoperability.',
  'The department should promote a culture of safety.',
  'The agency should look into new technology.',
  'The department should strive to be more transparent.',
  'The chief should address the concerns of residents.',
  'The department should be mindful of the needs of families.',
  'The county should take steps to avoid such delays.',
  'The department should foster trust.',
  'The city should leverage its relationships with partners.',
  'The Training Division should raise awareness of mutual aid.',
  'The department should make better use of its resources.',
)

const nobody = faulty(
  'recommendation-names-actor',
  'There should be a second key at Station 6.',
  'It is recommended that every plan name two posts.',
  'More radios are needed at the south tower.',
  'Every event plan should name an alternate command post.',
  'The order should state the distance at which irritant may be used.',
  'It would help to have a map of private roads at each console.',
  'The call form should have a field for the floor of a building.',
  'Radios should carry current keys within five days of a change.',
  'A two-hour course on announcements for all sergeants by June.',
  'The policy should list the wind, the exits and the distance.',
  'Post a sergeant at the port’s control room during each closure.',
)

const double = faulty(
  'recommendation-is-single',
  'The department should buy 40 shields and rewrite the order on mutual aid.',
  'The county should test the patch every month and hire a radio technician.',
  'The sheriff should sign an agreement with the railroad and train deputies on the gate map.',
  'The department should name two posts in every plan. It should also buy a second command vehicle.',
  'The fire district should place keys at Station 6, repair the generator and issue a new staging form.',
  'The chief should publish force reviews within 60 days and appoint a wellness coordinator.',
  'The city should replace the siren batteries, as well as translate the alert messages into Spanish.',
  'The communications center should add a field for the floor and extend the interpreter contract to midnight.',
  'The Patrol Bureau should limit a shift to 14 hours; it should also replace the roster software.',
  'The academy should add a stairwell scenario and the Records Section should shorten the booking form.',
  'The department should draft a press policy, and in addition open a line for charging decisions.',
  'The city council should fund two positions and adopt an ordinance on staging areas.',
)

const passive = [
  ...faulty(
    'recommendation-is-active',
    'All supervisors should be trained in ICS-300 by December.',
    'Officers should be given a copy of the gate map by the sheriff.',
    'A second set of keys should be placed at Station 6 by the fire district.',
    'Dispatchers should be shown the new call form before June 1.',
    'The patch should be tested every month by the Emergency Communications Center.',
    'A relief scribe should be appointed by the city manager for each operational period.',
    'Sergeants must be taught the announcement in English and Spanish.',
    'The residents of the park should be notified by the county by telephone.',
  ),
  ...faulty(
    ['recommendation-is-active', 'recommendation-names-actor'],
    'The flood plan should be updated before the next season.',
    'Forty shields should be purchased.',
    'General Order 512 should be revised to define wind and exits.',
    'A second repeater must be installed on the grain elevator.',
    'The generator should be tested under load each month.',
    'The alert messages should be translated into four languages.',
  ),
]

const several = [
  ...faulty(
    ['recommendation-is-active', 'recommendation-is-concrete', 'recommendation-names-actor'],
    'Communication should be improved.',
    'Consideration should be given to better equipment.',
  ),
  ...faulty(
    ['recommendation-names-actor', 'recommendation-is-concrete'],
    'There should be better coordination.',
    'More emphasis on wellness is needed.',
  ),
]

const answers = (fails: readonly string[], pairs: readonly (readonly [string, string])[]): PracticeItem[] =>
  pairs.map(([finding, text]) => ({ finding, text, fails }))

const adds = answers(
  [],
  [
    [
      'Unified command was not established for 52 minutes.',
      'The department should name a joint command post in every event plan.',
    ],
    [
      'Officers could not open the east doors.',
      'The school district should send new door codes to the communications center on the day of the change.',
    ],
    [
      'The department has no policy on foot pursuits.',
      'The department should issue a policy on foot pursuits that says when an officer stops.',
    ],
    [
      'The siren on the south side did not sound.',
      'Public works should replace the batteries of each siren every two years.',
    ],
    [
      'Mutual aid officers could not talk with city units by radio.',
      'The county should test the patch between Channel 1 and County Tac 3 every month.',
    ],
    [
      'The command post had no radio for mutual aid officers.',
      'The department should keep ten cache radios in the command vehicle for mutual aid officers.',
    ],
    [
      'The dive team’s request line is answered on weekdays only.',
      'The sheriff should move the dive team’s request line to the communications center.',
    ],
    [
      'Only nine of 31 supervisors had practiced the plan.',
      'The Training Division should exercise the plan with every supervisor each spring.',
    ],
    [
      'Bookings took 45 minutes a person.',
      'The Records Section should replace the four-page booking form with one page.',
    ],
    [
      'The alert system has one user.',
      'The Office of Information Technology should give three people a login for the alert system.',
    ],
    [
      'The evacuation map does not show the mobile home park.',
      'The assessor should draw each lot of the mobile home park on the evacuation map.',
    ],
    [
      'Families waited six hours for news.',
      'The Victim Services Unit should assign one advocate to each family within two hours.',
    ],
    [
      'The loudspeaker could not be heard beyond 200 feet.',
      'Special Operations should equip each squad with a loudspeaker that carries 600 feet.',
    ],
    [
      'The plan names no relief for the scribe.',
      'The Planning Unit should add a relief scribe to the staffing table of the plan.',
    ],
    [
      'The hospital was not told how many patients to expect.',
      'The fire district should assign the call to the hospital to the second chief officer.',
    ],
    [
      'Mutual aid arrived within 18 minutes.',
      'The county should exercise the mutual aid agreement every May.',
    ],
    [
      'The generator stopped after 50 minutes.',
      'Public works should run the generator under load for two hours each quarter.',
    ],
    [
      'The interpreter left at 17:00.',
      'The communications center should extend the interpreter contract to midnight.',
    ],
    ['Sixteen officers worked more than 20 hours.', 'The Patrol Bureau should limit a shift to 14 hours.'],
    ['The tow firms came from 30 miles away.', 'The city council should restore the towing fee of 2021.'],
    [
      'Two streets called Alder meet Fifth, and CAD lists only one.',
      'The GIS Division should enter both Alder Streets in CAD under their quadrant.',
    ],
    [
      'Press cards of most journalists were not accepted.',
      'The chief should amend General Order 118 to accept the press card of any news organization.',
    ],
    [
      'The staging area moved three times.',
      'The county emergency manager should reserve two lots as staging areas in November and December.',
    ],
    [
      'Peer support reached 92 percent of officers.',
      'The wellness coordinator should write the call-home method into the peer support manual.',
    ],
    [
      'Patrol cars lack tourniquets.',
      'The quartermaster should check the tourniquets of each patrol car on the first of the month.',
    ],
    [
      'The county did not share its gauge data.',
      'The county should send a reading of the creek gauge to the cities every ten minutes.',
    ],
    [
      'The bus company had no contact in the plan.',
      'The Special Events Unit should add a page for contacts outside government to the plan template.',
    ],
    [
      'Officers did not know of the second door.',
      'The fire marshal should file the drawings of each school with the communications center.',
    ],
  ],
)

const restates = answers(
  ['recommendation-adds-action'],
  [
    [
      'The department did not name an alternate command post in its event plan.',
      'The department should name an alternate command post in its event plan.',
    ],
    ['The county did not test the radio patch.', 'The county should test the radio patch.'],
    [
      'Supervisors did not keep a command log during the second shift.',
      'Supervisors should keep a command log during the second shift.',
    ],
    [
      'Officers on the east line did not wear hearing protection.',
      'Officers on the east line should wear hearing protection.',
    ],
    [
      'The public information officer did not answer the false report.',
      'The public information officer should answer false reports.',
    ],
    [
      'The hospital was not told of the number of patients by the fire district.',
      'The fire district should tell the hospital the number of patients.',
    ],
    [
      'The sheriff’s office failed to send a liaison to the joint command post.',
      'The sheriff’s office should send a liaison to the joint command post.',
    ],
    [
      'Dispatchers did not repeat the address to the caller.',
      'Dispatchers should repeat the address to the caller.',
    ],
    [
      'There was no relief for the scribe at the command post.',
      'The department should have a relief for the scribe at the command post.',
    ],
    [
      'Patrol did not close the ramp at Fourth Street when the bridge was closed.',
      'Patrol should close the ramp at Fourth Street when the bridge is closed.',
    ],
    [
      'The department lacked a written plan for the fairgrounds.',
      'The department should have a written plan for the fairgrounds.',
    ],
    [
      'Detectives and patrol did not brief each other at the change of shift.',
      'Detectives and patrol should brief each other at the change of shift.',
    ],
  ],
)

/** Recommended practices; some with the finding that they answer. */
export const practices: readonly (Item | PracticeItem)[] = [
  ...plain,
  ...tricky,
  ...vague,
  ...nobody,
  ...double,
  ...passive,
  ...several,
  ...adds,
  ...restates,
]
