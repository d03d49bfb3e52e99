import { type Day, type Interaction, type LadderFacts, type StandingTie, type TieContext, warmthOf } from '@lazo/ties'
import { readOwnTalks, type StoredTalk } from '#store/ties/talks.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { readStands } from './read-stands.ts'
import type { Stand } from './stand.ts'
import { tellTalk } from './tell-talk.ts'

/** How the actor stands with the person of a card, and each talk that led there; notes are none. */
export interface OwnWay extends Stand {
  readonly cardId: string
  readonly talks: readonly StoredTalk[]
  /** The same as the rules read it, in order of time. */
  readonly interactions: readonly Interaction[]
  readonly facts: LadderFacts
}

/** The ways of several ties, and the moment and rules by which they are told. */
export interface OwnWays {
  readonly context: TieContext
  readonly now: number
  readonly today: Day
  readonly ways: ReadonlyMap<string, OwnWay>
}

/** A tie as it stands now, and how alive it is (0 to 100). */
export interface StoodTie extends StandingTie {
  readonly warmth: number
}

/** The ways of the actor's ties with those of these cards that they see, or with null of all; rules ask for what is past. */
export async function readOwnWays(domain: Domain, tx: ReadTx, cardIds: readonly string[] | null): Promise<OwnWays> {
  const { rules, now, today, stands } = await readStands(domain, tx, cardIds)
  const talks = Map.groupBy(await readOwnTalks(tx, cardIds), ({ cardId }) => cardId)
  const ways = stands.map((stand): [string, OwnWay] => {
    const { cardId } = stand.tie
    const own = (talks.get(cardId) ?? []).filter(({ direction }) => direction !== null)
    return [
      cardId,
      { ...stand, cardId, talks: own, interactions: own.map(tellTalk), facts: factsOf(stand, rules.context) },
    ]
  })
  return { context: rules.context, now, today, ways: new Map(ways) }
}

/** How a tie stands at the moment of its reading. Pure. */
export function standTie(
  { cardId, history, place: { rung }, state }: OwnWay,
  { now, today, context }: Pick<OwnWays, 'now' | 'today' | 'context'>,
): StoodTie {
  const { warmth, isFading } = warmthOf(history, rung, now, context)
  const silence = history.lastContact === null ? null : Math.max(0, today - history.lastContact)
  return { cardId, rung, warmth, isFading, state: state?.state ?? null, silence }
}

function factsOf({ tie }: Stand, { zone }: TieContext): LadderFacts {
  const { facts, heldAt, isFromEvent, trustedAt } = tie
  const trustConfirmed = trustedAt && zone.dayOf(trustedAt.getTime())
  return { personalFacts: facts, heldAt, isAudience: isFromEvent, trustConfirmed }
}
