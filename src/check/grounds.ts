import type { Framework } from '../framework/framework.js'
import type { Review } from '../model/review.js'
import { type Target, targetsOf } from '../model/targets.js'
import { nodesOf } from './nodes.js'
import { passagesOf } from './prose/passage.js'
import { wordIndexOf } from './prose/word-index.js'
import type { Grounds } from './rule.js'
import { standingOf } from './standing.js'

/** What the rules may look at, each made once for all of them. A record that does not say is taken at its simplest. */
export function groundsOf(review: Review, framework: Framework): Grounds {
  const nodes = nodesOf(review)
  const passages = once(() => passagesOf(review, nodes))
  return {
    framework,
    ...standingOf(review),
    targets: byId(targetsOf(review)),
    nodes,
    passages,
    words: once(() => wordIndexOf(passages())),
  }
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function byId(targets: readonly Target[]): Map<string, Target[]> {
  const map = new Map<string, Target[]>()
  for (const target of targets) {
    const known = map.get(target.id)
    if (known) known.push(target)
    else map.set(target.id, [target])
  }
  return map
}
