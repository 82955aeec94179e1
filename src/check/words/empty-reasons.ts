/**
 * What is written where a reason should stand, and gives none. A longer sentence that says a reason could not be found,
 * and why not, is an honest one and passes.
 */
export const emptyReasons: readonly RegExp[] = [
  /^(?:it was )?(?:a )?(?:human error|miscommunication|luck|(?:various|many|several) (?:reasons|factors)|(?:bad|good|great|poor|strong) (?:communication|judgment|leadership|luck|planning|teamwork|training|work))(?: occurred| happened)?\.?$/i,
  /^(?:not applicable|not available|not known|not determined|to be (?:determined|decided|added|completed)|under (?:review|investigation))\b[^,;:]{0,20}$/i,
  /^(?:please )?(?:see|as|refer to|described|discussed|explained)\b(?: \p{L}+){0,4} (?:above|below|discussion|narrative|statement|text|section|chapter|appendix|finding|￼)\.?$/iu,
  /^(?:the )?(?:cause|causes|reason|reasons|root cause|why)(?: for this| of this)? (?:is|are|was|were|remains?|has|have|could)(?: \p{L}+){0,3} (?:unknown|unclear|known|determined|established|identified)\.?$/iu,
  /^(?:this|it) (?:was|is) (?:unknown|unclear|not known|a (?:known )?(?:problem|issue|failure|mistake|gap))\.?$/i,
  /^(?:it is )?(?:unknown|unclear|not clear)(?: to us)?(?: at this time| why this (?:happened|occurred))?\.?$/i,
  /^(?:tbd|tba|n\/?a|pending)\b.{0,40}$/i,
  /^(?:because )?(?:it|this) (?:just )?(?:happened(?: that way| again)?|did not happen|worked(?: well)?|went well|did not work|failed)\.?$/i,
]
