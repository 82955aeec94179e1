/** Roles of people, and of one or more of them only: a department or a system that failed blames nobody. */
const lowercaseRoles =
  'officers?|deput(?:y|ies)|sergeants?|lieutenants?|captains?|commanders?|chiefs?|sheriffs?|dispatchers?|supervisors?|detectives?|troopers?|agents?|marshals?|telecommunicators?|call[- ]takers?|negotiators?|firefighters?|paramedics?|medics?|directors?|managers?|mayors?|coordinators?|instructors?|trainers?|planners?|leaders?|constables?|corporals?|inspectors?|investigators?|superintendents?|majors?|colonels?|liaisons?|patrolm[ae]n|spokes(?:person|man|woman)|undersheriffs?|administrators?|operators?|jailers?|guards?'

/** With a capital or without; names need theirs, so that the patterns as a whole must tell the two apart. */
const roles = lowercaseRoles.replace(/(?<=^|\|)\p{Ll}/gu, letter => `[${letter}${letter.toUpperCase()}]`)

/** A rank goes before a name: "Sgt. Doe", "Officer J. Doe". */
const titles = 'Ofc|Sgt|Lt|Capt|Cpl|Det|Dep|Cmdr'

/** What may stand between a role and its verb: a name, adverbs, a place, "who was on the line,". */
const between =
  "(?:,? (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+|#?\\d+)){0,3}(?: (?:on|at|in|from|near|inside|assigned to|in charge of|of) (?:the |that |this )?(?:[\\p{L}’-]+ ){0,3}?[\\p{L}’-]+)?(?:,? who [^,.;]{1,60},?)?(?: (?:had|has|have|also|then|again|both|all|each|simply|just|\\p{Ll}+ly))*"

export const person = `(?<![\\p{L}-])(?:(?:${roles})(?![\\p{L}’'-])|(?:${titles})\\.)${between}`

/** Verbs that find fault with whoever is their subject. */
const faultVerbs =
  'failed to|fail to|neglected(?: to)?|forgot(?:ten)?(?: to)?|disregarded|ignored|mishandled|botched|bungled|fumbled|blundered|mismanaged|should have known(?: better)?|could not be bothered to|did not bother to|made no (?:effort|attempt) to|chose to ignore|shirked|abandoned (?:his|her|their) (?:posts?|dut(?:y|ies))|made (?:an?|many|several|some|two|three)? ?(?:inexcusable|foolish|stupid|careless|grave|serious|terrible|avoidable|bad|reckless|unforgivable|glaring) (?:mistakes?|errors?|decisions?|choices?)|let (?:down|\\p{L}+ down)'

/** Traits that a court or a hearing finds in a person; a review of learning does not. */
const traits =
  'negligent|grossly negligent|incompetent|reckless|careless|derelict|inept|lazy|cowardly|irresponsible|unprofessional|lax|complacent|inattentive|to blame|at fault|guilty|culpable|responsible for (?:the|this|these|those|what|every|all)? ?(?:death|failure|delay|loss|injur|mistake|error|chaos|confusion|outcome|breakdown)\\p{L}*'

const manners = 'negligently|incompetently|recklessly|carelessly|ineptly|irresponsibly|unprofessionally'
const faults =
  'failure to|negligence|incompetence|recklessness|carelessness|dereliction|ineptitude|cowardice|blunder|poor judgment'
const measures =
  'disciplined|reprimanded|terminated|fired|demoted|suspended|dismissed|decertified|punished|sanctioned|prosecuted|charged|sued|held (?:personally |individually )?(?:accountable|responsible|liable)|removed from (?:\\p{L}+ ){0,2}(?:duty|command|post|position|office|rank)'

const pattern = (source: string): RegExp => new RegExp(source, 'gu')

/** Ways to blame, each with whether it needs no more than itself to be about a person. */
export const blamings: readonly { pattern: RegExp; kind: 'fault' | 'trait' | 'discipline' }[] = [
  { kind: 'fault', pattern: pattern(`${person} (?:${faultVerbs})(?![\\p{L}])`) },
  {
    kind: 'fault',
    pattern: pattern(
      `(?<![\\p{L}-])(?:${roles})(?:['’]s?|s['’]) (?:\\p{Ll}+ ){0,2}?(?:${faults})(?![\\p{L}])`,
    ),
  },
  {
    kind: 'trait',
    pattern: pattern(
      `${person} (?:was|were|is|are|be|been)(?: \\p{Ll}+ly| so| also| partly)? (?:${traits})(?![\\p{L}])`,
    ),
  },
  { kind: 'trait', pattern: pattern(`${person} (?:\\p{L}+ ){0,2}?(?:${manners})(?![\\p{L}])`) },
  {
    kind: 'trait',
    pattern: pattern(
      `(?<![\\p{L}-])(?:[Tt]he |[Aa]n? )?(?:${manners}|negligent|incompetent|reckless|inept|derelict|cowardly) (?:${roles})(?![\\p{L}’'-])`,
    ),
  },
  {
    kind: 'trait',
    pattern: pattern(
      `(?<![\\p{L}-])(?:blames?|fault(?:s|ed)?|the fault of|attributed? to) (?:the |that |this |these )?(?:\\p{Ll}+ ){0,3}?(?:${roles}|(?:${titles})\\.)(?![\\p{L}’'-])(?! (?:failure|error))`,
    ),
  },
  {
    kind: 'fault',
    pattern: pattern(
      `(?<![\\p{L}-])(?:[Nn]egligence|[Ii]ncompetence|[Rr]ecklessness|[Cc]arelessness|[Ii]neptitude|[Pp]oor judgment) (?:of|by|on the part of) (?:the |an? |some |two |three )?(?:\\p{Ll}+ ){0,3}?(?:${roles})(?![\\p{L}’'-])`,
    ),
  },
  { kind: 'discipline', pattern: pattern(`${person} be (?:${measures})(?![\\p{L}])`) },
  {
    kind: 'discipline',
    pattern: pattern(
      `${person} (?:should|must|ought to|needs? to|deserves? to|has to|have to) (?:also |therefore |now )?(?:be|have been) (?:${measures})(?![\\p{L}])`,
    ),
  },
  {
    kind: 'discipline',
    pattern: pattern(
      `(?<![\\p{L}-])(?:should|must) (?:discipline|reprimand|terminate|fire|demote|suspend|punish|dismiss) (?:the |this |that |both |these |all |every |any )?(?:\\p{L}+ ){0,2}?(?:${roles})(?![\\p{L}])`,
    ),
  },
  {
    kind: 'discipline',
    pattern: pattern(
      '(?<![\\p{L}-])[Dd]isciplin(?:e|ary action|ary measures) (?:(?:against|for) [^.;]{1,60} )?(?:should|must|is warranted|was warranted|is called for|is appropriate|would be appropriate)(?![\\p{L}])',
    ),
  },
  {
    kind: 'discipline',
    pattern: pattern(
      `${person} (?:deserves?|deserved|warrants?|merits?) (?:to be )?(?:disciplin|reprimand|terminat|punish|suspen|demot|dismiss|fir)\\p{L}+`,
    ),
  },
]

/** Words before a blaming that take it back or leave it open: "no officer failed to", "whether the sergeant was at fault". */
export const takesBack =
  /\b(?:no|not|none|nobody|never|neither|nor|without|whether|if|rather than|instead of|alleged(?:ly)?|claim(?:s|ed)?|complain(?:ed|t|ts)|accus(?:ed|es|ations?)|question of|say who|who was|not one)\b[^.;]*$/i

/** What a role may be part of without being who failed: "the radios of officers", "the plan for dispatchers". */
export const belongsTo =
  /(?<!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|all|both|each|few|half|none|any|number|majority|members?|percent|group|team|squad|\d+))\s(?:of|for|by|to|with|between|among|from|about|on)\s(?:the |its |their |all |those |these |some |\d+ |two |three |four )?(?:[\p{Ll}-]+ ){0,2}$/iu
