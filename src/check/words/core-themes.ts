import { anyOf } from './any-of.js'

/** A theme that every review of a response looks at, or says that it does not. */
export interface CoreTheme {
  /** In a sentence: "The review does not speak of …". */
  name: string
  /** Themes of the framework that cover it. */
  themes: readonly string[]
  /** Words of a heading, an exclusion or a limitation that speak of it. */
  words: RegExp
}

/** What the twenty reviews of the guide's meta-analysis have in common, with care for those who were harmed. */
export const coreThemes: readonly CoreTheme[] = [
  {
    name: 'command',
    themes: ['incident-command', 'leadership'],
    words: anyOf(['command(?:ers?)?', 'leadership', 'who decided', 'decision-making']),
  },
  {
    name: 'communications',
    themes: ['communications-internal', 'communications-external', 'dispatch-911'],
    words: anyOf([
      'communicat\\w+',
      'radios?',
      'dispatch(?:ers)?',
      '911',
      'media',
      'public information',
      'interoperab\\w+',
      'notifications?',
      'words to the public',
      'rumors?',
    ]),
  },
  {
    name: 'planning',
    themes: ['planning', 'mutual-aid', 'intelligence'],
    words: anyOf(['planning', 'plans?', 'planned', 'preparedness', 'preparations?']),
  },
  {
    name: 'training',
    themes: ['training'],
    words: anyOf(['training', 'trained', 'exercises?', 'drills?', 'academy']),
  },
  {
    name: 'wellness',
    themes: ['wellness'],
    words: anyOf([
      'wellness',
      'well-?being',
      'mental health',
      'peer support',
      'fatigue',
      'officer health',
      'care (?:of|for) (?:officers|staff|responders)',
      'stress',
      'resilience',
      'employee assistance',
    ]),
  },
  {
    name: 'victims and families',
    themes: ['victims-families', 'recovery'],
    words: anyOf([
      'victims?',
      'famil(?:y|ies)',
      'survivors?',
      'next of kin',
      'reunification',
      'injured (?:people|persons|parties)',
      'bereaved',
    ]),
  },
]
