import { type CardHandle, displayName, readHandles } from '@lazo/jscontact'
import { normalEmail, phoneKey, profileKey, readTaxId, sortKey, wordsOf } from '@lazo/normal'
import type { Actor } from '#base/actor.ts'
import { findByHandles, findBySortKey, findByWords } from '#store/search/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { type CardView, viewCards } from '../contacts/card-view.ts'
import { ownView } from '../contacts/own-view.ts'
import type { Domain } from '../domain.ts'
import { type CardSummary, summarizeCard } from '../search/card-summary.ts'
import { bookRights } from '../sharing/book-rights.ts'

/** What is known of somebody who may have a card already, as typed. */
export interface LookalikeInput {
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
  readonly profiles?: readonly string[]
  readonly taxIds?: readonly string[]
  /** The full name. */
  readonly name?: string
  /** A card that is not meant: the one that is being edited. */
  readonly except?: string
}

/** Something that two cards share. */
interface SharedValue {
  readonly kind: 'email' | 'phone' | 'profile' | 'taxid' | 'name'
  /** As the card has it. */
  readonly typed: string
}

/** A card that may be of the same person, and why. */
export interface Lookalike {
  readonly card: CardSummary
  readonly shared: readonly SharedValue[]
}

type Key = Pick<CardHandle, 'kind' | 'key'>

/** So many cards are told; who shares their switchboard with more is not the same person. */
const MOST = 20
/** Cards of one handle, or of the words of the name, that are looked at. */
const MOST_LOOKED_AT = 50

/**
 * Finds the cards within reach that share an address, a number, a profile, a tax number or the full name, in whatever order
 * its words stand; those that share most come first.
 */
export async function findLookalikes(domain: Domain, actor: Actor, input: LookalikeInput): Promise<Lookalike[]> {
  const keys = keysOf(input, domain.region)
  const { name = '', except = '' } = input
  const nameWords = wordsOf(name)
  return domain.store.read(actor, async (tx) => {
    const books = [...(await bookRights(tx)).keys()]
    const cardIds = new Set([
      ...(await findByHandles(tx, keys, books, MOST_LOOKED_AT)),
      ...(await findByName(tx, name, books)),
    ])
    cardIds.delete(except)
    const views = await viewCards(tx, [...cardIds])
    const found = views.map((view) => ({
      card: summarizeCard(view),
      shared: sharedWith(view, keys, nameWords, domain.region),
    }))
    return found
      .filter(({ shared }) => shared.length > 0)
      .sort((one, other) => other.shared.length - one.shared.length)
      .slice(0, MOST)
  })
}

function keysOf({ emails = [], phones = [], profiles = [], taxIds = [] }: LookalikeInput, region: string): Key[] {
  const keys: { kind: CardHandle['kind']; key: string | null | undefined }[] = [
    ...emails.map((typed) => ({ kind: 'email' as const, key: normalEmail(typed)?.key })),
    ...phones.map((typed) => ({ kind: 'phone' as const, key: phoneKey(typed, region) })),
    ...profiles.map((typed) => ({ kind: 'profile' as const, key: profileText(typed) })),
    ...taxIds.map((typed) => ({ kind: 'taxid' as const, key: readTaxId(typed)?.normal })),
  ]
  return keys.flatMap(({ kind, key }) => (key ? [{ kind, key }] : []))
}

function profileText(typed: string): string | null {
  const profile = profileKey(typed)
  return profile && `${profile.service}:${profile.key}`
}

/** As it stands in the order of lists, where those that are it come first, and by its words in any order. */
async function findByName(tx: ReadTx, name: string, books: readonly string[]): Promise<string[]> {
  const words = wordsOf(name)
  if (words.length === 0) return []
  const inOrder = await findBySortKey(tx, sortKey(name), books, MOST_LOOKED_AT)
  if (words.length === 1) return inOrder
  const groups = words.map((word) => [{ word, isBeginning: false, part: 'name' as const }])
  return [...inOrder, ...(await findByWords(tx, groups, books, { limit: MOST_LOOKED_AT }))]
}

function sharedWith(view: CardView, keys: readonly Key[], nameWords: readonly string[], region: string): SharedValue[] {
  const card = ownView(view)
  const handles = readHandles(card, region).flatMap(({ kind, key, typed }) =>
    kind !== 'uid' && keys.some((asked) => asked.kind === kind && asked.key === key) ? [{ kind, typed }] : [],
  )
  const display = displayName(card)
  const isNamed = nameWords.length > 0 && isSameName(wordsOf(display), nameWords)
  return isNamed ? [...handles, { kind: 'name', typed: display }] : handles
}

function isSameName(words: readonly string[], asked: readonly string[]): boolean {
  return words.length === asked.length && words.toSorted().join(' ') === asked.toSorted().join(' ')
}
