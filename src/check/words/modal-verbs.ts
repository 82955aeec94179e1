/** Verbs that lay a duty on their subject. The first list says so beyond doubt; the second is looked at where none does. */
export const duties = /\b(?:should|must|shall|ought to|needs? to)\b/gi
export const mayBeDuties = /\b(?:will|has to|have to|is to|are to|would|can|could|may|might)\b/gi

/** Words that begin a clause or a phrase which goes before the subject: "When the bridge closes, the chief should …". */
export const openers =
  /^(?:accordingly|additionally|after|also|although|and|as|at|based|because|before|beginning|by|during|finally|first|following|for|further|furthermore|given|going|if|immediately|in|last|likewise|moreover|moving|next|on|once|otherwise|prior|rather|second|similarly|since|specifically|starting|third|therefore|through|to|ultimately|under|unless|until|upon|when|whenever|where|wherever|while|with|within)\b/i
