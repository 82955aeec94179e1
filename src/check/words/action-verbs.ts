/**
 * Verbs that begin an action of their own when they stand after "and". Those that only finish the first one are left out
 * on purpose: to record, report, sign, share or send what was just made is not a second task.
 */
export const actionVerbs =
  'acquire|add|adopt|allocate|amend|appoint|assign|build|buy|certify|change|conduct|construct|contract|create|deliver|deploy|designate|develop|draft|draw up|eliminate|enter into|equip|establish|expand|extend|fit|form|fund|hire|hold|implement|incorporate|increase|install|instruct|invest|invite|issue|launch|mandate|meet|move|name|obtain|offer|open|organize|post|procure|produce|prohibit|provide|purchase|raise|recruit|reduce|relocate|remove|replace|require|restrict|review|revise|rewrite|run|schedule|seat|seek|set up|staff|stage|station|teach|test|train|translate|update|upgrade|write'

/** After "and also" and "; and", where an author parts them, these begin a second action too. */
export const finishingVerbs =
  'brief|collect|publish|document|inform|keep|maintain|monitor|notify|record|report|send|share|submit|tell|track|use'

/** What begins the object of a second action. "and train it" speaks of the first; "and test results" is a noun. */
export const objects =
  'a|an|all|another|any|at least|both|each|every|five|four|its|more|new|no|one|officers|personnel|staff|supervisors|deputies|dispatchers|troopers|sergeants|commanders|crews|members|employees|responders|volunteers|six|the|their|three|two|additional|annual|regular|joint|quarterly|monthly|\\d[\\d,.]*'
