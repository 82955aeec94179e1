import { alternativeRule } from '../alternative.js'

export const rule = alternativeRule({
  id: 'figure-has-alternative',
  type: 'Figure',
  summary: 'Every figure has a text in its place.',
  basis: 'ISO 14289-1, 7.3',
  verapdf: ['7.3-1'],
  reason: 'A figure has no alternative text',
})
