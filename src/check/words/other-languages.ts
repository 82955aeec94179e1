const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/**
 * The commonest short words of the languages that are most read in the United States beside English, with those left
 * out that English has too (`a`, `me`, `on`, `fin`). A sentence that is full of them is in that language.
 */
export const otherLanguages: Readonly<Record<string, { name: string; words: ReadonlySet<string> }>> = {
  es: {
    name: 'Spanish',
    words: words(
      'el la los las un una unos unas de del al y o que no es en con por para se su sus lo le les más pero como está están este esta estos estas nos mi tu si sí ya muy hay fue son ser cuando donde quien todo todos también sin sobre entre hasta desde',
    ),
  },
  fr: {
    name: 'French',
    words: words(
      'le la les un une des de du et ou que qui est en avec pour par se son sa ses ce cette ces nous vous ils elle je ne pas plus mais comme dans sur au aux sont être été il y leur sans où très tout tous',
    ),
  },
  pt: {
    name: 'Portuguese',
    words: words(
      'o os as um uma de do da dos das e ou que não é em com por para se seu sua seus suas mais mas como está este esta nos na ao são ser foi quando onde quem todo todos também sem sobre entre até',
    ),
  },
  ht: {
    name: 'Haitian Creole',
    words: words('nan yo li ki pou ak gen se te pa sa yon nou mwen ou ap epi men tout kote moun fè ka'),
  },
  vi: {
    name: 'Vietnamese',
    words: words(
      'và của là có không được cho với các những một người trong này đã để khi tôi chúng từ đến ở',
    ),
  },
  tl: {
    name: 'Tagalog',
    words: words(
      'ang ng mga sa na ay at ko mo siya niya kami kayo sila hindi para kung ito iyon may wala nang',
    ),
  },
}
