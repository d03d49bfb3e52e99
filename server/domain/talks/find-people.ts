import { type Party, partyKeys } from '@lazo/talks'
import { readCards } from '#store/cards/reader.ts'
import { findKeyHolders, type KeyHolder, type KeyKind } from '#store/talks/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { cardRights } from '../sharing/card-rights.ts'

/** A card that somebody of an export may be. */
interface Candidate {
  readonly cardId: string
  readonly display: string
}

/** Who somebody of an export is: a card and why, or those that cannot be told apart. */
export type Match =
  | (Candidate & { readonly why: 'chosen' | 'profile' | 'mail' | 'phone' | 'name' })
  | { readonly candidates: readonly Candidate[] }

/** How people are looked for. */
export interface Search {
  readonly region: string
  /** Of several cards with one key that in this book is meant. */
  readonly bookId: string | null
  /** By the key of a person: which card was chosen for them. */
  readonly chosen: Readonly<Record<string, string>>
}

const KINDS = [
  { why: 'profile', kind: 'profile' },
  { why: 'mail', kind: 'email' },
  { why: 'phone', kind: 'phone' },
  { why: 'name', kind: 'name' },
] as const satisfies readonly { why: string; kind: KeyKind }[]

/**
 * Finds the cards that people of an export are, among those the actor sees: the one chosen for them, else by profile, mail and telephone,
 * else by the whole name. A key that several cards have leaves it open.
 */
export async function findPeople(
  tx: ReadTx,
  people: ReadonlyMap<string, Party>,
  search: Search,
): Promise<Map<string, Match>> {
  const found = await readChosen(tx, people, search.chosen)
  const open = new Map<string, Match>()
  const books = [...(await bookRights(tx)).keys()]
  const preferred = search.bookId === null ? [] : [search.bookId]
  for (const { why, kind } of KINDS) {
    const asked = new Map(
      [...people]
        .filter(([person]) => !found.has(person))
        .flatMap(([person, party]) => {
          const key = keyOf(party, kind, search.region)
          return key === null ? [] : [[person, key] as const]
        }),
    )
    const keys = [...new Set(asked.values())]
    const holders = await seen(tx, await findKeyHolders(tx, books, { kind, keys }))
    const near = holders.size === 0 ? holders : byKey(await findKeyHolders(tx, preferred, { kind, keys }))
    for (const [person, key] of asked) {
      const several = holders.get(key) ?? []
      const nearest = several.filter(({ cardId }) => near.get(key)?.some((one) => one.cardId === cardId))
      const [only] = [several, nearest].find((some) => some.length === 1) ?? []
      if (only) found.set(person, { cardId: only.cardId, display: only.display, why })
      else if (several.length > 0 && !open.has(person)) open.set(person, { candidates: several.slice(0, 5) })
    }
  }
  return new Map([...open, ...found])
}

async function readChosen(
  tx: ReadTx,
  people: ReadonlyMap<string, Party>,
  chosen: Search['chosen'],
): Promise<Map<string, Match>> {
  const wanted = [...people.keys()].flatMap((person) =>
    Object.hasOwn(chosen, person) ? [[person, chosen[person]!] as const] : [],
  )
  if (wanted.length === 0) return new Map()
  const cardIds = [...new Set(wanted.map(([, cardId]) => cardId))]
  const rights = await cardRights(tx, cardIds)
  const living = (await readCards(tx, cardIds)).filter((card) => !card.deletedAt && rights.has(card.cardId))
  const displays = new Map(living.map(({ cardId, display }) => [cardId, display]))
  return new Map(
    wanted.flatMap(([person, cardId]) =>
      displays.has(cardId) ? [[person, { cardId, display: displays.get(cardId)!, why: 'chosen' as const }]] : [],
    ),
  )
}

/** The key of a party of a kind, as cards are found by it. */
function keyOf(party: Party, kind: KeyKind, region: string): string | null {
  if (kind === 'name') return party.name?.toLowerCase() ?? null
  const beginning = `${kind === 'email' ? 'mail' : kind}:`
  const key = partyKeys(party, region).find((one) => one.startsWith(beginning))
  return key === undefined ? null : key.slice(beginning.length)
}

/** Books name what may be in reach; whether it is, the rights to each card say. */
async function seen(tx: ReadTx, holders: readonly KeyHolder[]): Promise<Map<string, KeyHolder[]>> {
  if (holders.length === 0) return new Map()
  const rights = await cardRights(tx, [...new Set(holders.map(({ cardId }) => cardId))])
  return byKey(holders.filter(({ cardId }) => rights.has(cardId)))
}

function byKey(holders: readonly KeyHolder[]): Map<string, KeyHolder[]> {
  return Map.groupBy(new Map(holders.map((one) => [`${one.key} ${one.cardId}`, one])).values(), ({ key }) => key)
}
