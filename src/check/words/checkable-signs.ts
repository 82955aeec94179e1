import type { Sign } from './vague-verbs.js'

const number =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|ninety|half|twice)'
const span =
  '(?:shifts?|days?|weeks?|months?|quarters?|years?|events?|hours?|minutes?|meetings?|incidents?|deployments?)'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const vagueMeans =
  'improving|enhancing|strengthening|ensuring|continuing|encouraging|addressing|exploring|considering|promoting|fostering|working|making|increasing|building|leveraging|developing'

/** How each sign of a thing that can be checked is seen in the words after the verb. */
export const checkableSigns: Readonly<Record<Sign, RegExp>> = {
  // Neither a year nor the number of an order: "2024", "General Order 512", "the lessons of March 31".
  quantity: new RegExp(
    `(?<!\\p{Lu}[\\p{L}.]* |[\\d.,-])(?!(?:19|20)\\d\\d\\b)\\b${number}(?:[ -]|(?=%))(?:percent\\b|%|of\\b|or\\b|to\\b|\\p{Ll}{3,})`,
    'u',
  ),
  time: new RegExp(
    `\\b(?:within (?:the first )?${number}|no later than|at least|every (?:\\p{L}+ )?${span}|each (?:\\p{L}+ )?${span}|(?:every|each) ${month}|annual(?:ly)?|quarterly|monthly|weekly|daily|yearly|(?:by|before|until|in) (?:(?:early|mid|late|the end of) )*(?:${month}|(?:19|20)\\d\\d|\\d)|by the end of|(?:before|after|at) (?:each|every|any)|(?:once|twice|\\p{L}+ times) (?:a|each|every|per))\\b`,
    'u',
  ),
  extent: /\b(?:every|each|all|both|any|no|none|only|always|never)\b/i,
  name: /\b\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )*(?:\p{Lu}[\p{L}’'-]+|\d[\d.-]*)/u,
  means: new RegExp(
    `\\b(?:by|through) (?!(?:${vagueMeans})\\b)\\p{L}+ing\\b|\\bwith an? (?:second|third|spare|\\p{L}+ (?:for|of|that|on|in))\\b|\\bonly (?!if\\b)\\p{L}+`,
    'iu',
  ),
  outcome:
    /\b(?:and|then) (?:then )?(?:decide|report|publish|present|submit|document|record|adopt|issue|write|amend|revise|tell|inform|brief|recommend|send|post|replace|correct)\b|\bwhether\b[^.]{1,200}\bby\b/i,
}
