import type { Step } from '../framework.js'

/** The steps of the guide. Its own words were seen for 3 and 6; the other names are ours, to be corrected. */
export const steps: readonly Step[] = [
  { number: 1, title: 'Decide and scope', seen: false },
  { number: 2, title: 'Build the team', seen: false },
  {
    number: 3,
    title: 'Conduct research on the incident, compile relevant materials, and review information',
    seen: true,
  },
  { number: 4, title: 'Hear from people', seen: false },
  { number: 5, title: 'Analyze', seen: false },
  { number: 6, title: 'Develop findings and recommendations', seen: true },
  { number: 7, title: 'Write and release', seen: false },
  { number: 8, title: 'Implement and institutionalize', seen: false },
]
