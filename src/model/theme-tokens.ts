/**
 * The colors that a theme may set, each with what it colors. `templates/styles/tokens.css` has a token of each name and
 * says what is used where a theme sets none. The ground of the page is not among them: paper is white, and pictures are
 * drawn for it.
 */
export const themeTokens = {
  ink: 'The text.',
  'ink-soft': 'Text that steps back: subtitles, labels of facts, citations.',
  'ground-soft': 'The ground of notes and of groups of a timeline.',
  line: 'Rules between parts.',
  'line-soft': 'Rules between rows.',
  navy: 'Headings and the cover; the ground of bars and buttons.',
  link: 'Links, and the frame round what has the focus of the keyboard.',
  finding: 'Labels, numbers and the side rule of findings.',
  worked: 'Labels, numbers and the side rule of what worked.',
  recommendation: 'Labels, numbers and the frame of recommendations.',
  'recommendation-ground': 'The ground of recommendations.',
  warning: 'The word DRAFT and other marks of standing.',
} as const

export type ThemeToken = keyof typeof themeTokens

export const themeTokenNames = Object.keys(themeTokens) as ThemeToken[]
