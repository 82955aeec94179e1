import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { meansWithhold } from '../../model/withhold.js'

const colon = 58
const bracket = 91
/** Longer names are none of ours, nor a slip of the pen for one. */
const longestName = 16

/**
 * A plugin that lets remark-directive see text directives of ours only.
 *
 * Left alone it takes `10:30 pm`, `22:15Z` and `Dispatch:Copy` for directives, and what follows the colon vanishes. The
 * text directives of the format are `withhold` and `lang`; before any other name a colon is a colon.
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
      const inWord = isWord(this.previous)
      const tokenize = (check: Effects, yes: State, no: State): State => ourName(check, yes, no, inWord)
      return effects.check({ tokenize, partial: true }, directive, nok)
    },
  }
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\w-]/.test(String.fromCharCode(code))
}

/** @param inWord the colon follows a word, as in `Status:withheld`: then a name that is not exactly ours needs its bracket */
function ourName(effects: Effects, ok: State, nok: State, inWord: boolean): State {
  let name = ''
  return start

  function start(code: Code): State | undefined {
    effects.enter('directiveTextMarker' as never)
    effects.consume(code)
    effects.exit('directiveTextMarker' as never)
    return first
  }

  function first(code: Code): State | undefined {
    if (!isWord(code)) return nok(code)
    effects.enter('directiveTextName' as never)
    return next(code)
  }

  function next(code: Code): State | undefined {
    if (code !== null && isWord(code) && name.length < longestName) {
      name += String.fromCharCode(code)
      effects.consume(code)
      return next
    }
    effects.exit('directiveTextName' as never)
    const withholds = meansWithhold(name) && (!inWord || name === 'withhold' || code === bracket)
    const isLang = name === 'lang' && !inWord && code === bracket
    return withholds || isLang ? ok(code) : nok(code)
  }
}
