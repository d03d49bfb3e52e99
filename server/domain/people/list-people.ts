import { type PeopleTime, type Position, peopleFilter, positionsAt } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { viewCard } from '../contacts/card-view.ts'
import { ownView } from '../contacts/own-view.ts'
import { readSomeCards } from '../contacts/read-card.ts'
import type { Domain } from '../domain.ts'
import { type CardSummary, summarizeCard } from '../search/card-summary.ts'
import { listCards } from '../search/list-cards.ts'

/** Whose people are asked for, and which page of them. */
export interface PeopleInput {
  /** The organization's own card. */
  readonly cardId: string
  readonly time: PeopleTime
  /** The `next` of the page before. */
  readonly after?: string
  readonly limit: number
}

/** A person of an organization, with the places they have or had there. */
interface OrganizationPerson {
  readonly card: CardSummary
  readonly positions: readonly Position[]
}

/** A page of an organization's people. */
export interface PeoplePage {
  readonly people: readonly OrganizationPerson[]
  /** The cursor of the next page; null at the end. */
  readonly next: string | null
}

/**
 * Lists the people of an organization by family name, as far as the actor sees them: those whose place names its card, and
 * those who write its name and name no card. A card that is no organization has none. Throws `card-not-found`, `cursor-invalid`.
 */
export async function listPeople(domain: Domain, actor: Actor, input: PeopleInput): Promise<PeoplePage> {
  const organization = ownView(await domain.store.read(actor, (tx) => viewCard(tx, input.cardId)))
  const filter = peopleFilter(organization, input.time)
  if (!filter) return { people: [], next: null }
  const { limit, after } = input
  const asked = { order: 'family' as const, filter, limit, ...(after === undefined ? {} : { after }) }
  const { cards, next } = await listCards(domain, actor, asked)
  const views = await readSomeCards(
    domain,
    actor,
    cards.map(({ cardId }) => cardId),
  )
  const people = views.map((view) => ({
    card: summarizeCard(view),
    positions: positionsAt(ownView(view), organization).filter((position) => isOf(position, input.time)),
  }))
  return { people: people.filter(({ positions }) => positions.length > 0), next }
}

function isOf({ organizationId }: Position, time: PeopleTime): boolean {
  return time === 'all' || (organizationId !== null) === (time === 'present')
}
