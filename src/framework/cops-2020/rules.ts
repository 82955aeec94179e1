import type { Basis, RuleRow } from '../framework.js'

type Row = Omit<RuleRow, 'id' | 'group'>

const error = (...basis: Basis[]): Row => ({ basis, weight: 'error' })
const warning = (...basis: Basis[]): Row => ({ basis, weight: 'warning' })
const info = (...basis: Basis[]): Row => ({ basis, weight: 'info' })

/** The catalogue, by group, in the order in which `aar rules` prints it. */
const groups: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'Record and scope': {
    'review-has-identity': error('hseep', 'practice'),
    'event-is-dated': error('hseep'),
    'scope-is-stated': error('inferred', 'publisher'),
    'review-type-is-declared': error('publisher'),
  },
  Research: {
    'methodology-is-described': {
      ...error('guide'),
      kinds: ['after-action-review', 'issue-specific-review'],
      profiles: ['full-report', 'exercise'],
    },
    'sources-are-registered': { ...error('guide'), profiles: ['full-report', 'exercise'] },
    'citation-resolves': error('inferred'),
  },
  Timeline: {
    'timeline-exists': {
      ...error('practice'),
      kinds: ['after-action-review'],
      profiles: ['full-report', 'exercise'],
    },
    'timeline-is-in-order': error('practice'),
  },
  'Findings and recommendations': {
    'review-has-findings': { ...error('guide'), kinds: ['after-action-review', 'issue-specific-review'] },
    'id-is-unique': error('practice'),
    'reference-resolves': error('practice'),
    'recommendation-answers': error('guide'),
    'finding-is-answered': error('guide'),
    'finding-has-evidence': { ...error('publisher'), profiles: ['full-report', 'exercise'] },
    'theme-is-known': error('guide'),
  },
  'Form and release': {
    'elements-are-complete': error('practice'),
    'section-is-placed': error('inferred'),
  },
  Privacy: {
    'withheld-gives-reason': error('practice'),
    'withheld-text-is-gone': error('inferred'),
  },
  Accessibility: {
    'figure-has-alt-text': error('accessibility'),
    'heading-levels-are-in-order': error('accessibility'),
    'table-has-header': error('accessibility'),
    'language-is-declared': error('accessibility'),
  },
  'Form of the files': {
    'review-is-a-folder': error('inferred'),
    'file-is-readable': error('inferred'),
    'file-is-utf8': error('inferred'),
    'file-has-no-byte-order-mark': info('inferred'),
    'file-is-not-empty': warning('inferred'),
    'placeholder-is-replaced': error('inferred'),
    'front-matter-is-yaml': error('inferred'),
    'front-matter-is-valid': error('inferred'),
    'key-is-known': error('inferred'),
    'html-is-absent': error('inferred'),
    'link-is-safe': error('inferred'),
    'directive-is-known': error('inferred'),
    'directive-is-closed': error('inferred'),
    'withhold-is-closed': error('inferred'),
    'asset-exists': error('inferred'),
    'asset-is-inside-review': error('inferred'),
    'picture-is-usable': error('inferred'),
    'data-is-rectangular': error('inferred'),
  },
}

export const rules: readonly RuleRow[] = Object.entries(groups).flatMap(([group, rows]) =>
  Object.entries(rows).map(([id, row]) => ({ id, group, ...row })),
)
