import { contentWords } from '../prose/content-words.js'

/**
 * Words with which a finding is turned into a demand that it be otherwise: "There was no staging manager" and "The
 * department should ensure there is a staging manager". They name no act.
 */
export const weakActions: ReadonlySet<string> = contentWords(
  'achieve address adequate adequately appropriate appropriately assure available avoid better change clear complete correct ' +
    'create deal deficiency effective effectively enhance ensure establish exist fail failure fix forward future gap get ' +
    'give good guarantee handle happen have immediate immediately implement improve include increase insufficient issue lack ' +
    'make manner matter moreover need occur perform place poor possible prevent problem promptly proper properly provide ' +
    'reduce remedy resolve situation solve strong strengthen stronger sufficient sufficiently sure take timely time way ' +
    'always occasion person someone somebody somehow going',
)
