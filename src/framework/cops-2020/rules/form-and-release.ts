import { at, binding, error, info, notInDebrief, type Rows, step, warning } from './row.js'

const releasing = step(7)

export const formAndRelease: Rows = {
  'elements-are-complete': { ...error('practice'), ...releasing },
  'section-is-placed': { ...error('inferred'), ...releasing },
  'summary-is-short': { ...warning('practice'), ...releasing, ...notInDebrief },
  'summary-numbers-agree': { ...warning('inferred'), ...releasing },
  'approval-is-recorded': { ...warning('practice'), ...releasing, ...notInDebrief },
  'status-matches-edition': { ...error('hseep'), ...releasing, ...binding },
  'acronym-is-expanded': { ...warning(at('plain-language', 'Minimize abbreviations')), ...releasing },
}

/** Heuristics about words: none of them is ever an error. */
export const plainLanguage: Rows = {
  'sentence-is-readable': { ...warning(at('plain-language', 'Write short sentences')), ...releasing },
  'sentence-grade-is-moderate': { ...info('plain-language'), ...releasing },
  'recommendation-is-active': { ...warning(at('plain-language', 'Use active voice')), ...releasing },
  'word-is-plain': { ...info(at('plain-language', 'Use simple words and phrases')), ...releasing },
  'word-is-respectful': { ...info('plain-language', 'practice'), ...releasing },
  'word-is-not-repeated': { ...warning('inferred'), ...releasing },
}
