/** Capitals that every American reader knows, or that are no acronyms at all: nobody writes them out. */
const known =
  'US USA AM PM TV ID GPS DNA FAQ PDF OK SUV PO CPR ATM CEO CS HIV AIDS DVD USB URL UTC GMT EST EDT CST CDT MST MDT PST PDT AD BC USC CFR'

/** Codes of states and territories. */
const states =
  'AL AK AZ AR CA CO CT DE FL GA HI IA IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC PR GU VI'

/** Words that are set in capitals for emphasis, or because a sign or a form has them so. */
const emphasized =
  'NO NOT YES AND OR ALL ANY ONLY MUST SHALL WILL NEVER ALWAYS STOP GO DO THE OF TO IN ON AT BY FOR IF IS IT AN AS BE WE YOU NOW NEW END OUT OFF UP OPEN CLOSED EXIT ENTER DRAFT FINAL NONE NOTE TRUE FALSE POLICE FIRE MEDIC'

const unlisted: ReadonlySet<string> = new Set(`${known} ${states} ${emphasized}`.split(' '))

const roman = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** Whether capitals need no expansion. */
export function needsNoExpansion(capitals: string): boolean {
  return unlisted.has(capitals) || roman.test(capitals)
}
