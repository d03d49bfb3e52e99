import type { Actor } from '#base/actor.ts'
import type { PropertyPlace } from '#store/collections/properties.ts'
import type { WriteTx } from '#store/transaction.ts'
import { checkBookName } from '../books/book-name.ts'
import { renameIn } from '../books/rename-book.ts'
import { requireDevice } from '../devices/require-device.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { describeBook } from './describe-book.ts'
import { findCollection } from './find-collection.ts'
import { findResource } from './find-resource.ts'
import { noteInLog } from './log/note-in-log.ts'
import { tellRefusals } from './log/tell-refusals.ts'
import { type PropertyChange, writeProperties } from './property-changes.ts'

/** What is to be said of a place: of the home (without segment), a collection (without name), or a resource. */
export interface PropertyInput {
  readonly segment?: string
  readonly name?: string
  readonly changes: readonly PropertyChange[]
  /** What people call the collection, and what it is described as (null for nothing); these all its readers see. */
  readonly bookName?: string
  readonly description?: string | null
}

/**
 * Writes what a client says of a place, all of it or nothing (RFC 4918 §9.2). Properties that mean nothing to us are the member's
 * own and need no more than to see the place; name and description of a collection need `manage`. Throws
 * `properties-too-large`, `input-invalid`, `card-not-found`, `book-not-found`, and the errors of rights.
 */
export async function saveProperties(domain: Domain, actor: Actor, input: PropertyInput): Promise<void> {
  const { segment = '', name } = input
  await tellRefusals(domain, actor, name === undefined ? { segment } : { segment, name }, () =>
    domain.store.write(actor, (tx) => save(tx, input)),
  )
}

async function save(tx: WriteTx, input: PropertyInput): Promise<void> {
  requireWriting(tx)
  const place = await findPlace(tx, input)
  await writeProperties(tx, place, input.changes)
  if (place.bookId === null || place.cardId !== null) return
  if (input.bookName !== undefined) await rename(tx, place.bookId, checkBookName(input.bookName))
  if (input.description !== undefined) {
    await requireBookRight(tx, place.bookId, 'manage')
    await describeBook(tx, place.bookId, input.description)
  }
}

async function findPlace(tx: WriteTx, { segment, name }: PropertyInput): Promise<PropertyPlace> {
  if (segment === undefined) {
    await requireDevice(tx)
    return { bookId: null, cardId: null }
  }
  if (name === undefined) return { bookId: (await findCollection(tx, segment)).bookId, cardId: null }
  const found = await findResource(tx, segment, name)
  if (!found) throw cardNotFound()
  return { bookId: found.collection.bookId, cardId: found.card.cardId }
}

async function rename(tx: WriteTx, bookId: string, name: string): Promise<void> {
  const former = await renameIn(tx, bookId, name)
  if (former !== name) await noteInLog(tx, { kind: 'book-renamed', bookId, facts: { from: former, to: name } })
}
