import type { TieStanding } from '@lazo/jscontact'
import { isoDay } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { type Pressure, readPressure } from '#store/interactions/pressure.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { PRESSURE_DAYS } from '../interactions/read-pressure.ts'
import { askedTie, readTerms } from './asked-ties.ts'
import { type Knower, readBestKnownBy } from './best-known-by.ts'
import { readStands } from './read-stands.ts'
import { type Standing, tellStanding } from './tell-standing.ts'

const DAY_MS = 86_400_000

/** How the actor stands with the person of a card, and what is known among colleagues. */
export interface CardStanding extends Standing {
  readonly bestKnownBy: readonly Knower[]
  readonly pressure: Pressure
}

/** How the actor stands with the person of a card, each result with its reasons. Throws `card-not-found`. */
export async function readStanding(domain: Domain, actor: Actor, cardId: string): Promise<CardStanding> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    const all = await readStands(domain, tx, [cardId])
    const bestKnownBy = await readBestKnownBy(tx, cardId, { context: all.rules.context, now: all.now })
    const pressure = await readPressure(tx, cardId, new Date(all.now - PRESSURE_DAYS * DAY_MS))
    return { ...tellStanding(all.stands[0]!, all), bestKnownBy, pressure }
  })
}

/** A tie as lists and filters see it, and the day by which it is told. */
export interface ListedStanding extends Standing {
  readonly asked: TieStanding
}

/** How the actor stands with everybody they see of whom something is known, or with the people of these cards alone. */
export async function listStandings(
  domain: Domain,
  actor: Actor,
  cardIds: readonly string[] | null,
): Promise<{ readonly standings: readonly ListedStanding[]; readonly today: string }> {
  return domain.store.read(actor, async (tx) => {
    const all = await readStands(domain, tx, cardIds)
    const terms = await readTerms(tx, cardIds)
    const standings = all.stands.map((stand): ListedStanding => {
      const told = tellStanding(stand, all)
      return { ...told, asked: askedTie(told, terms.get(stand.tie.cardId)) }
    })
    return { standings, today: isoDay(all.today) }
  })
}
