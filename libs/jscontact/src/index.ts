export { type AddressWriting, addressLines } from './address/address-lines.ts'
export { applyLayer, type LayeredCard } from './apply-layer.ts'
export { applyPatch, PatchError } from './apply-patch.ts'
export { applyBulkEdit, type BulkEdit, type SetChange } from './bulk-edit.ts'
export { type CheckOptions, checkCard, isCard } from './check/check-card.ts'
export { addressText, nameText } from './composed-text.ts'
export { diffCards } from './diff-cards.ts'
export { displayName } from './display-name.ts'
export * from './enumerations.table.ts'
export { familyFirst, type NameOrder } from './family-first.ts'
export { isFavorite, withFavorite } from './favorite.ts'
export { askedText } from './filter/asked-text.ts'
export type { CardFilter, EmployerAsked } from './filter/card-filter.ts'
export { type CardPart, cardPartNames, partsOf, placeOfPart } from './filter/card-parts.ts'
export { type CardWords, cardWords } from './filter/card-words.ts'
export { checkFilter } from './filter/check-filter.ts'
export type { AskedHandle, AskedWord, Condition, WordGroup, WordPart } from './filter/condition.ts'
export { conditionOf, type FilterContext } from './filter/condition-of.ts'
export { facetAsked, isFacetTerm } from './filter/facet-asked.ts'
export { facetsCalled } from './filter/facets-called.ts'
export { FilterError } from './filter/filter-values.ts'
export {
  type CardFacts,
  type FilteredCard,
  factsOf,
  holdsCondition,
  matchesFilter,
} from './filter/matches-filter.ts'
export { type PhoneAsked, readPhoneAsked } from './filter/phone-asked.ts'
export { endingKey, nationalDigits } from './filter/phone-digits.ts'
export type { NumberRange, TimeRange } from './filter/ranges.ts'
export { NO_TIE, type OwnTies, type TieStanding } from './filter/tie-standing.ts'
export {
  cadenceStates,
  followUpAsks,
  oneSides,
  type RungRange,
  type TieRung,
  type TieTerm,
  tieRungs,
} from './filter/tie-term.ts'
export { isTieTerm, type TieTermName, tiesApart, tieTermNames } from './filter/ties-apart.ts'
export { domainWord, employerWord, facetWord, indexWords, saidWord } from './filter/words.ts'
export { isHideable } from './hidden-fields/hidden-parts.ts'
export { hideFields, hideInPatch, mayTellHidden } from './hidden-fields/hide-fields.ts'
export { HIDEABLE, type HideableName, type HideablePart, ONE_CUSTOM } from './hidden-fields/hideable.table.ts'
export { keepHidden } from './hidden-fields/keep-hidden.ts'
export type { CardEmployer, CardHandle, CardIndex, CardText, TextField } from './index-card/card-index.ts'
export { familyNameOf } from './index-card/family-name.ts'
export { readHandles } from './index-card/handles.ts'
export { indexCard } from './index-card/index-card.ts'
export { layerIndex } from './index-card/layer-index.ts'
export { placesOf } from './index-card/places.ts'
export { nameInKey } from './index-card/profile-name.ts'
export { type CardTaxId, taxIdsOf } from './index-card/tax-id.ts'
export { type Belonging, belongingOf, domainOf } from './internal.ts'
export { localizeCard } from './localize-card.ts'
export { findWord, isWordAsked } from './matches/find-word.ts'
export { type MatchedText, shortenMatch, type TextRange, tidyRanges } from './matches/matched-text.ts'
export { type Mended, mendText } from './mend-text.ts'
export { mergeThreeWay } from './merge/merge-three-way.ts'
export type { MergeConflict, MergedCard } from './merge/merged-card.ts'
export { ownLabelOf, withOwnLabel } from './own-label.ts'
export { joinPath, splitPath } from './patch-path.ts'
export { type PersonalFact, personalFactsOf } from './personal-facts.ts'
export { addPositions } from './positions/add-position.ts'
export { changePosition, forgetPosition, type PositionChange, type PositionPlace } from './positions/change-position.ts'
export { leaveOrganization, type Move, moveToOrganization } from './positions/move-to-organization.ts'
export { type PeopleTime, peopleFilter, positionsAt } from './positions/people-of.ts'
export type { NewPosition, Position } from './positions/position.ts'
export { positionsOf } from './positions/positions-of.ts'
export { entriesByPreference } from './preference.ts'
export type { CardProblem, Rule } from './problem.ts'
export { isVendorName } from './property-names.ts'
export { isSameJson } from './same-json.ts'
export { type SpecialWords, specialCategoryOf } from './special-categories/special-category-of.ts'
export type { SpecialCategory } from './special-categories/special-words.table.ts'
export { type Stage, stageNow, stagesOf, withStage } from './stages.ts'
export {
  aboutOf,
  type CardAbout,
  type Completeness,
  completenessOf,
  type FieldRule,
  type FieldTemplate,
  incompleteFilter,
  type Need,
} from './template/field-template.ts'
export { isCountryCode, isId, isLanguageTag, isUri, isUtcDateTime } from './text-checks.ts'
export type * from './types.ts'
export * from './vendor.ts'
export { withoutHandling } from './without-handling.ts'
