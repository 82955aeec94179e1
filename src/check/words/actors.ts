const set = (...rows: string[]): ReadonlySet<string> => new Set(rows.join(' ').split(' '))

/** Bodies and roles that can act on a recommendation, in the singular: the last word of "the county fire department". */
const bodies = set(
  'academy administration administrator admin agency airport alliance army association attorney authority board borough',
  'branch brigade bureau cabinet campus captain center centre chair chairperson chief city clergy clerk coalition college',
  'colonel command commandant commission committee community company congress consortium constable constabulary contractor',
  'corporal corps council counsel counsellor county court crew delegate department deputy desk detachment detail detective',
  'developer director directorate dispatch dispatcher district division employee employer enforcement ems everyone executive',
  'faculty federation fire firefighter force fusion government governor group guard hospital hotline household institute',
  'institution jurisdiction jail judge laboratory lab law leader leadership league legislature liaison library lieutenant major',
  'management manager marshal mayor medic member ministry municipality museum nation negotiator network office official',
  'operator organization organisation outfit owner panel paramedic parish partner partnership patrol personnel pharmacy police',
  'port post precinct prison program principal prosecutor provider pio registrar representative responder rep school',
  'secretary section security senate sergeant service sheriff specialist squad staff state station steward street subcommittee',
  'superintendent superior supervisor support taskforce team telecommunicator telecommunication town township transit treasurer',
  'tribe troop trooper trust trustee union unit university utility vendor village volunteer ward warden watch wing workforce',
  'workgroup chaplain coach counselor mentor lead designee sponsor host analyst psychologist clinician physician doctor nurse',
  'medic technician architect engineer economist scientist journalist auditor editor translator interpreter investigator',
  'instructor trainer officer reviewer planner scribe aide assistant assistants head agent cadre cohort collaborative',
  'comptroller congressional cadet ombudsman ombudsperson person someone cop police',
)

/** Words that end as roles do, or begin a name, and cannot act: "the Operations Plan", "the perimeter". */
const things = set(
  'order plan policy annex agreement ordinance manual procedure protocol training system guide handbook course checklist',
  'form radio equipment memorandum mou report channel map sop code act guideline directive standard curriculum exercise',
  'drill briefing meeting camera software database website app technology cad ics nims iap eop ppe bwc gps aed ttx uas rms aar',
  'generator elevator detector connector processor compressor tractor motor adapter boiler camcorder',
  'perimeter number corridor computer server paper letter folder register helicopter letter transmitter charter banner barrier',
  'error sensor monitor projector recorder speaker loudspeaker repeater scanner shelter trailer chapter poster newsletter',
  'helmet vest uniform backup',
  'color behavior factor door floor matter manner water power tower user weather disaster encounter danger cover border buffer',
  'list gear printer cluster filter tier layer header pointer tracker locker holster trigger parameter indicator vector mirror',
  'inventory template budget schedule roster log record communication language process practice strategy approach effort response',
  'better greater clearer quicker stronger further deliver consider gather administer transfer refer confer offer answer',
  'foster empower render enter discover remember uncover clearer higher lower larger smaller wider longer shorter whether',
  'operation deployment vehicle drone phone telephone network program service support detail post watch street port station',
)

/** Bodies whose name ends as the name of a thing does. */
const namedForWork =
  /(?:^|\s)(?:public (?:works|safety|affairs|health)|(?:special|field|patrol|emergency|tactical) operations|human resources|internal affairs|emergency (?:management|(?:medical )?services)|professional standards|risk management|information technology|social services|whoever .+|anyone .+|everyone .+)$/i

/** A unit when it does something, a thing when something is done to it. */
const unitOrThing =
  /^(?:accounting|civil process|communications|facilities|finance|licensing|logistics|operations|parole|permitting|plans|port|probation|procurement|purchasing|records|recruiting|recruitment|transportation)$/i

const mayActAfterName = set(
  'program network service support detail post watch port station dispatch fire command security',
)

const participle =
  /(?:ed|responding|attending|arriving|assisting|participating|supervising|working|serving|involved)$/i
const cut =
  /\s(?:other than|in|for|to|from|at|on|under|within|by|across|between|among|during|before|after|that|who|which|whose|when|where|responsible|using|via|as|with|through|along|together)\s/i
const determiner =
  /^(?:the|a|an|all|both|each|every|any|its|their|our|these|those|this|that|other|one|two|three|most|such|no)\s+/i
const portion =
  /^(?:members?|all|each|every|both|some|most|one|any|either|none|representatives?|leaders?|heads?|majority) of\s+/i

/** Words of the longest name that is looked for. */
const longestName = 12

/** Whether something stands for a body or a role that can act, by the names of a review and by its words. */
export type ActsIn = (subject: string, isPassive: boolean) => boolean

/**
 * @param names of bodies and people in the review
 * @param acronyms of the review, with their words
 */
export function actsAmong(names: Iterable<string>, acronyms: Readonly<Record<string, string>>): ActsIn {
  const known = new Set([...names].map(bare).filter(name => name !== ''))
  const isNamed = (part: string): boolean => {
    const words = part.toLowerCase().split(' ', longestName)
    // A name at the beginning of the part, and at its end or before what describes it further.
    return words.some(
      (_, index) => known.has(words.slice(0, index + 1).join(' ')) && closes(words[index + 1]),
    )
  }
  const acts = (part: string, isPassive: boolean, depth = 0): boolean => {
    const core = bare(part.replace(/\s*\([^)]*\)/g, ''))
    if (core === '') return false
    if (isNamed(core) || namedForWork.test(headed(core))) return true
    if (!isPassive && unitOrThing.test(headed(core))) return true
    const words = headed(core).split(' ')
    while (words.length > 1 && participle.test(words.at(-1) ?? '')) words.pop()
    const head = (words.at(-1) ?? '').replace(/[^\p{L}\p{N}-]/gu, '')
    if (things.has(head.toLowerCase()) && head === head.toUpperCase()) return false
    const expansion = acronyms[head] ?? acronyms[head.replace(/s$/, '')]
    if (expansion !== undefined && depth === 0) return acts(expansion, isPassive, 1)
    if (expletive.test(head)) return false
    const lemma = singular(head.toLowerCase())
    if (/^\d+$/.test(head) && words.length > 1) {
      const kind = singular((words.at(-2) ?? '').toLowerCase())
      return mayActAfterName.has(kind) || !isThing(kind)
    }
    const isName = words.length > 1 && /^\p{Lu}/u.test(head)
    if (things.has(lemma) && !(mayActAfterName.has(lemma) && isName)) return false
    if (bodies.has(lemma) || isRole(lemma)) return true
    // Agencies name their bodies in more ways than any list holds: "Fleet", "Station 4", "the railroad". What acts in the
    // active voice and is not known to be a thing is taken for one of them.
    return !isPassive && (isName || !isThing(lemma))
  }
  return (subject, isPassive) => {
    // Without a capital that only the beginning of the sentence gives.
    const plain = bare(subject)
    if (isNamed(plain) || acts(plain, isPassive)) return true
    return plain.split(/,|\s(?:and|or)\s/i).some(part => acts(part, isPassive))
  }
}

/** What stands before a preposition, and after "each of the". */
function headed(part: string): string {
  const whole = part.replace(portion, '').replace(determiner, '')
  const before = whole.slice(0, cut.exec(`${whole} `)?.index ?? whole.length)
  const [first = ''] = before.split(/\sof\s/i)
  return first.trim()
}

function closes(next: string | undefined): boolean {
  return next === undefined || /^(?:of|in|for|at|on|that|who|which|and|or|with|through|,)$/.test(next)
}

/** Without articles and spaces. */
function bare(text: string): string {
  let words = text.replace(/\s+/g, ' ').trim()
  for (let before = ''; before !== words; ) {
    before = words
    words = words.replace(determiner, '').replace(portion, '')
  }
  return /\p{Ll}/u.test(words) || words === words.toUpperCase() ? words : words.toLowerCase()
}

function singular(word: string): string {
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ss|us|is|ps)$/.test(word) ? word : word.replace(/s$/, '')
}

/** Roles are made with a handful of endings: dispatcher, coordinator, specialist, technician, committee. */
function isRole(word: string): boolean {
  return word.length > 5 && /(?:[^aeiou]er|or|ist|ian|ee|man|woman|people)$/.test(word) && !things.has(word)
}

/** "There should be …": with small letters, for IT is a division. */
const expletive = /^(?:[Ii]t|[Tt]here|[Tt]his|[Tt]hat|[Ww]hich)$/

/** What is done or felt, and does nothing itself: "coordination", "readiness". */
const abstract = /(?:[ts]ion|ment|ness|[^c]ity|ance|ence|ing|ship|ism|ency|ancy|ology|ure)$/

function isThing(lemma: string): boolean {
  return things.has(lemma) || abstract.test(lemma)
}
