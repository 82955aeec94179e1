import { findingDoesNotBlame } from './finding-does-not-blame.js'
import { findingSaysWhy } from './finding-says-why.js'
import { intervieweeIsUnnamed } from './interviewee-is-unnamed.js'
import { recommendationAddsAction } from './recommendation-adds-action.js'
import { recommendationIsConcrete } from './recommendation-is-concrete.js'
import { recommendationIsDistinct } from './recommendation-is-distinct.js'
import { recommendationIsSingle } from './recommendation-is-single.js'
import { recommendationNamesActor } from './recommendation-names-actor.js'
import type { Table } from './table.js'
import { timelineStatesFacts } from './timeline-states-facts.js'

export const tables: readonly Table[] = [
  intervieweeIsUnnamed,
  timelineStatesFacts,
  findingSaysWhy,
  recommendationIsConcrete,
  recommendationIsSingle,
  recommendationAddsAction,
  recommendationIsDistinct,
  findingDoesNotBlame,
  recommendationNamesActor,
]
