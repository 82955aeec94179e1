/**
 * Words that carry no content of their own: two sentences are not alike because both hold "the" and "should". Auxiliary
 * verbs are among them, and so are negations, because a recommendation often turns "was not" into "should".
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its they them their he she his her we us our who whom whose which what ' +
    'when where why how and or but nor so yet if then than as at by for from in into of off on onto out over to under up ' +
    'upon with within without about after again against all also although am among any are around be because been before ' +
    'being below between both can cannot could did do does doing done down during each either else every few had has have ' +
    'having however is just least less may might more most much must neither never no none not now once only other ought ' +
    'own per rather same shall should since some still such through throughout too toward towards until very was were ' +
    'while will would'
  ).split(' '),
)
