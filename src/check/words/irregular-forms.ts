const rows =
  'begin began begun; bring brought; build built; buy bought; choose chose chosen; draw drew drawn; drive drove driven; ' +
  'fall fell fallen; find found; give gave given; hear heard; hold held; keep kept; know knew known; lead led; leave left; ' +
  'lose lost; make made making; meet met; read; run ran running; say said; see saw seen; send sent; show showed shown; ' +
  'speak spoke spoken; stand stood; take took taken; teach taught; tell told; wear wore worn; write wrote written; ' +
  'plan plans planned planning; patrol patrolled; man men; woman women; person people; child children; staff staffed; ' +
  'brief briefed briefing; decide decision; notify notification; respond response; communicate communication; ' +
  'coordinate coordination; assign assignment; deploy deployment; evacuate evacuation; equip equipment; commander command'

/** Verbs and nouns of a report whose forms do not end alike: "Nobody held a briefing" and "should hold a briefing". */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  rows.split('; ').flatMap(row => {
    const [base = '', ...forms] = row.split(' ')
    return [base, ...forms].map((form): [string, string] => [form, base])
  }),
)
