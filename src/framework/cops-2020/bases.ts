import type { Basis, BasisRow } from '../framework.js'

const guide =
  'National Police Foundation. 2020. How to Conduct an After Action Review. Washington, DC: Office of Community Oriented Policing Services. Publication W0878.'

/** Where requirements come from, with what a reader needs to look them up. */
export const bases: Readonly<Record<Basis, BasisRow>> = {
  guide: {
    mark: 'G',
    name: 'guide',
    title: 'The guide',
    meaning: 'seen in the guide’s own contents or imprint',
    citation: guide,
  },
  publisher: {
    mark: 'P',
    name: 'publisher',
    title: 'Its publisher',
    meaning: 'the publisher’s own description of the guide or of its method',
    citation:
      'National Police Foundation and COPS Office, announcements and descriptions of How to Conduct an After Action Review, 2020.',
  },
  practice: {
    mark: 'R',
    name: 'practice',
    title: 'Published reviews',
    meaning: 'how published after-action reviews by the same publishers and their peers are made',
    citation: 'Thirty published after-action reviews of law enforcement responses, compared for their form.',
  },
  hseep: {
    mark: 'H',
    name: 'HSEEP',
    title: 'HSEEP',
    meaning: 'FEMA’s doctrine for exercises and its template of an after-action report with improvement plan',
    citation:
      'Federal Emergency Management Agency. 2020. Homeland Security Exercise and Evaluation Program (HSEEP), with the After-Action Report/Improvement Plan template.',
  },
  accessibility: {
    mark: 'A',
    name: 'accessibility',
    title: 'Accessibility',
    meaning: 'Section 508, WCAG 2.2 and PDF/UA',
    citation:
      'Section 508 of the Rehabilitation Act (36 CFR 1194); W3C, Web Content Accessibility Guidelines 2.2; ISO 14289-1 (PDF/UA-1).',
  },
  'plain-language': {
    mark: 'L',
    name: 'plain language',
    title: 'Plain language',
    meaning: 'guidance on the Plain Writing Act',
    citation: 'Plain Writing Act of 2010 (Public Law 111–274); Federal Plain Language Guidelines, 2011.',
  },
  program: {
    mark: 'C',
    name: 'program',
    title: 'The program',
    meaning: 'the page of the COPS Office’s critical response program',
    citation: 'Office of Community Oriented Policing Services, page of the Critical Response program.',
  },
  inferred: {
    mark: 'I',
    name: 'inferred',
    title: 'Inferred',
    meaning: 'reasoned from the others, and open to correction',
    citation: 'No single source: the reason stands with the rule.',
  },
}
