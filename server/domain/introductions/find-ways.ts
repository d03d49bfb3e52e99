import type { Card } from '@lazo/jscontact'
import { organizationKey } from '@lazo/normal'
import { because, findIntroducers, heightOf, type Introducer, type LinkCode, type Reason, type WayIn } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readCards } from '#store/cards/reader.ts'
import { readIntroductions, type StoredIntroduction } from '#store/introductions/reader.ts'
import { readTie } from '#store/ties/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readBestKnownBy } from '../ties/best-known-by.ts'
import { type OwnWay, readOwnWays, standTie } from '../ties/own-ways.ts'

const MOST_LOOKED_AT = 2_000
const MOST_FOUND = 12
const COLLEAGUE_WARMTH = 50

/** Who may introduce: a contact of one's own, or a colleague. */
export type IntroducerIs = { readonly cardId: string } | { readonly memberId: string; readonly name: string }

/** The person wanted, and all that says who knows them. */
interface Wanted {
  readonly cardId: string
  readonly document: Card
  readonly talkIds: ReadonlySet<string>
  readonly metBy: string | null
  readonly introductions: readonly StoredIntroduction[]
}

/**
 * Who could introduce the actor to the person of a card, the best first: of their own contacts by relations on the cards, by introductions
 * and talks that brought both together, by the same organization; of colleagues who know the person best, as far as they let it be known.
 * Throws `card-not-found`.
 */
export async function findWaysTo(domain: Domain, actor: Actor, cardId: string): Promise<WayIn<IntroducerIs>[]> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    const read = await readOwnWays(domain, tx, null)
    const near = [...read.ways.values()].filter((way) => way.cardId !== cardId && way.interactions.length > 0)
    const looked = near.toSorted(byHeight).slice(0, MOST_LOOKED_AT)
    const documents = await readDocuments(tx, [...looked.map((way) => way.cardId), cardId])
    const wanted: Wanted = {
      cardId,
      document: documents.get(cardId)!,
      talkIds: new Set(read.ways.get(cardId)?.talks.map(({ interactionId }) => interactionId)),
      metBy: (await readTie(tx, cardId))?.met.introducerId ?? null,
      introductions: await readIntroductions(tx, await reachOf(tx), cardId),
    }
    const own = looked.flatMap((way): Introducer<IntroducerIs>[] => {
      const document = documents.get(way.cardId)
      const links = document ? linksTo(wanted, way, document) : []
      if (links.length === 0) return []
      const { rung, warmth } = standTie(way, read)
      return [{ who: { cardId: way.cardId }, rung, warmth, links }]
    })
    const colleagues = await readBestKnownBy(tx, cardId, read)
    return findIntroducers([...own, ...colleagues.map(colleagueOf)]).slice(0, MOST_FOUND)
  })
}

/** Of a colleague no more is told than how far they have come with the person; how one stands with them is not kept, so it is taken as good. */
function colleagueOf({ memberId, name, rung }: Awaited<ReturnType<typeof readBestKnownBy>>[number]) {
  const links = [because('knows' as const, { rung })]
  return { who: { memberId, name }, rung, warmth: COLLEAGUE_WARMTH, links }
}

function byHeight(one: OwnWay, other: OwnWay): number {
  return heightOf(other.place.rung) - heightOf(one.place.rung) || (one.cardId < other.cardId ? -1 : 1)
}

async function readDocuments(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, Card>> {
  const cards = await readCards(tx, cardIds)
  return new Map(cards.filter(({ deletedAt }) => !deletedAt).map(({ cardId, document }) => [cardId, document]))
}

/** What says that somebody knows the person wanted. Pure. */
function linksTo(wanted: Wanted, { cardId, talks }: OwnWay, document: Card): Reason<LinkCode>[] {
  const links: Reason<LinkCode>[] = []
  if (isIntroduced(wanted, cardId)) links.push(because('introduced'))
  const relation = relationBetween(wanted.document, document)
  if (relation !== null) links.push(because('related', { relation }))
  const times = talks.filter(({ interactionId }) => wanted.talkIds.has(interactionId)).length
  if (times > 0) links.push(because('together', { times }))
  const organization = sharedOrganization(wanted.document, document)
  if (organization !== null) links.push(because('same-organization', { organization }))
  return links
}

/** One of them was introduced to the other, or introduced the member to the other, as far as the member noted it. */
function isIntroduced({ metBy, introductions }: Wanted, cardId: string): boolean {
  const made = introductions.filter(({ state }) => state === 'made')
  return metBy === cardId || made.some((one) => [one.introducerId, one.cardId, one.otherId].includes(cardId))
}

/** What a card says of the other by its uid; `contact` where it only names it. */
function relationBetween(one: Card, other: Card): string | null {
  const said = [relationOf(one, other.uid), relationOf(other, one.uid)].find((relation) => relation !== null)
  return said ?? null
}

function relationOf({ relatedTo }: Card, uid: string | undefined): string | null {
  const relation = uid === undefined ? undefined : relatedTo?.[uid]
  return relation ? (Object.keys(relation.relation ?? {})[0] ?? 'contact') : null
}

function sharedOrganization(one: Card, other: Card): string | null {
  const keys = new Set(organizationsOf(one).map((name) => organizationKey(name)))
  return organizationsOf(other).find((name) => keys.has(organizationKey(name))) ?? null
}

function organizationsOf({ organizations }: Card): string[] {
  return Object.values(organizations ?? {}).flatMap(({ name }) => (name ? [name] : []))
}
