import type { Element } from '../framework.js'

/** The parts of a report. Purposes tell a reviewer what belongs there; `aar new` writes them into each section. */
export const elements: readonly Element[] = [
  {
    id: 'letter',
    title: 'Letter from the chief executive',
    numbering: 'none',
    purpose:
      'Why the agency asked for this review, and what it promises to do with it. One page, signed by role.',
  },
  {
    id: 'acknowledgments',
    title: 'Acknowledgments',
    numbering: 'none',
    purpose: 'Who gave time, records and candor. Thank groups; name people only with their consent.',
  },
  {
    id: 'executive-summary',
    title: 'Executive summary',
    numbering: 'none',
    purpose:
      'What happened, what worked, what did not, and the recommendations that matter most, for a reader who stops here. At most a tenth of the words of the report. Refer to entries by id, so that their numbers stay right.',
  },
  {
    id: 'introduction',
    title: 'Introduction and scope',
    numbering: 'chapter',
    purpose:
      'Who asked for the review, what it covers and what it leaves out, and the questions it answers: what happened, what worked, what did not, and why.',
  },
  {
    id: 'methodology',
    title: 'Methodology',
    numbering: 'chapter',
    purpose:
      'How the team worked: records collected, people heard, sites visited, how accounts were compared, and the standards that practice was measured against.',
  },
  {
    id: 'limitations',
    title: 'Limitations',
    numbering: 'chapter',
    purpose: 'What could not be seen, heard or verified, and what that means for the findings.',
  },
  {
    id: 'agency',
    title: 'The agency and the community',
    numbering: 'chapter',
    purpose:
      'The agency, its size and organization, and the community it serves, as far as the findings need it.',
  },
  {
    id: 'incident-description',
    title: 'What happened',
    numbering: 'chapter',
    purpose: 'The events in order, as facts with their sources. Judgement waits for the analysis.',
  },
  {
    id: 'timeline',
    title: 'Timeline',
    numbering: 'chapter',
    purpose: 'The events by clock time, each with its source, from data/timeline.csv.',
  },
  {
    id: 'questions',
    title: 'Questions',
    numbering: 'chapter',
    purpose: 'The questions that the data are asked to answer, and who asked them.',
  },
  {
    id: 'data-and-methods',
    title: 'Data and methods',
    numbering: 'chapter',
    purpose:
      'The data, their origin and quality, and the methods applied to them, so that others can repeat the work.',
  },
  {
    id: 'results',
    title: 'Results',
    numbering: 'chapter',
    purpose: 'What the data show, and what they do not.',
  },
  {
    id: 'standards',
    title: 'Standards',
    numbering: 'chapter',
    purpose: 'What practice is compared with: law, policy, national standards and the practice of peers.',
  },
  {
    id: 'request',
    title: 'Request',
    numbering: 'chapter',
    purpose: 'What the agency asked for, and why.',
  },
  {
    id: 'work-plan',
    title: 'Work plan',
    numbering: 'chapter',
    purpose: 'The assistance agreed with the agency: what, by whom, until when.',
  },
  {
    id: 'activities',
    title: 'Activities',
    numbering: 'chapter',
    purpose: 'What was done under the work plan.',
  },
  {
    id: 'outcomes',
    title: 'Outcomes',
    numbering: 'chapter',
    purpose: 'What changed, and how that is known.',
  },
  {
    id: 'analysis',
    title: 'Analysis',
    numbering: 'chapter',
    purpose:
      'One theme: its findings, what worked and recommended practices. Each finding says what was seen, the evidence, why it happened and what it led to; each recommendation says who should do what, by when, and how one will know.',
  },
  {
    id: 'conclusion',
    title: 'Conclusion',
    numbering: 'chapter',
    purpose: 'What the agency and others should take away, and how the work goes on.',
  },
  {
    id: 'appendix',
    title: 'Appendix',
    numbering: 'appendix',
    purpose: 'Material that supports the report: instruments, documents, data.',
  },
]
