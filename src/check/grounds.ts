import type { Framework } from '../framework/framework.js'
import type { Review } from '../model/review.js'
import { type Target, targetsOf } from '../model/targets.js'
import { nodesOf } from './nodes.js'
import { type Passage, passagesOf } from './prose/passage.js'
import type { Grounds } from './rule.js'
import { standingOf } from './standing.js'

/** What the rules may look at, each made once for all of them. A record that does not say is taken at its simplest. */
export function groundsOf(review: Review, framework: Framework): Grounds {
  const nodes = nodesOf(review)
  let passages: Passage[] | undefined
  return {
    framework,
    ...standingOf(review),
    targets: byId(targetsOf(review)),
    nodes,
    passages() {
      passages ??= passagesOf(review, nodes)
      return passages
    },
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
