import { notNames, titles } from '../words/personal-names.js'

/** The name of a person, and where in its text it stands. */
export interface PersonalName {
  text: string
  at: number
}

const part = String.raw`(?:(?:Mc|Mac|O’|O'|De|La)?\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*)`
const initial = String.raw`\p{Lu}\.`
const title = titles.map(each => each.replace('.', String.raw`\.?`)).join('|')
const begin = String.raw`(?<![\p{L}\p{N}’'-])`
const end = String.raw`(?![\p{L}\p{N}])`
const given = `(?:${part}|${initial}(?: ?${initial})?)`
const full = String.raw`${given}\s(?:${initial}\s)?${part}`
const titled = new RegExp(String.raw`${begin}(?:${title})\s(${full}|${part})${end}`, 'gu')
const interviewed = new RegExp(String.raw`${begin}[Ii]nterview\s(?:with|of)\s(${full})${end}`, 'gu')
const alone = new RegExp(`^${full}$`, 'u')
/** A surname alone is a name after a short title, and after a long one in a sentence; in a heading it may be anything. */
const shortTitle = /^\p{L}+\.\s/u
const ofSomebody = /(?:^|\s)(?:and|by|from|of|to|with)\s$/

const candidate = new RegExp(String.raw`(?:${title}|nterview\s(?:with|of))\s\p{Lu}`, 'u')

/** Whether a text can hold a name that the functions below find; quick, for texts that are long. */
export function mayHoldName(text: string): boolean {
  return candidate.test(text)
}

/** Names after a title or a rank, such as "Officer J. Doe" or "Sgt. Maria Lopez"; roles are none. */
export function titledNames(text: string, isSentence: boolean): PersonalName[] {
  return [...text.matchAll(titled)].flatMap(({ 0: whole, 1: name = '', index }) => {
    if (!isName(name)) return []
    const isSure = /\s/.test(name) || shortTitle.test(whole) || isSentence
    return isSure || ofSomebody.test(text.slice(Math.max(0, index - 8), index))
      ? [{ text: whole, at: index }]
      : []
  })
}

/** Names of those with whom an interview was held, as in "Interview with Jane Doe". */
export function interviewedNames(text: string): PersonalName[] {
  return [...text.matchAll(interviewed)].flatMap(({ 0: whole, 1: name = '', index }) =>
    isName(name) ? [{ text: name, at: index + whole.length - name.length }] : [],
  )
}

/** Whether a text is the name of a person and nothing else. */
export function isPersonalName(text: string): boolean {
  return alone.test(text.trim()) && isName(text.trim())
}

function isName(name: string): boolean {
  const words = (name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map(word =>
    word.toLowerCase().replace(/[’']s$/, ''),
  )
  return words.length > 0 && !words.some(word => notNames.has(word) || notNames.has(word.replace(/s$/, '')))
}
