/** Words with a meaning of their own in law enforcement: no rule about words asks for others. A review adds its `terms`. */
export const termsOfArt: readonly string[] = [
  'commence fire',
  'execute a warrant',
  'executed a warrant',
  'executed the warrant',
  'in custody',
  'juvenile',
  'manned',
  'officer',
  'person of interest',
  'policeman’s badge',
  'service of process',
  'subsequent remedial measure',
  'suspect',
  'terminate the pursuit',
  'terminated the pursuit',
  'unmanned aircraft',
]
