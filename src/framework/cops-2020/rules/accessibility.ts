import { at, binding, error, type Rows, step, warning } from './row.js'

const releasing = step(7)
const wcag = (criterion: string) => at('accessibility', `WCAG 2.2, ${criterion}`)

export const accessibility: Rows = {
  'figure-has-alt-text': { ...error(wcag('1.1.1 Non-text Content')), ...releasing },
  'heading-levels-are-in-order': { ...error(wcag('1.3.1 Info and Relationships')), ...releasing },
  'table-has-header': { ...error(wcag('1.3.1 Info and Relationships')), ...releasing },
  'language-is-declared': { ...error(wcag('3.1.1 Language of Page')), ...releasing },
  'passage-language-is-marked': { ...warning(wcag('3.1.2 Language of Parts')), ...releasing },
  'pdf-is-accessible': { ...error(at('accessibility', 'PDF/UA-1, ISO 14289-1')), ...releasing, ...binding },
  'character-is-in-fonts': { ...warning(at('accessibility', 'PDF/UA-1, ISO 14289-1, 7.21')), ...releasing },
  'link-text-is-meaningful': { ...warning(wcag('2.4.4 Link Purpose (In Context)')), ...releasing },
  'meaning-is-not-by-color': { ...warning(wcag('1.4.1 Use of Color')), ...releasing },
}
