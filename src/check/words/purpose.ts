import { anyOf } from './any-of.js'

/**
 * Words with which a scope says that the review serves learning. They are many, because the sentence matters and not its
 * wording; words that also name a subject of reviews, such as training or preparedness, are left out.
 */
export const learning = anyOf([
  'learn\\w*',
  'lessons?',
  'improv\\w*',
  'better',
  'strengthen\\w*',
  'enhanc\\w*',
  'sustain\\w*',
  'build(?:s|ing)? on',
  'future',
  'reform\\w*',
  'recurrence',
  '(?:best|promising|sound) practices?',
  'recommend\\w*',
])

/** Words for what a review is not to serve. In a scope they nearly always stand with a word of `exclusion`. */
export const fault = anyOf([
  'blam(?:e|es|ed|ing)',
  'faults?',
  'fault-?finding',
  'disciplin\\w*',
  'punish\\w*',
  'punitive',
  'sanctions?',
  'liab\\w+',
  'culpab\\w+',
  'guilt\\w*',
  'negligen\\w+',
  'misconduct',
  'wrongdoing',
  'accus\\w+',
  'accountab\\w*',
  'individuals?',
  'critici\\w+',
  'finger[- ]?pointing',
  'scapegoat\\w*',
  'second[- ]guess\\w*',
  'judge?ments?',
  'judg(?:e|es|ing)',
  'prosecut\\w+',
  'internal affairs',
  'conduct of (?:named|any|particular)',
  '(?:administrative|internal) (?:inquir(?:y|ies)|investigations?|proceedings?)',
  '(?:personnel|performance|employment) (?:actions?|matters?|evaluations?|decisions?)',
])

/** Words that keep a thing out. */
export const exclusion = anyOf([
  'not',
  'cannot',
  "\\w+n't",
  'no',
  'nor',
  'never',
  'neither',
  'nobody',
  'none',
  'without',
  'rather than',
  'instead of',
  'other than',
  'except',
  'exclud\\w+',
  'exclusions?',
  'outside',
  'beyond',
  'avoid\\w*',
  'refrain\\w*',
  'separate\\w*',
  'elsewhere',
  'apart from',
  'free (?:of|from)',
  'leaves?',
  'left to',
])

/** Words that name fault and keep it out at once. */
export const blameless = anyOf([
  'non-?(?:punitive|disciplinary|judgmental|judgemental|attributional|attribution)',
  'blame-?free',
  'blameless',
  'no-(?:fault|blame)',
  'just culture',
])
