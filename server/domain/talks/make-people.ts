import type { Card } from '@lazo/jscontact'
import { type Party, personKey } from '@lazo/talks'
import type { WriteTx } from '#store/transaction.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { prepareCard } from '../contacts/prepare-card.ts'
import { findPeople, type Match } from './find-people.ts'
import { partyParts } from './party-parts.ts'
import type { OthersChoice, PersonChoice, TalkMemory, TalkOptions } from './talk-options.ts'

/** Where contacts are made, and how people are looked for before. */
interface Making {
  readonly region: string
  /** Null where none are made. */
  readonly bookId: string | null
  readonly batchId: string
  readonly options: TalkOptions
  readonly memory: TalkMemory
}

/** Who people of an export are, which cards were made for them, and who goes to the desk, by the keys of the people. */
export interface FoundPeople {
  readonly people: ReadonlyMap<string, Match>
  readonly made: ReadonlyMap<string, string>
  /** Whoever is nobody among the cards and goes to the desk. */
  readonly atDesk: ReadonlyMap<string, Party>
}

/** Finds the cards of people, and makes those that are wanted and not there. Rights to the book are the caller's. */
export async function makePeople(tx: WriteTx, parties: readonly Party[], making: Making): Promise<FoundPeople> {
  const { region, bookId, options, memory } = making
  const byKey = new Map<string, Party>()
  for (const party of parties) {
    const key = personKey(party, region)
    if (saidOf(options, key) !== 'leave') byKey.set(key, richer(byKey.get(key), party))
  }
  const linked = Object.entries(options.people).flatMap(([key, choice]) =>
    typeof choice === 'object' ? [[key, choice.cardId] as const] : [],
  )
  const chosen = { ...memory.people, ...Object.fromEntries(linked) }
  const people = await findPeople(tx, byKey, { region, bookId, chosen })
  const whoBecomes = (choice: OthersChoice) =>
    [...byKey].filter(
      ([key]) => becomes(people.get(key), { said: saidOf(options, key), others: options.others }) === choice,
    )
  const wanted = bookId === null ? [] : whoBecomes('make')
  const made = new Map(wanted.map(([key]) => [key, tx.ids.next()]))
  await insertCards(
    tx,
    wanted.map(([key, party]) => ({ cardId: made.get(key)!, bookId: bookId!, document: documentOf(tx, party) })),
    { region, batchId: making.batchId },
  )
  const fresh = wanted.map(
    ([key, party]) => [key, { cardId: made.get(key)!, display: party.name ?? '', why: 'chosen' as const }] as const,
  )
  return { people: new Map([...people, ...fresh]), made, atDesk: new Map(whoBecomes('desk')) }
}

function saidOf({ people }: TalkOptions, key: string): PersonChoice | undefined {
  return Object.hasOwn(people, key) ? people[key] : undefined
}

/** What becomes of somebody of whom no card is known; null of whom one is. What is meant for all others spares who may be one of several. */
function becomes(
  match: Match | undefined,
  { said, others }: { said: PersonChoice | undefined; others: OthersChoice },
): OthersChoice | null {
  if (match && 'cardId' in match) return null
  if (said === 'make' || said === 'desk') return said
  return match ? 'leave' : others
}

/** All that several mentions tell of somebody. */
function richer(known: Party | undefined, party: Party): Party {
  if (!known) return party
  return {
    name: known.name ?? party.name,
    mail: known.mail ?? party.mail,
    phone: known.phone ?? party.phone,
    profile: known.profile ?? party.profile,
  }
}

function documentOf(tx: WriteTx, party: Party): Card & { uid: string } {
  const newUid = () => `urn:uuid:${tx.ids.next()}`
  const { card } = prepareCard({ '@type': 'Card', version: '1.0', ...partyParts(party) }, newUid)
  return card as Card & { uid: string }
}
