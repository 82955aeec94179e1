import type { Rule } from '../rule.js'
import { rule as assetExists } from './asset-exists.js'
import { rule as assetIsInsideReview } from './asset-is-inside-review.js'
import { rule as citationResolves } from './citation-resolves.js'
import { rule as dataIsRectangular } from './data-is-rectangular.js'
import { rule as directiveIsClosed } from './directive-is-closed.js'
import { rule as directiveIsKnown } from './directive-is-known.js'
import { rule as elementsAreComplete } from './elements-are-complete.js'
import { rule as eventIsDated } from './event-is-dated.js'
import { rule as figureHasAltText } from './figure-has-alt-text.js'
import { rule as fileHasNoByteOrderMark } from './file-has-no-byte-order-mark.js'
import { rule as fileIsNotEmpty } from './file-is-not-empty.js'
import { rule as fileIsReadable } from './file-is-readable.js'
import { rule as fileIsUtf8 } from './file-is-utf8.js'
import { rule as findingHasEvidence } from './finding-has-evidence.js'
import { rule as findingIsAnswered } from './finding-is-answered.js'
import { rule as frontMatterIsValid } from './front-matter-is-valid.js'
import { rule as frontMatterIsYaml } from './front-matter-is-yaml.js'
import { rule as headingLevelsAreInOrder } from './heading-levels-are-in-order.js'
import { rule as htmlIsAbsent } from './html-is-absent.js'
import { rule as idIsUnique } from './id-is-unique.js'
import { rule as keyIsKnown } from './key-is-known.js'
import { rule as languageIsDeclared } from './language-is-declared.js'
import { rule as linkIsSafe } from './link-is-safe.js'
import { rule as methodologyIsDescribed } from './methodology-is-described.js'
import { rule as pictureIsUsable } from './picture-is-usable.js'
import { rule as placeholderIsReplaced } from './placeholder-is-replaced.js'
import { rule as recommendationAnswers } from './recommendation-answers.js'
import { rule as referenceResolves } from './reference-resolves.js'
import { rule as reviewHasFindings } from './review-has-findings.js'
import { rule as reviewHasIdentity } from './review-has-identity.js'
import { rule as reviewIsAFolder } from './review-is-a-folder.js'
import { rule as reviewTypeIsDeclared } from './review-type-is-declared.js'
import { rule as scopeIsStated } from './scope-is-stated.js'
import { rule as sectionIsPlaced } from './section-is-placed.js'
import { rule as sourcesAreRegistered } from './sources-are-registered.js'
import { rule as tableHasHeader } from './table-has-header.js'
import { rule as themeIsKnown } from './theme-is-known.js'
import { rule as timelineExists } from './timeline-exists.js'
import { rule as timelineIsInOrder } from './timeline-is-in-order.js'
import { rule as withheldGivesReason } from './withheld-gives-reason.js'
import { rule as withheldTextIsGone } from './withheld-text-is-gone.js'
import { rule as withholdIsClosed } from './withhold-is-closed.js'

const all: readonly Rule[] = [
  assetExists,
  assetIsInsideReview,
  citationResolves,
  dataIsRectangular,
  directiveIsClosed,
  directiveIsKnown,
  elementsAreComplete,
  eventIsDated,
  figureHasAltText,
  fileHasNoByteOrderMark,
  fileIsNotEmpty,
  fileIsReadable,
  fileIsUtf8,
  findingHasEvidence,
  findingIsAnswered,
  frontMatterIsValid,
  frontMatterIsYaml,
  headingLevelsAreInOrder,
  htmlIsAbsent,
  idIsUnique,
  keyIsKnown,
  languageIsDeclared,
  linkIsSafe,
  methodologyIsDescribed,
  pictureIsUsable,
  placeholderIsReplaced,
  recommendationAnswers,
  referenceResolves,
  reviewHasFindings,
  reviewHasIdentity,
  reviewIsAFolder,
  reviewTypeIsDeclared,
  scopeIsStated,
  sectionIsPlaced,
  sourcesAreRegistered,
  tableHasHeader,
  themeIsKnown,
  timelineExists,
  timelineIsInOrder,
  withheldGivesReason,
  withheldTextIsGone,
  withholdIsClosed,
]

/** Every rule, by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(all.map(rule => [rule.id, rule]))
