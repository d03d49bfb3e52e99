import {
  chooseCadence,
  type Day,
  defaultSettings,
  foldHistory,
  type Interaction,
  type LadderFacts,
  openZone,
  placeOnLadder,
  type StandingTie,
  stateOfCadence,
  type TieContext,
  warmthOf,
} from '@lazo/ties'
import { type OwnTalk, readOwnTalks } from '#store/interactions/own-talks.ts'
import { readTies } from '#store/ties/reader.ts'
import { NO_FACETS, type TieFacets } from '#store/ties/tie.ts'
import type { ReadTx } from '#store/transaction.ts'
import { reachOf } from '../interactions/interaction-rules.ts'

const MOST = 100_000

/** What the actor has with the person of a card: what they say of it, and what happened. */
export interface OwnTie {
  readonly cardId: string
  readonly facets: TieFacets
  readonly talks: readonly OwnTalk[]
  /** The same as the rules read it, in order of time. */
  readonly interactions: readonly Interaction[]
  readonly facts: LadderFacts
}

/** A tie as it stands on a day, and how alive it is (0 to 100). */
export interface StoodTie extends StandingTie {
  readonly warmth: number
}

/** The calendar and the settings by which ties are judged. */
export const CONTEXT: TieContext = { zone: openZone('UTC'), settings: defaultSettings }

/** The actor's ties with these cards, by card; rights are the caller's. `today` is when trust was confirmed, which has no date. */
export async function readOwnTies(tx: ReadTx, cardIds: readonly string[], today: Day): Promise<Map<string, OwnTie>> {
  const ties = await readTies(tx, await reachOf(tx), { isKey: false, after: null, limit: MOST })
  const facetsOf = new Map(ties.map((tie) => [tie.cardId, tie]))
  const talksOf = Map.groupBy(await readOwnTalks(tx, cardIds), ({ cardId }) => cardId)
  return new Map(
    cardIds.map((cardId): [string, OwnTie] => {
      const facets = facetsOf.get(cardId) ?? NO_FACETS
      const talks = talksOf.get(cardId) ?? []
      const { heldAt, isTrusted } = facets
      const facts = { personalFacts: facets.facts.length, heldAt, trustConfirmed: isTrusted ? today : null }
      return [cardId, { cardId, facets, talks, interactions: talks.map(interactionOf), facts }]
    }),
  )
}

/** How a tie stands at a moment. Pure. */
export function standTie(tie: OwnTie, now: Date): StoodTie {
  const { zone, settings } = CONTEXT
  const { cardId, interactions, facts, facets } = tie
  const history = foldHistory(interactions, CONTEXT)
  const { rung } = placeOnLadder(history, facts, settings)
  const { warmth, isFading } = warmthOf(history, rung, now.getTime(), CONTEXT)
  const own = facets.cadence && { ideal: facets.cadence.idealDays, maximum: facets.cadence.maximumDays }
  const cadence = chooseCadence({ rung, isKey: facets.isKey, own }, settings)
  const today = zone.dayOf(now.getTime())
  const last = history.realDays.at(-1) ?? null
  const state = cadence && last !== null ? stateOfCadence(cadence, last, today, settings).state : null
  return { cardId, rung, warmth, isFading, state, silence: history.lastContact && today - history.lastContact }
}

/** An interaction as the rules read it; a note, which reaches nobody, is never one of these. Pure. */
function interactionOf(talk: OwnTalk): Interaction {
  return {
    id: talk.interactionId,
    at: talk.at.getTime(),
    medium: talk.medium,
    direction: talk.direction!,
    expectsReply: talk.expectsReply,
    commercial: talk.isCommercial,
    contributions: talk.contributions,
    ...(talk.minutes === null ? {} : { minutes: talk.minutes }),
  }
}
