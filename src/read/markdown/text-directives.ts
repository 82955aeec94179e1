import { distance } from 'fastest-levenshtein'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

const colon = 58

/** Whether a name means `withhold`, perhaps with a slip of the pen: such text must not be published by mistake. */
export function meansWithhold(name: string): boolean {
  return distance(name.toLowerCase(), 'withhold') <= 2
}

/**
 * A plugin that lets remark-directive see text directives of ours only.
 *
 * Left alone it takes `10:30 pm`, `22:15Z` and `Dispatch:Copy` for directives, and what follows the colon vanishes. The
 * one text directive of the format is `withhold`; before any other name a colon is a colon.
 */
export function onlyOurTextDirectives(this: Processor): undefined {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  for (const extension of data.micromarkExtensions ?? []) {
    const construct = extension.text?.[colon]
    if (construct && !Array.isArray(construct))
      extension.text = { ...extension.text, [colon]: guard(construct) }
  }
}

function guard(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const directive = construct.tokenize.call(this, effects, ok, nok)
      return effects.check({ tokenize: ourName, partial: true }, directive, nok)
    },
  }
}

function ourName(effects: Effects, ok: State, nok: State): State {
  let name = ''
  return start

  function start(code: Code): State | undefined {
    effects.enter('directiveTextMarker' as never)
    effects.consume(code)
    effects.exit('directiveTextMarker' as never)
    effects.enter('directiveTextName' as never)
    return next
  }

  function next(code: Code): State | undefined {
    if (code !== null && code > 0 && /[\w-]/.test(String.fromCharCode(code)) && name.length < 12) {
      name += String.fromCharCode(code)
      effects.consume(code)
      return next
    }
    effects.exit('directiveTextName' as never)
    return meansWithhold(name) ? ok(code) : nok(code)
  }
}
