import { readResources } from '#domain/collections/read-resources.ts'
import type { Send, Visit } from '../../webdav/ground.ts'
import { tellEach } from '../../webdav/tell-each.ts'
import { readKeptOfCards } from '../kinds/kept-properties.ts'
import type { CardTeller } from './card-teller.ts'

/** So many cards are read and told at once. */
const AT_ONCE = 200

/** Cards of a book by their names. */
interface NamedCards {
  readonly segment: string
  readonly names: readonly string[]
}

/** Tells cards by their names, in their order. Gives the names under which there is none. */
export async function tellByName(
  visit: Visit,
  teller: CardTeller,
  { segment, names }: NamedCards,
  send: Send,
): Promise<string[]> {
  const missing: string[] = []
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const part = names.slice(at, at + AT_ONCE)
    missing.push(...(await tellPart(visit, teller, { segment, names: part }, send)))
  }
  return missing
}

async function tellPart(
  visit: Visit,
  teller: CardTeller,
  { segment, names }: NamedCards,
  send: Send,
): Promise<string[]> {
  const { door, actor } = visit
  const { collection, found } = await readResources(door.domain, actor, { segment, names, version: teller.version })
  const cardIds = found.map(({ cardId }) => cardId)
  const kept = teller.needsDead ? await readKeptOfCards(visit, collection.bookId, cardIds) : null
  const byName = new Map(found.map((card) => [card.name, card]))
  const inOrder = names.flatMap((name) => byName.get(name) ?? [])
  await tellEach(inOrder, (card) => teller.tell(collection, card, kept?.get(card.cardId)), send)
  return names.filter((name) => !byName.has(name))
}
