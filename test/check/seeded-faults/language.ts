import type { Fault } from './fault.js'
import { sentence, withField } from './plants.js'

/** Plain language. */
export const languageFaults: readonly Fault[] = [
  sentence(
    'sentence-is-readable',
    'The officers who had come from the north went on foot to the south end of the street and then came back to the square because nobody there could say where the two buses were to stop that day.',
    'Before the first call came in the crew had parked the truck at the end of the lane and put up two tents and a table with water so that those who had walked all day could sit down and rest for a while.',
  ),
  sentence(
    'sentence-grade-is-moderate',
    'Organizational communications interoperability deficiencies significantly complicated interdepartmental operational coordination immediately before comprehensive administrative preparations.',
  ),
  withField(
    'recommendation-is-active',
    'practice',
    ['recommended-practices'],
    () => 'A list of the spare radios should be kept by the Training Unit at each station.',
    () => 'New keys should be handed out by the Records Section on the first Monday of each month.',
  ),
  sentence(
    'word-is-plain',
    'Officers utilized the second channel from noon on.',
    'The team went back to the square in order to count the signs.',
  ),
  sentence(
    'word-is-respectful',
    'A fireman stood at the gate.',
    'Officers met a mentally ill man at the gate.',
  ),
  sentence(
    'word-is-not-repeated',
    'The table was moved to the the other side of the street.',
    'Two crews waited at at the corner.',
  ),
]
