import type { Audience } from './vocabulary.js'

/** An edition is an audience: what it may see, from one source. */
export type EditionName = 'public' | 'agency'

export const editionNames: readonly EditionName[] = ['public', 'agency']

const visible: Readonly<Record<EditionName, ReadonlySet<Audience>>> = {
  public: new Set<Audience>(['public']),
  agency: new Set<Audience>(['public', 'agency']),
}

/** Whether an edition shows what is meant for `audience`. `confidential` is in no edition. */
export function shows(edition: EditionName, audience: Audience): boolean {
  return visible[edition].has(audience)
}

/**
 * The audience of a passage marked with the `withhold` directive: the reviewed agency may read it, the public may not.
 */
export const withheldPassageAudience: Audience = 'agency'
