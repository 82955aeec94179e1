import type { Rule } from '../rule.js'
import { rule as annotationHasContents } from './annotation-has-contents.js'
import { rule as annotationIsInStructure } from './annotation-is-in-structure.js'
import { rule as artifactsStandApart } from './artifacts-stand-apart.js'
import { rule as bookmarksLeadToPages } from './bookmarks-lead-to-pages.js'
import { rule as conformanceIsDeclared } from './conformance-is-declared.js'
import { rule as contentIsMarked } from './content-is-marked.js'
import { rule as dataCellHasHeader } from './data-cell-has-header.js'
import { rule as documentHasLanguage } from './document-has-language.js'
import { rule as documentIsTagged } from './document-is-tagged.js'
import { rule as elementKnowsItsParent } from './element-knows-its-parent.js'
import { rule as embeddedFileHasNames } from './embedded-file-has-names.js'
import { rule as encryptionLetsReadersIn } from './encryption-lets-readers-in.js'
import { rule as figureHasAlternative } from './figure-has-alternative.js'
import { rule as fontIsEmbedded } from './font-is-embedded.js'
import { rule as fontMapsCodesToGlyphs } from './font-maps-codes-to-glyphs.js'
import { rule as formIsNotXfa } from './form-is-not-xfa.js'
import { rule as formulaHasAlternative } from './formula-has-alternative.js'
import { rule as glyphIsPresent } from './glyph-is-present.js'
import { rule as headerCellHasScope } from './header-cell-has-scope.js'
import { rule as headingLevelIsNotSkipped } from './heading-level-is-not-skipped.js'
import { rule as headingsAreOfOneKind } from './headings-are-of-one-kind.js'
import { rule as infoAgreesWithMetadata } from './info-agrees-with-metadata.js'
import { rule as itemHasBody } from './item-has-body.js'
import { rule as languageTagIsValid } from './language-tag-is-valid.js'
import { rule as layerHasName } from './layer-has-name.js'
import { rule as linkHasContents } from './link-has-contents.js'
import { rule as linkIsInStructure } from './link-is-in-structure.js'
import { rule as markedContentIsClosed } from './marked-content-is-closed.js'
import { rule as markedContentIsInStructure } from './marked-content-is-in-structure.js'
import { rule as markedContentIsUnique } from './marked-content-is-unique.js'
import { rule as metadataIsPresent } from './metadata-is-present.js'
import { rule as nestingIsRegular } from './nesting-is-regular.js'
import { rule as noteHasId } from './note-has-id.js'
import { rule as roleMapIsSound } from './role-map-is-sound.js'
import { rule as structureIsPainted } from './structure-is-painted.js'
import { rule as tabOrderFollowsStructure } from './tab-order-follows-structure.js'
import { rule as tableIsRegular } from './table-is-regular.js'
import { rule as tablePartsAreInOrder } from './table-parts-are-in-order.js'
import { rule as tagsAreCertain } from './tags-are-certain.js'
import { rule as textMapsToUnicode } from './text-maps-to-unicode.js'
import { rule as titleIsGiven } from './title-is-given.js'
import { rule as titleIsShown } from './title-is-shown.js'
import { rule as typeIsStandard } from './type-is-standard.js'
import { rule as unicodeIsACharacter } from './unicode-is-a-character.js'
import { rule as versionIsAllowed } from './version-is-allowed.js'

/** In the order in which findings about one page are told. */
const all: readonly Rule[] = [
  versionIsAllowed,
  metadataIsPresent,
  conformanceIsDeclared,
  titleIsGiven,
  titleIsShown,
  infoAgreesWithMetadata,
  documentHasLanguage,
  languageTagIsValid,
  documentIsTagged,
  tagsAreCertain,
  contentIsMarked,
  artifactsStandApart,
  markedContentIsClosed,
  markedContentIsInStructure,
  markedContentIsUnique,
  structureIsPainted,
  typeIsStandard,
  roleMapIsSound,
  elementKnowsItsParent,
  nestingIsRegular,
  itemHasBody,
  tablePartsAreInOrder,
  tableIsRegular,
  headerCellHasScope,
  dataCellHasHeader,
  figureHasAlternative,
  formulaHasAlternative,
  headingLevelIsNotSkipped,
  headingsAreOfOneKind,
  noteHasId,
  linkIsInStructure,
  linkHasContents,
  annotationIsInStructure,
  annotationHasContents,
  tabOrderFollowsStructure,
  fontIsEmbedded,
  fontMapsCodesToGlyphs,
  textMapsToUnicode,
  unicodeIsACharacter,
  glyphIsPresent,
  bookmarksLeadToPages,
  formIsNotXfa,
  encryptionLetsReadersIn,
  embeddedFileHasNames,
  layerHasName,
]

/** Every rule, by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(all.map(rule => [rule.id, rule]))
