import { anyOf } from './any-of.js'

/** Words that ask for both sides at once, such as "how well the plan worked". */
const both = [
  'how (?:well|effective(?:ly)?|successful(?:ly)?)',
  'effectiveness',
  'lessons?',
  'pros and cons',
  'to what extent',
  'whether (?:\\S+ ){1,12}?(?:work(?:ed|s)|effective|adequate|sufficient|successful|followed|met)',
]

/** Words that ask for what worked. A plain `worked` is not among them: it is as often said of shifts and of people. */
export const strengths = anyOf([
  ...both,
  '(?:what|which|that|practices|measures|things) (?:has |have |had )?work(?:ed|s)',
  'work(?:ed|s|ing)? (?:well|best|as (?:planned|intended))',
  '(?:went|go|goes|gone|did|done|perform(?:ed|s)?) (?:well|right)',
  'well done',
  'strengths?',
  'strong points?',
  'success\\w*',
  'succeed\\w*',
  '(?:good|best|promising|effective|sound|model|noteworthy) (?:practices?|work|decisions?)',
  'positive\\w*',
  'achiev\\w+',
  'accomplish\\w+',
  'commend\\w*',
  'sustain\\w*',
  'effective',
])

/**
 * Words that ask for what did not work. A plain `improvement` is not among them: "it serves learning and improvement"
 * says what for, and not what is asked.
 */
export const gaps = anyOf([
  ...both,
  '(?:what|which|that|where|and) (?:did|does|has|have|had|was|were|is) not',
  "(?:what|which|that|where|and) \\w+n't",
  '(?:not|never) work(?:ed|ing)?',
  '(?:went|go|goes|gone) (?:wrong|badly|poorly|less well)',
  'less well',
  'fail\\w*',
  'weak\\w*',
  'shortcomings?',
  'short-?falls?',
  '(?:fell|falls?) short',
  'gaps?',
  'challeng\\w+',
  'deficien\\w+',
  'problems?',
  'difficult\\w*',
  'mistakes?',
  'errors?',
  'obstacles?',
  'barriers?',
  'break-?downs?',
  'vulnerab\\w+',
  'ineffective\\w*',
  'negatives?',
  '(?:could|can|should|must|might) (?:be|have been|have gone|have done|go|do) (?:\\w+ )?(?:better|improved|differently|changed)',
  '(?:areas?|opportunit\\w+|room|needs?|points?) (?:for|of|to|that need|in need of) (?:\\w+ )?(?:improv\\w+|development|growth)',
  '(?:where|what) (?:\\S+ ){0,5}?(?:can|could|should|must|might|needs? to) (?:\\S+ )?(?:improv\\w+|change\\w*)',
  'needs? (?:work|improvement|attention|change)',
  '(?:improve|address|correct|remedy|mend) (?:\\w+ )?(?:weakness\\w*|shortcomings?|what)',
])
