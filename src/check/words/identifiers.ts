/**
 * Patterns of what identifies a private person. A false alarm here would stop a release that nobody can waive, so each
 * asks for a shape that hardly anything else has, or for the words that announce it. The group `id` is what identifies.
 */
export interface Identifier {
  kind: string
  pattern: RegExp
  /** Whether what was found is one after all. */
  isMeant?: (id: string, before: string, after: string) => boolean
  /** How many signs at its end may be shown in a message. */
  shown: number
}

const street =
  'Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Ter|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Trail|Trl|Alley|Loop'
const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const date = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|${months}\.? \d{1,2},? \d{4}|\d{1,2} ${months}\.? \d{4}`
const is = String.raw`[\s:,(#“"]{0,4}(?:(?:is|was|of|being|reading)\s+)?[“"]?`
const number = String.raw`(?:\s*(?:numbers?|nos?\.|#))?`
const person =
  'he|she|suspect|victim|subject|driver|passenger|caller|man|woman|boy|girl|officer|deputy|juvenile|teenager|child'

/** Numbers of files have the shapes of others; the word before tells them apart. */
const ofAFile =
  /\b(?:case|report|incident|docket|file|order|serial|ticket|invoice|permit|reference|ref|id|event|log|model|part|badge)(?: (?:numbers?|nos?))?[\s.:#]{0,3}$/i
const announcesPhone = /\b(?:phone|cell|mobile|tel|telephone|call|text|fax)\b[^.]{0,20}$/i

/** Lines that are there to be called. */
const publicLine =
  /\b(?:hot ?lines?|tip ?lines?|help ?lines?|(?:crisis|text|warm|information|information|media|complaint|main|reporting) (?:line|number|desk)|lifeline|non-emergency|front desk|switchboard|call center|public information|media relations|press office|records|recovery|relief|outreach|services|community (?:unit|section|division|bureau|office)|office of)\b/i
const tollFree = new Set(['800', '833', '844', '855', '866', '877', '888'])

/** Words in the name of a mailbox that several people read. */
const role =
  /info|record|media|press|tip|contact|review|public|office|police|chief|sheriff|admin|support|help|web|news|comm|clerk|council|mayor|board|feedback|foia|data|train|recruit|job|pd\b|report|aar|survey|team|unit|dept|department|inquir|enquir|hello|mail|city|county|town|state|service|safety|claims|victim|witness|complaint|oversight|audit|legal|permit|event|dispatch|reply|account|invest|project|program|editor|library|privacy|security|account|question|ask|desk|recover|relief|outreach/i
/** Words beside an address that say the same. */
const mailbox = /\b(?:mailbox|inbox|shared address)\b/i
const reserved = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu|gov))?|test|invalid|localhost)$/i

/** What every identifier has something of: a quick look that spares most texts the closer ones. */
export const mayIdentify =
  /@|\d{3}[-. )]{0,2}\d{2,3}[-. ]?\d{4}|\b(?:SSN|SS#|social security|D\.?O\.?B|birth|born|liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ence)|home|house|apartment|plates?|tags?|licen[sc]e|DL|OLN)\b/i

export const identifiers: readonly Identifier[] = [
  {
    kind: 'Social Security number',
    pattern: /(?<![\w.-])(?<id>(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4})(?![\w-]|\.\d)/dg,
    isMeant: (_, before) => !ofAFile.test(before) || /\b(?:SSN|social security)\b/i.test(before),
    shown: 4,
  },
  {
    kind: 'Social Security number',
    pattern: new RegExp(
      String.raw`\b(?:SSN|SS#|social security)${number}${is}(?<id>\d{3} ?\d{2} ?\d{4})(?!\d)`,
      'dgi',
    ),
    shown: 4,
  },
  {
    kind: 'date of birth',
    pattern: new RegExp(
      String.raw`\b(?:D\.?O\.?B\b\.?|date of birth|birth ?date|(?:${person})(?:,| was| is) born(?: on)?)${is}(?<id>${date})(?!\d)`,
      'dgi',
    ),
    shown: 0,
  },
  {
    kind: 'phone number',
    pattern:
      /(?<![\w.+/#-])(?<id>(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}|\+1 ?[2-9]\d{2} ?[2-9]\d{2} ?\d{4})(?![\w/-]|\.\d)/dg,
    isMeant: (id, before, after) =>
      isPrivatePhone(id) && !ofAFile.test(before) && !publicLine.test(before) && !publicLine.test(after),
    shown: 4,
  },
  {
    kind: 'phone number',
    pattern: /(?<![\w.+/#-])(?<id>(?:\+?1 ?)?[2-9]\d{2} ?[2-9]\d{2} ?\d{4})(?![\w/-]|\.\d)/dg,
    isMeant: (id, before, after) =>
      announcesPhone.test(before) &&
      isPrivatePhone(id) &&
      !publicLine.test(before) &&
      !publicLine.test(after),
    shown: 4,
  },
  {
    kind: 'e-mail address of a person',
    pattern: /(?<![\w.+-])(?<id>[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})/dg,
    isMeant: isPersonal,
    shown: 0,
  },
  {
    kind: 'home address',
    pattern: new RegExp(
      String.raw`\b(?:(?:[Ll]iv(?:es?|ed|ing)|[Rr]esid(?:es?|ed|ing)) (?:at|on|in)|[Hh]ome address(?:es)?|[Rr]esidence (?:at|of|is|was)|(?:[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:home|house|apartment|residence) (?:at|on|is|was))${is}(?:at )?(?<id>\d{1,6}(?: ?½)? (?:(?:[NSEW]|North|South|East|West)\.? )?(?:[A-Z0-9][\w’'-]* ){1,3}(?:${street})\b)`,
      'dg',
    ),
    shown: 0,
  },
  {
    kind: 'license plate',
    pattern: new RegExp(
      String.raw`(?<!\b(?:armor|ballistic|steel|trauma|name|base|book|number|hot)\s)\b(?:[Ll]icense (?:[Pp]late|[Tt]ag)s?|[Vv]ehicle tags?|[Rr]egistration plates?|[Pp]lates?|[Tt]ag number|[Pp]late number)${number}${is}(?<id>(?=[A-Z0-9 -]*\d)(?=[A-Z0-9 -]*[A-Z])[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4})(?![\w-])`,
      'dg',
    ),
    isMeant: isPlate,
    shown: 2,
  },
  {
    kind: 'driver license number',
    pattern: new RegExp(
      String.raw`\b(?:driver[’']?s?[’']? licen[sc]e|operator[’']?s?[’']? licen[sc]e|DL|OLN)${number}${is}(?<id>[A-Z]{0,3}-?(?!\d{4}-\d{2}-\d{2})\d[\d -]{5,16}\d)(?!\w)`,
      'dgi',
    ),
    shown: 3,
  },
]

function isPrivatePhone(id: string): boolean {
  const digits = id.replace(/\D/g, '').slice(-10)
  const [area, exchange, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
  if (tollFree.has(area) || area === '900' || /^\d11$/.test(exchange)) return false
  return !(exchange === '555' && line.startsWith('01'))
}

/** What stands after the bare word may also be a plate of armor or of metal, such as AR500. */
function isPlate(id: string, before: string): boolean {
  const { length } = id.replace(/[ -]/g, '')
  const isNamed = /\b(?:license|vehicle|registration|number)\b[^.,;]{0,20}$/i.test(before)
  return /\d/.test(id) && /[A-Z]/.test(id) && length >= (isNamed ? 5 : 6)
}

function isPersonal(address: string, before: string, after: string): boolean {
  const [box = '', domain = ''] = address.toLowerCase().split('@')
  if (reserved.test(domain) || role.test(box) || mailbox.test(before) || mailbox.test(after)) return false
  // The mailbox of the organization itself, such as rpd@rpd.gov, or of a project, such as harborbridge@city.gov.
  return !domain.includes(box) && !/^[a-z]{12,}$/.test(box)
}

/** Letters and digits become `•`, but for those at the end. */
export function masked(id: string, shown: number): string {
  const telling = id.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  let at = 0
  return id.replace(/[\p{L}\p{N}]/gu, sign => (telling - at++ > shown ? '•' : sign))
}
