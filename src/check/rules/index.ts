import type { Rule } from '../rule.js'
import { rule as acronymIsExpanded } from './acronym-is-expanded.js'
import { rule as approvalIsRecorded } from './approval-is-recorded.js'
import { rule as assetExists } from './asset-exists.js'
import { rule as assetIsInsideReview } from './asset-is-inside-review.js'
import { rule as characterIsInFonts } from './character-is-in-fonts.js'
import { rule as citationResolves } from './citation-resolves.js'
import { rule as clocksAreDeclared } from './clocks-are-declared.js'
import { rule as communityIsHeard } from './community-is-heard.js'
import { rule as consultationIsConfidential } from './consultation-is-confidential.js'
import { rule as contentAdvisoryIsGiven } from './content-advisory-is-given.js'
import { rule as coreThemesAreCovered } from './core-themes-are-covered.js'
import { rule as dataIsRectangular } from './data-is-rectangular.js'
import { rule as directiveIsClosed } from './directive-is-closed.js'
import { rule as directiveIsKnown } from './directive-is-known.js'
import { rule as elementsAreComplete } from './elements-are-complete.js'
import { rule as entriesAreBalanced } from './entries-are-balanced.js'
import { rule as eventIsDated } from './event-is-dated.js'
import { rule as figureHasAltText } from './figure-has-alt-text.js'
import { rule as fileHasNoByteOrderMark } from './file-has-no-byte-order-mark.js'
import { rule as fileIsNotEmpty } from './file-is-not-empty.js'
import { rule as fileIsReadable } from './file-is-readable.js'
import { rule as fileIsUtf8 } from './file-is-utf8.js'
import { rule as findingDoesNotBlame } from './finding-does-not-blame.js'
import { rule as findingHasEvidence } from './finding-has-evidence.js'
import { rule as findingIsAnswered } from './finding-is-answered.js'
import { rule as findingNamesStandard } from './finding-names-standard.js'
import { rule as findingSaysWhy } from './finding-says-why.js'
import { rule as frontMatterIsValid } from './front-matter-is-valid.js'
import { rule as frontMatterIsYaml } from './front-matter-is-yaml.js'
import { rule as headingLevelsAreInOrder } from './heading-levels-are-in-order.js'
import { rule as htmlIsAbsent } from './html-is-absent.js'
import { rule as idIsUnique } from './id-is-unique.js'
import { rule as imageCarriesNoLocation } from './image-carries-no-location.js'
import { rule as independenceIsStated } from './independence-is-stated.js'
import { rule as intervieweeIsUnnamed } from './interviewee-is-unnamed.js'
import { rule as interviewsAreCounted } from './interviews-are-counted.js'
import { rule as keyIsKnown } from './key-is-known.js'
import { rule as languageIsDeclared } from './language-is-declared.js'
import { rule as limitationsAreStated } from './limitations-are-stated.js'
import { rule as linkIsSafe } from './link-is-safe.js'
import { rule as linkTextIsMeaningful } from './link-text-is-meaningful.js'
import { rule as matterIsNotPending } from './matter-is-not-pending.js'
import { rule as meaningIsNotByColor } from './meaning-is-not-by-color.js'
import { rule as methodologyIsDescribed } from './methodology-is-described.js'
import { rule as objectiveIsRated } from './objective-is-rated.js'
import { rule as passageLanguageIsMarked } from './passage-language-is-marked.js'
import { rule as pdfIsAccessible } from './pdf-is-accessible.js'
import { rule as pictureIsUsable } from './picture-is-usable.js'
import { rule as placeholderIsReplaced } from './placeholder-is-replaced.js'
import { rule as planIsOnTime } from './plan-is-on-time.js'
import { rule as planMatchesReview } from './plan-matches-review.js'
import { rule as planStatusIsJustified } from './plan-status-is-justified.js'
import { rule as publicTextHasNoIdentifiers } from './public-text-has-no-identifiers.js'
import { rule as purposeIsLearning } from './purpose-is-learning.js'
import { rule as recommendationAddsAction } from './recommendation-adds-action.js'
import { rule as recommendationAnswers } from './recommendation-answers.js'
import { rule as recommendationHasDueDate } from './recommendation-has-due-date.js'
import { rule as recommendationHasElement } from './recommendation-has-element.js'
import { rule as recommendationHasOwner } from './recommendation-has-owner.js'
import { rule as recommendationHasPriority } from './recommendation-has-priority.js'
import { rule as recommendationIsActive } from './recommendation-is-active.js'
import { rule as recommendationIsConcrete } from './recommendation-is-concrete.js'
import { rule as recommendationIsDistinct } from './recommendation-is-distinct.js'
import { rule as recommendationIsMeasurable } from './recommendation-is-measurable.js'
import { rule as recommendationIsSingle } from './recommendation-is-single.js'
import { rule as recommendationNamesActor } from './recommendation-names-actor.js'
import { rule as referenceResolves } from './reference-resolves.js'
import { rule as requestIsAuthorized } from './request-is-authorized.js'
import { rule as requesterIsEligible } from './requester-is-eligible.js'
import { rule as reviewHasFindings } from './review-has-findings.js'
import { rule as reviewHasIdentity } from './review-has-identity.js'
import { rule as reviewIsAFolder } from './review-is-a-folder.js'
import { rule as reviewTypeIsDeclared } from './review-type-is-declared.js'
import { rule as ruleIsChecked } from './rule-is-checked.js'
import { rule as scopeAsksBothSides } from './scope-asks-both-sides.js'
import { rule as scopeIsStated } from './scope-is-stated.js'
import { rule as scopeNamesExclusions } from './scope-names-exclusions.js'
import { rule as scopeWindowCoversTimeline } from './scope-window-covers-timeline.js'
import { rule as sectionIsPlaced } from './section-is-placed.js'
import { rule as sentenceGradeIsModerate } from './sentence-grade-is-moderate.js'
import { rule as sentenceIsReadable } from './sentence-is-readable.js'
import { rule as sourceIsCited } from './source-is-cited.js'
import { rule as sourcesAreDiverse } from './sources-are-diverse.js'
import { rule as sourcesAreRegistered } from './sources-are-registered.js'
import { rule as standardIsAmongSources } from './standard-is-among-sources.js'
import { rule as statusMatchesEdition } from './status-matches-edition.js'
import { rule as summaryIsShort } from './summary-is-short.js'
import { rule as summaryNumbersAgree } from './summary-numbers-agree.js'
import { rule as suppressionGivesReason } from './suppression-gives-reason.js'
import { rule as suppressionIsAllowed } from './suppression-is-allowed.js'
import { rule as suppressionIsUsed } from './suppression-is-used.js'
import { rule as tableHasHeader } from './table-has-header.js'
import { rule as teamCoversThemes } from './team-covers-themes.js'
import { rule as teamIsATeam } from './team-is-a-team.js'
import { rule as teamMemberHasExpertise } from './team-member-has-expertise.js'
import { rule as themeIsKnown } from './theme-is-known.js'
import { rule as timelineEntryHasSource } from './timeline-entry-has-source.js'
import { rule as timelineExists } from './timeline-exists.js'
import { rule as timelineHasNoGap } from './timeline-has-no-gap.js'
import { rule as timelineIsInOrder } from './timeline-is-in-order.js'
import { rule as timelineStatesFacts } from './timeline-states-facts.js'
import { rule as whatWorkedIsPresent } from './what-worked-is-present.js'
import { rule as withheldGivesReason } from './withheld-gives-reason.js'
import { rule as withheldTextIsGone } from './withheld-text-is-gone.js'
import { rule as withholdIsClosed } from './withhold-is-closed.js'
import { rule as wordIsNotRepeated } from './word-is-not-repeated.js'
import { rule as wordIsPlain } from './word-is-plain.js'
import { rule as wordIsRespectful } from './word-is-respectful.js'
import { rule as workPlanIsApproved } from './work-plan-is-approved.js'
import { rule as workPlanIsComplete } from './work-plan-is-complete.js'

const all: readonly Rule[] = [
  acronymIsExpanded,
  approvalIsRecorded,
  assetExists,
  assetIsInsideReview,
  characterIsInFonts,
  citationResolves,
  clocksAreDeclared,
  communityIsHeard,
  consultationIsConfidential,
  contentAdvisoryIsGiven,
  coreThemesAreCovered,
  dataIsRectangular,
  directiveIsClosed,
  directiveIsKnown,
  elementsAreComplete,
  entriesAreBalanced,
  eventIsDated,
  figureHasAltText,
  fileHasNoByteOrderMark,
  fileIsNotEmpty,
  fileIsReadable,
  fileIsUtf8,
  findingDoesNotBlame,
  findingHasEvidence,
  findingIsAnswered,
  findingNamesStandard,
  findingSaysWhy,
  frontMatterIsValid,
  frontMatterIsYaml,
  headingLevelsAreInOrder,
  htmlIsAbsent,
  idIsUnique,
  imageCarriesNoLocation,
  independenceIsStated,
  intervieweeIsUnnamed,
  interviewsAreCounted,
  keyIsKnown,
  languageIsDeclared,
  limitationsAreStated,
  linkIsSafe,
  linkTextIsMeaningful,
  matterIsNotPending,
  meaningIsNotByColor,
  methodologyIsDescribed,
  objectiveIsRated,
  passageLanguageIsMarked,
  pdfIsAccessible,
  pictureIsUsable,
  placeholderIsReplaced,
  planIsOnTime,
  planMatchesReview,
  planStatusIsJustified,
  publicTextHasNoIdentifiers,
  purposeIsLearning,
  recommendationAddsAction,
  recommendationAnswers,
  recommendationHasDueDate,
  recommendationHasElement,
  recommendationHasOwner,
  recommendationHasPriority,
  recommendationIsActive,
  recommendationIsConcrete,
  recommendationIsDistinct,
  recommendationIsMeasurable,
  recommendationIsSingle,
  recommendationNamesActor,
  referenceResolves,
  requestIsAuthorized,
  requesterIsEligible,
  reviewHasFindings,
  reviewHasIdentity,
  reviewIsAFolder,
  reviewTypeIsDeclared,
  ruleIsChecked,
  scopeAsksBothSides,
  scopeIsStated,
  scopeNamesExclusions,
  scopeWindowCoversTimeline,
  sectionIsPlaced,
  sentenceGradeIsModerate,
  sentenceIsReadable,
  sourceIsCited,
  sourcesAreDiverse,
  sourcesAreRegistered,
  standardIsAmongSources,
  statusMatchesEdition,
  summaryIsShort,
  summaryNumbersAgree,
  suppressionGivesReason,
  suppressionIsAllowed,
  suppressionIsUsed,
  tableHasHeader,
  teamCoversThemes,
  teamIsATeam,
  teamMemberHasExpertise,
  themeIsKnown,
  timelineEntryHasSource,
  timelineExists,
  timelineHasNoGap,
  timelineIsInOrder,
  timelineStatesFacts,
  whatWorkedIsPresent,
  withheldGivesReason,
  withheldTextIsGone,
  withholdIsClosed,
  wordIsNotRepeated,
  wordIsPlain,
  wordIsRespectful,
  workPlanIsApproved,
  workPlanIsComplete,
]

/** Every rule, by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(all.map(rule => [rule.id, rule]))
