/**
 * What stands before the name of a person. The short ones hardly ever stand before anything else. `Major`, `General` and
 * `Agent` are left out: they mostly begin the names of units, events and records.
 */
export const titles: readonly string[] = [
  'Officer',
  'Ofc.',
  'Sergeant',
  'Sgt.',
  'Corporal',
  'Cpl.',
  'Detective',
  'Det.',
  'Lieutenant',
  'Lt.',
  'Captain',
  'Capt.',
  'Commander',
  'Cmdr.',
  'Inspector',
  'Deputy',
  'Trooper',
  'Sheriff',
  'Chief',
  'Commissioner',
  'Dispatcher',
  'Firefighter',
  'Paramedic',
  'Mr.',
  'Mrs.',
  'Ms.',
  'Dr.',
]

/**
 * Words with a capital that are no part of a person’s name, in the singular: ranks, roles, units, organizations, places
 * and what records are called. One of them makes "Chief Harbor Patrol" or "Officer Safety Unit" no name.
 */
export const notNames: ReadonlySet<string> = new Set(
  `
  governor mayor agent assistant associate captain chief civilian colonel commander commissioner corporal crew deputy detective director
  dispatcher executive executive financial firefighter general information inspector lieutenant major manager marshal medic
  member officer operator paramedic president recruit reserve resident secretary senior sergeant sheriff staff student
  superintendent supervisor telecommunicator trooper witness command organizer participant volunteer journalist

  academy administration agency alliance association authority board branch bureau business center central church city
  coalition college commission committee community company consultant consulting corporation council county court department
  district division emergency federal federation fire foundation government group hospital institute institution investigation
  international law league local medical metropolitan metro ministry mutual national network office organization park
  partner police port precinct press program public rail ranger rapid region regional research response safety school section
  service services solution sector society special squad state station strategy task team technology transit transport
  transportation tribal union unit university western eastern northern southern north south east west upper lower

  beach bridge harbor hill island lake mountain park plaza river road square street town valley village

  account affair aid air analysis answer bicycle body briefing camera candidate case channel civil class club communication
  conduct contact crime crisis crowd custody data day debrief debriefing dialogue discipline draft education employee enforcement
  engagement equity evening event exercise family field focus force form forum health history homicide human incident
  intelligence interview involved journal legal liaison line list listening log mental mobile morning motor narcotics night
  note operating operation patrol peer personnel planning policy post probation professional project property protocol qualification
  radio record recording report representative resource retired review roll room round safe schedule selection session shift
  special standard statement street summary support survey tactical test testimony traffic training transcript trial
  victim video visit wellness wide work worker workshop youth

  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday

  a all and both each every for from he her his i in it its no of on one our she some that the their these they this those
  to two we were what when where which who with
  `
    .trim()
    .split(/\s+/),
)
