import { type ContactDay, civilDay, type PortraitTie } from '@lazo/ties'
import { readCards } from '#store/cards/reader.ts'
import { type NetworkCard, readNetworkCards, readYearCounts, type StoredYearCount } from '#store/network/reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readStands, type Stands } from '../ties/read-stands.ts'
import { type Standing, tellStanding } from '../ties/tell-standing.ts'
import { type NetworkPerson, networkPerson } from './network-person.ts'

/** More people than anybody's own network has; those with a tie come first. */
const MOST = 20_000

/** Somebody of a member's network: what the card tells and what happened. */
export interface Known extends NetworkPerson {
  readonly cardId: string
  readonly uid: string
  readonly name: string
  readonly tie: PortraitTie
  /** Days of contact; none where nothing ever happened. */
  readonly contactDays: readonly ContactDay[]
}

/** Everybody of a member's network. */
export interface People {
  readonly people: readonly Known[]
  readonly stands: Stands
}

/** Everybody of the actor's network, as the actor sees their cards. */
export async function readPeople(domain: Domain, tx: ReadTx): Promise<People> {
  const stands = await readStands(domain, tx, null)
  const standings = new Map(stands.stands.map((stand) => [stand.tie.cardId, tellStanding(stand, stands)]))
  const cards = await readNetworkCards(tx, await reachOf(tx), MOST)
  const told = await readTold(tx, cards)
  const { zone } = stands.rules.context
  const counts = Map.groupBy(await readYearCounts(tx, zone.name), ({ cardId }) => cardId)
  const people = cards.map((card): Known => {
    const person = told.get(card.cardId)!
    const standing = standings.get(card.cardId)
    const since = person.connectedOn ?? zone.dayOf(card.since.getTime())
    const tie = tieOf({ ...person, cardId: card.cardId, since }, standing, counts.get(card.cardId) ?? [])
    const contactDays = standing?.stand.history.contactDays ?? []
    return { ...person, cardId: card.cardId, uid: card.uid, name: card.display, tie, contactDays }
  })
  return { people, stands }
}

async function readTold(tx: ReadTx, cards: readonly NetworkCard[]): Promise<Map<string, NetworkPerson>> {
  const cardIds = cards.map(({ cardId }) => cardId)
  const layers = await readOverlays(tx, cardIds)
  const documents = await readCards(tx, cardIds)
  return new Map(documents.map(({ cardId, document }) => [cardId, networkPerson(document, layers.get(cardId)?.patch)]))
}

/** Who is only a card is known, and nothing more. */
function tieOf(
  person: Pick<NetworkPerson, 'facets' | 'connectedOn'> & { cardId: string; since: number },
  standing: Standing | undefined,
  counts: readonly StoredYearCount[],
): PortraitTie {
  const { cardId, facets, since, connectedOn } = person
  const met = connectedOn ?? standing?.stand.history.contactDays[0]?.day ?? null
  const metIn = met === null ? null : civilDay(met).year
  const base = { cardId, facets, since, metIn, counts }
  if (!standing)
    return {
      ...base,
      rung: 'known',
      isKey: false,
      state: null,
      given: 0,
      received: 0,
      hasAnswered: false,
      isFading: false,
      warmth: 0,
    }
  const { stand, warmth } = standing
  const { given, received } = stand.history.balance
  return {
    ...base,
    rung: stand.place.rung,
    isKey: stand.tie.isKey,
    state: stand.state?.state ?? null,
    given,
    received,
    hasAnswered: stand.history.exchangeDays.length > 0,
    isFading: warmth.isFading,
    warmth: warmth.warmth,
  }
}
