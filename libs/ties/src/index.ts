export { type Agenda, type AgendaInput, agendaOf, type WaitingInbound } from './agenda/agenda.ts'
export type { AgendaItem, AgendaKind } from './agenda/agenda-item.ts'
export type { AgendaTie, FollowUp } from './agenda/agenda-tie.ts'
export { hintsOn, isSeason, nearHints, occasionHints } from './agenda/hints.ts'
export { cadenceKeyOf, type Moment } from './agenda/items-of-tie.ts'
export {
  type CadenceFacts,
  type CadencePlace,
  type CadenceSource,
  type CadenceState,
  type ChosenCadence,
  chooseCadence,
  stateOfCadence,
} from './cadence/cadence.ts'
export {
  CATALOGUE_FACETS,
  type CatalogueDecision,
  type CatalogueFacet,
  type CatalogueFacts,
  type Suggestion,
  type SuggestionCode,
} from './cataloguing/facets.ts'
export { orderQueue, type QueueCandidate, type QueueCode, type QueuePlace } from './cataloguing/order-queue.ts'
export { paceOf } from './cataloguing/pace.ts'
export { isOwnDomain, suggestFacets } from './cataloguing/suggest-facets.ts'
export { DRAFT_OCCASIONS, type DraftOccasion, type Memory, TONES, type Tone } from './drafts/draft-lines.ts'
export { type Draft, type DraftAsk, type DraftLanguage, writeDrafts } from './drafts/write-drafts.ts'
export { evaluateStream, type StreamJudgement } from './evaluation/evaluate-stream.ts'
export type { CutOffJudgement, FadingJudgement } from './evaluation/judge-cut-off.ts'
export type { StreamMessage } from './evaluation/stream-ties.ts'
export { askNext, FACT_KINDS, type FactKind } from './interest/ask-next.ts'
export { findIntroducers, type Introducer, type LinkCode, type WayIn } from './introductions/find-introducers.ts'
export { type Evidence, type LadderCode, type LadderFacts, type LadderPlace, placeOnLadder } from './ladder/ladder.ts'
export { placeOnDay } from './ladder/place-on-day.ts'
export { type LadderWay, type Movement, type QuarterPlace, wayUpLadder } from './ladder/way-up-ladder.ts'
export { type Attainment, attainmentOf, type Course } from './objectives/attainment.ts'
export {
  type Objective,
  OUTCOME_KINDS,
  type Outcome,
  type OutcomeKind,
  type Talk,
  type Target,
} from './objectives/objective.ts'
export { type Proposal, type ProposalCode, proposalsFor } from './objectives/proposals.ts'
export { type RestCandidate, type RestingTie, restingTies, type StandingTie } from './objectives/resting.ts'
export { type Returns, returnsOf, type Yield } from './objectives/returns.ts'
export { type TimeSpent, timeSpent } from './objectives/time-spent.ts'
export { dayInYear, type LeapDayRule, type YearlyDay } from './occasions/calendar.ts'
export { nameDayOf } from './occasions/name-day.ts'
export {
  isNews,
  leadTimes,
  NEWS_KINDS,
  type NewsKind,
  OCCASION_KINDS,
  type Occasion,
  type OccasionFacts,
  type OccasionKind,
  occasionsOn,
} from './occasions/occasions.ts'
export type { NameSpan, Phrase, SaidContribution, SaidFollowUp, SaidIntroduction } from './phrases/phrase.ts'
export { readPhrase } from './phrases/read-phrase.ts'
export { blindSpots, type Sight, type Wanted } from './picture/blind-spots.ts'
export { type Composition, compositionOf, hasTalked, type Part } from './picture/composition.ts'
export { type Growth, type GrowthInput, type GrowthMonth, growthOf } from './picture/growth.ts'
export { type HeatMap, type HeatRow, heatMapOf } from './picture/heat-map.ts'
export { PICTURE_FACETS, type PictureFacet, type PictureTie, type YearCount } from './picture/picture-tie.ts'
export { type Portrait, type PortraitTie, portraitOf } from './picture/portrait.ts'
export { type PresenceYear, presenceMix } from './picture/presence-mix.ts'
export { type Quality, qualityOf, type Share } from './picture/quality.ts'
export { KNOWING_QUESTIONS, type Knowing, type KnowingQuestion, whoKnowsMe } from './picture/who-knows-me.ts'
export { type Balance, balanceOf, minutesOf, type Tally } from './reciprocity/balance.ts'
export { type Exchange, type LopsidedTie, type NetworkBalance, networkBalance } from './reciprocity/network-balance.ts'
export { type OneSided, oneSided } from './reciprocity/one-sided.ts'
export { type Owed, owedReply, owedThanks } from './reciprocity/owed.ts'
export { type Knower, type Known, type KnownBy, whoKnows } from './reciprocity/who-knows.ts'
export type { ContactDay } from './tie/contact-day.ts'
export { compareInteractions, FOLD_VERSION, foldHistory, type TieContext } from './tie/fold-history.ts'
export type { TieHistory, Waiting } from './tie/tie-history.ts'
export { type CivilDay, civilDay, type Day, dayNumber, isLeapYear, isoDay } from './time/civil-day.ts'
export { openZone, type Zone } from './time/zone.ts'
export { type NearestKind, nearestKinds } from './touches/nearest.table.ts'
export {
  ENOUGH_TALKS,
  type MeetingFacts,
  type MeetingProposal,
  proposeMeetings,
  type Stay,
} from './touches/propose-meetings.ts'
export {
  MOST_TOUCHES,
  mayTouch,
  type ProposedTouch,
  proposeTouches,
  type TouchFacts,
  type TouchKind,
} from './touches/propose-touches.ts'
export { type NearestItem, type NearPerson, nearestKindOf, theNearest } from './touches/the-nearest.ts'
export { type Rhythm, rhythmOf } from './warmth/rhythm.ts'
export { type Warmth, warmthOf } from './warmth/warmth.ts'
export {
  CONTRIBUTION_KINDS,
  type Contribution,
  type ContributionKind,
  type ContributionWay,
} from './words/contribution.ts'
export type { Direction, Interaction } from './words/interaction.ts'
export { type Medium, type MediumFacts, media } from './words/media.table.ts'
export { because, type Reason } from './words/reason.ts'
export { heightOf, lowerRung, RUNGS, type Rung } from './words/rung.ts'
export { type Cadence, defaultSettings, type TieSettings } from './words/settings.ts'
