import type { Card } from '@lazo/jscontact'
import { type Party, personKey } from '@lazo/talks'
import type { WriteTx } from '#store/transaction.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { prepareCard } from '../contacts/prepare-card.ts'
import { findPeople, type Match } from './find-people.ts'
import type { TalkMemory, TalkOptions } from './talk-options.ts'

/** Where contacts are made, and how people are looked for before. */
interface Making {
  readonly region: string
  readonly bookId: string
  readonly batchId: string
  readonly options: TalkOptions
  readonly memory: TalkMemory
}

/** Who people of an export are, and which cards were made for them, by the keys of the people. */
export interface FoundPeople {
  readonly people: ReadonlyMap<string, Match>
  readonly made: ReadonlyMap<string, string>
}

/** Finds the cards of people, and makes those that are wanted and not there. Rights to the book are the caller's. */
export async function makePeople(tx: WriteTx, parties: readonly Party[], making: Making): Promise<FoundPeople> {
  const { region, bookId, options, memory } = making
  const byKey = new Map<string, Party>()
  for (const party of parties) {
    const key = personKey(party, region)
    if (choiceOf(options, key) !== 'leave') byKey.set(key, richer(byKey.get(key), party))
  }
  const linked = Object.entries(options.people).flatMap(([key, choice]) =>
    typeof choice === 'object' ? [[key, choice.cardId] as const] : [],
  )
  const chosen = { ...memory.people, ...Object.fromEntries(linked) }
  const people = await findPeople(tx, byKey, { region, bookId, chosen })
  const wanted = [...byKey].filter(([key]) => choiceOf(options, key) === 'make' && !isFound(people.get(key)))
  const made = new Map(wanted.map(([key]) => [key, tx.ids.next()]))
  await insertCards(
    tx,
    wanted.map(([key, party]) => ({ cardId: made.get(key)!, bookId, document: documentOf(tx, party) })),
    { region, batchId: making.batchId },
  )
  const fresh = wanted.map(
    ([key, party]) => [key, { cardId: made.get(key)!, display: party.name ?? '', why: 'chosen' as const }] as const,
  )
  return { people: new Map([...people, ...fresh]), made }
}

function choiceOf({ people }: TalkOptions, key: string) {
  return Object.hasOwn(people, key) ? people[key] : undefined
}

function isFound(match: Match | undefined): boolean {
  return match !== undefined && 'cardId' in match
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

function documentOf(tx: WriteTx, { name, mail, phone, profile }: Party): Card & { uid: string } {
  const newUid = () => `urn:uuid:${tx.ids.next()}`
  const full = name ?? mail ?? phone ?? profile
  const { card } = prepareCard(
    {
      '@type': 'Card',
      version: '1.0',
      ...(full === null ? {} : { name: { full } }),
      ...(mail === null ? {} : { emails: { e1: { address: mail } } }),
      ...(phone === null ? {} : { phones: { p1: { number: phone } } }),
      ...(profile === null ? {} : { onlineServices: { o1: { uri: withScheme(profile) } } }),
    },
    newUid,
  )
  return card as Card & { uid: string }
}

/** LinkedIn writes some addresses without how they are reached. */
function withScheme(profile: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(profile) ? profile : `https://${profile}`
}
