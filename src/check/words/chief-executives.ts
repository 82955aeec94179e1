import { anyOf } from './any-of.js'

/**
 * Titles of those who lead a law enforcement agency. The format's word is `chief-executive`; whoever writes the title
 * means the same. A deputy, an assistant or a chief of staff is somebody else.
 */
export const chiefExecutive = anyOf([
  'chief[- ]executive(?: officer)?',
  '(?:police|tribal) chief',
  '^(?:(?:acting|interim) )?chief(?=,|$)',
  'chief of (?:the )?(?:[\\w.]+ ){0,5}?(?:police|public safety|department)',
  'chief constable',
  'sheriff',
  'superintendent',
  'commissioner',
  'colonel',
  'director of (?:police|public safety)',
  '(?:police|public safety) director',
])

/** Titles of those who act for one. */
export const deputy = anyOf([
  'deputy',
  'under-?sheriff',
  'assistant',
  'associate',
  'vice',
  'chief of staff',
  '(?:for|to|of) the (?:chief|sheriff|commissioner|superintendent)',
  'lieutenant colonel',
])
