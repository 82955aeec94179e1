/** What makes a vague verb concrete after all. */
export type Sign =
  /** "80 percent", "two posts" */
  | 'quantity'
  /** "within 20 minutes", "every quarter" */
  | 'time'
  /** "every plan", "all officers" */
  | 'extent'
  /** "General Order 512", "the Emergency Operations Plan" */
  | 'name'
  /** "by installing two repeaters" */
  | 'means'
  /** "and report to the council" */
  | 'outcome'

export interface VagueVerb {
  verb: RegExp
  concreteWith: readonly Sign[]
  /** What to write in its place. */
  note: string
}

const after = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}-])`, 'iu')

/**
 * Verbs of which nobody can say that they have been done. Each with what can make it checkable: "ensure that every plan
 * names two posts" can be looked up, "ensure adequate staffing" cannot.
 */
export const vagueVerbs: readonly VagueVerb[] = [
  {
    verb: after(
      'consider|explore|contemplate|look into|look at|think about|be mindful of|be aware of|be cognizant of|be encouraged|encourage|strive|seek|work (?:to|toward|towards|on)|try|attempt|aim|endeavou?r|make (?:every|an|efforts?)(?: effort)?|take steps|prioritize|emphasize|focus on|be committed|commit to|remain|be (?:\\p{L}+ly )?(?:considered|explored|encouraged|prioritized|emphasized)',
    ),
    concreteWith: ['means', 'outcome'],
    note: 'Decide it here, and name the act: “should buy”, “should adopt”, “should assign”. Where it is too early to decide, ask for the decision: “should report by June 30 whether …”.',
  },
  {
    verb: after(
      'improve|enhance|strengthen|bolster|reinforce|address|optimize|maximize|foster|promote|cultivate|facilitate|leverage|better|boost|elevate|solidify|refine|expand upon|build upon|build on|raise awareness|increase awareness|make better use|make (?:more|better)|do (?:more|better)|be (?:\\p{L}+ly |further |better )?(?:improved|enhanced|strengthened|bolstered|reinforced|addressed|optimized|fostered|promoted)',
    ),
    concreteWith: ['quantity', 'means'],
    note: 'Name what is written, bought, staffed or trained to bring that about, or how far it is to go: “from 44 to 90 percent”.',
  },
  {
    verb: after(
      'review|evaluate|assess|examine|revisit|re-?evaluate|reassess|study|analy[zs]e|re-?examine|conduct (?:a|an) (?:\\p{L}+ )?(?:review|assessment|evaluation|analysis)|be (?:\\p{L}+ly )?(?:reviewed|evaluated|assessed|examined|revisited)',
    ),
    concreteWith: ['quantity', 'time', 'name', 'outcome'],
    note: 'Name the document or the practice that is looked at, by when, and what comes of it: “should amend …”, “should report to … by June 30”.',
  },
  {
    verb: after('ensure|make sure|assure|make certain|guarantee|be sure|be ensured'),
    concreteWith: ['quantity', 'time', 'extent', 'name', 'means'],
    note: 'Name the act that makes it so, and for whom: who writes, checks or signs what. Such as “should have each plan signed by …”.',
  },
  {
    verb: after('continue|keep on|carry on|go on|sustain'),
    concreteWith: ['quantity', 'time', 'name', 'means'],
    note: 'Say what is done, how often and by whom, so that one can tell whether it has stopped: “should exercise the request every May”.',
  },
]

/** What a vague verb may be said of, and then means a definite act. */
export const definiteUses =
  /^(?:address (?:the |a |each |every )?(?:crowd|council|media|press|board|public|community|roll call|families)|(?:reinforce|strengthen|improve) (?:the |both |each |all )*(?:\p{L}+ )?(?:barriers?|doors?|fences?|frames?|gates?|glass|locks?|roofs?|walls?|windows?)|promote (?:\p{L}+ )?(?:officers?|sergeants?|lieutenants?|to )|review and (?:sign|approve|amend|revise)|seek (?:accreditation|a grant|funding of|\$)|(?:review|assess|evaluate|examine) (?:each|every)\b)/iu

/** Words of a condition that nobody can check, whatever it is said of. */
export const unmeasurable =
  /\b(?:adequate(?:ly)?|appropriate(?:ly)?|proper(?:ly)?|sufficient(?:ly)?|effective(?:ly|ness)?|efficient(?:ly)?|timely|better|good|great|robust|meaningful(?:ly)?|clear(?:ly)?|strong(?:er)?|improved|enhanced|optimal|necessary|as needed|where possible|when(?:ever)? (?:possible|feasible|practical)|if possible|understand(?:s|ing)?|awareness|aware|know(?:s|ing)?|recogni[sz]es?|appreciates?|familiar|prepared|preparedness|ready|readiness|equipped|informed|supported|coordinated|comfortable|confident|respected|valued|morale|culture|relationships?|trust|transparency|success(?:ful|fully)?|smooth(?:ly)?|seamless(?:ly)?|well)\b/i
