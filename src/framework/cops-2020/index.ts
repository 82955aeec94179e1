import type { Framework } from '../framework.js'
import { bases } from './bases.js'
import { elements } from './elements.js'
import { outline } from './outlines.js'
import { rules } from './rules/index.js'
import { steps } from './steps.js'
import { themes } from './themes.js'

/**
 * The framework of *How to Conduct an After Action Review* (2020) as data. Titles, elements and rules are our own
 * words; each rule carries its basis, because not every rule can be traced to a page of the guide.
 */
export const cops2020: Framework = {
  id: 'cops-2020',
  title: 'How to Conduct an After Action Review',
  citation:
    'National Police Foundation. 2020. How to Conduct an After Action Review. Washington, DC: Office of Community Oriented Policing Services. Publication W0878.',
  bases,
  steps,
  elements,
  themes,
  rules,
  outline,
}
