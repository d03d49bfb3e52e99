import { mendText } from '@lazo/jscontact'
import { keepDefined } from '@lazo/normal'
import { ProductError } from '#base/errors.ts'
import { type EventFacts, readEvent, type StoredEvent } from '#store/events/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** What may be said otherwise of an event; the rest stays. */
export type EventChange = { readonly [Fact in Exclude<keyof EventFacts, 'deletedAt'>]?: EventFacts[Fact] | undefined }

/** What an event is after a change, with every text mended; who stands twice in the list is expected once. Throws `input-invalid`. Pure. */
export function changeEventFacts(was: EventFacts, change: EventChange): EventFacts {
  const said = { ...was, ...keepDefined(change) }
  const name = lineOf(said.name)
  if (name === null) throw new ProductError('input-invalid', 'An event has a name.', { facts: { field: 'name' } })
  const expected = said.expected.flatMap((person) => {
    const called = lineOf(person.name)
    return called === null ? [] : [{ ...person, name: called, organization: lineOf(person.organization) }]
  })
  const once = new Map(expected.map((one) => [`${one.cardId} ${one.name} ${one.organization}`, one]))
  return { ...said, name, place: lineOf(said.place), expected: [...once.values()] }
}

/** An event of the actor's that was not taken away. Throws `event-not-found`. */
export async function requireOwnEvent(tx: ReadTx, eventId: string): Promise<StoredEvent> {
  const found = await readEvent(tx, eventId)
  if (!found || found.deletedAt) throw eventNotFound()
  return found
}

/** The error for an event that is not there, or not for this actor. */
export function eventNotFound(): ProductError {
  return new ProductError('event-not-found', 'There is no such event.')
}

function lineOf(typed: string | null): string | null {
  const text = typed === null ? '' : mendText(typed).value.replaceAll(/\s+/gu, ' ').trim()
  return text === '' ? null : text
}
