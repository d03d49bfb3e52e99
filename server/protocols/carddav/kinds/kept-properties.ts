import type { Language } from '@lazo/contract'
import { nameKey } from '@lazo/davxml'
import { isProductError, type ProductError } from '#base/errors.ts'
import { readProperties, readPropertiesOfBook } from '#domain/collections/read-properties.ts'
import { type PropertyInput, saveProperties } from '#domain/collections/save-properties.ts'
import { describeError } from '../../describe-error.ts'
import type { DeadProperties, PropertyChanges, Visit } from '../../webdav/ground.ts'
import { longName } from '../../webdav/live-property.ts'
import { PropertyRefusal } from '../../webdav/property-refusal.ts'
import { languageOf } from '../../webdav/request-facts.ts'

/** A place where clients keep properties: a book (null for the home), and a card in it (null for the book itself). */
interface Place {
  readonly bookId: string | null
  readonly cardId: string | null
}

/** A property as it was sent. */
interface KeptProperty {
  readonly namespace: string
  readonly name: string
  readonly value: string
}

/** The home, which is neither in a book nor a card. */
export const HOME: Place = { bookId: null, cardId: null }

/** Nothing is kept. */
export const NONE: DeadProperties = new Map()

/** Which of our properties the domain means by the field that it finds wrong. */
const byField: Readonly<Record<string, ReturnType<typeof longName>>> = {
  name: longName('D:displayname'),
  description: longName('C:addressbook-description'),
}

function asDead(kept: readonly KeptProperty[]): DeadProperties {
  return new Map(kept.map((one) => [nameKey(one), one.value]))
}

/** What the member's clients keep at one place. */
export async function readKept(visit: Visit, { bookId, cardId }: Place): Promise<DeadProperties> {
  return (await readKeptOfCards(visit, bookId, [cardId])).get(cardId) ?? NONE
}

/** What the member's clients keep on cards of a book, by the id of the card. */
export async function readKeptOfCards(
  { door, actor }: Visit,
  bookId: string | null,
  cardIds: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, DeadProperties>> {
  const kept = await readProperties(door.domain, actor, { bookId, cardIds })
  return new Map([...kept].map(([cardId, all]) => [cardId, asDead(all)]))
}

/** What the member's clients keep on all cards of a book, by the id of the card; null when it is too much to be held at once. */
export async function readKeptOfBook(
  { door, actor }: Visit,
  bookId: string,
): Promise<ReadonlyMap<string, DeadProperties> | null> {
  const kept = await readPropertiesOfBook(door.domain, actor, bookId)
  return kept && new Map([...kept].map(([cardId, all]) => [cardId, asDead(all)]))
}

/** Writes what a PROPPATCH changes at the address asked. Throws PropertyRefusal for what cannot be so. */
export async function changeProperties(visit: Visit, { live, dead }: PropertyChanges): Promise<void> {
  const { door, actor, address } = visit
  const { collection: segment, name } = address
  const [bookName, description] = [live.get('displayname'), live.get('addressbook-description')]
  const input: PropertyInput = {
    ...(segment === undefined ? {} : { segment }),
    ...(name === undefined ? {} : { name }),
    changes: toKept(dead),
    // A book has a name, so one that is taken away is like an empty one.
    ...(bookName === undefined ? {} : { bookName: bookName ?? '' }),
    ...(description === undefined ? {} : { description }),
  }
  await blaming(visit, () => saveProperties(door.domain, actor, input))
}

/** What clients keep, in the words of the domain. */
export function toKept(dead: PropertyChanges['dead']): PropertyInput['changes'] {
  return dead.map(({ name: { namespace, name }, xml }) => ({ namespace, name, value: xml }))
}

/** Runs a verb that writes properties, and names the property that it found wrong. Throws PropertyRefusal. */
export async function blaming<T>(visit: Visit, save: () => Promise<T>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    throw isProductError(error) ? (refusalOf(error, languageOf(visit)) ?? error) : error
  }
}

function refusalOf(error: ProductError, language: Language): PropertyRefusal | null {
  const { code, facts } = error
  const words = describeError(error, language).detail
  if (code === 'properties-too-large' && typeof facts.name === 'string')
    return new PropertyRefusal(507, { namespace: String(facts.namespace), name: facts.name }, words)
  const property = code === 'input-invalid' ? byField[String(facts.field)] : undefined
  return property ? new PropertyRefusal(409, property, words) : null
}
