import type { MatchedText } from '@lazo/jscontact'
import { listedOf } from './listed-card.ts'
import type { People } from './people.ts'
import type { ServerFound } from './use-server-search.ts'

/** Rows completed by what the server found: behind those that are there, so that nothing moves under the cursor. Pure. */
export function addFound(people: People, found: ServerFound): People {
  const more = new Map(found.map((one) => [one.card.id, one]))
  if (more.size > 0) for (const id of people.ids) more.delete(id)
  if (more.size === 0) return people
  const cards = new Map([...more].map(([id, { card }]) => [id, listedOf(card)]))
  return {
    ...people,
    ids: [...people.ids, ...more.keys()],
    card: (id) => people.card(id) ?? cards.get(id),
    matched: (id) => (more.get(id)?.matched as readonly MatchedText[] | undefined) ?? people.matched(id),
  }
}
