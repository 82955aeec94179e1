import { alternativeRule } from '../alternative.js'

export const rule = alternativeRule({
  id: 'formula-has-alternative',
  type: 'Formula',
  summary: 'Every formula has a text in its place.',
  basis: 'ISO 14289-1, 7.7',
  verapdf: ['7.7-1'],
  reason: 'A formula has no alternative text',
})
