import { ProductError } from '#base/errors.ts'
import type { AskingDevice, DeviceHolding, StoredCollection } from '#store/collections/reader.ts'
import { bookNotFound } from '../sharing/book-rights.ts'
import { type Right, rightOfRank } from '../sharing/right.ts'
import { formatETag } from '../sync/etag.ts'
import { formatSyncToken } from '../sync/sync-token.ts'
import { epochFor } from './family-epoch.ts'
import { segmentOf } from './segment.ts'

/** A book as one device sees it. */
export interface Collection {
  readonly bookId: string
  /** The last part of its address, decoded; immutable. */
  readonly segment: string
  readonly name: string
  readonly kind: StoredCollection['kind']
  /** The label that a book of kind `label` follows. */
  readonly keyword: string | null
  readonly right: Right
  readonly ownerId: string
  readonly isOwn: boolean
  /** Changes when, and only when, the device would be shown something else. */
  readonly token: string
  readonly description: string | null
  readonly createdAt: Date
}

/** The same with where its view stands, for verbs that go on in the same transaction. */
export interface StandingCollection extends Collection {
  readonly device: AskingDevice
  readonly era: number
  readonly number: number
  readonly trimmedTo: number
  /** Of the view, as the family of the program that asks has it. */
  readonly epoch: number
  readonly knownNumber: number
  /** Whether rights changed since the device showed that it knows that number. */
  readonly isOfOtherRights: boolean
}

/** The collections of a device. Throws `sign-in-required` when the device is not there (any more). Pure. */
export function toCollections(holding: DeviceHolding | null, memberId: string): StandingCollection[] {
  if (!holding) throw new ProductError('sign-in-required', 'This device is not connected any more.')
  return holding.collections.map((stored) => toCollection(stored, holding.device, memberId))
}

/** The one collection that was asked for. Throws the same, and `book-not-found` when the device does not hold it. Pure. */
export function requireCollection(holding: DeviceHolding | null, memberId: string): StandingCollection {
  const [collection] = toCollections(holding, memberId)
  if (!collection) throw bookNotFound()
  return collection
}

function toCollection(stored: StoredCollection, device: AskingDevice, memberId: string): StandingCollection {
  const epoch = epochFor(stored.epoch, device.family)
  return {
    bookId: stored.bookId,
    segment: segmentOf(stored, memberId),
    name: stored.name,
    kind: stored.kind,
    keyword: stored.keyword,
    right: rightOfRank(stored.rank)!,
    ownerId: stored.ownerId,
    isOwn: stored.ownerId === memberId,
    token: formatSyncToken({ era: stored.era, number: stored.number, epoch }),
    description: stored.description,
    createdAt: stored.createdAt,
    device,
    era: stored.era,
    number: stored.number,
    trimmedTo: stored.trimmedTo,
    epoch,
    knownNumber: stored.knownNumber,
    isOfOtherRights: stored.isOfOtherRights,
  }
}

/** The ETag of a card as a collection shows it. */
export function etagOf(
  collection: Pick<StandingCollection, 'era' | 'epoch'>,
  card: { cardId: string; revision: number; overlayRevision: number },
): string {
  const { cardId, revision, overlayRevision } = card
  return formatETag({ cardId, era: collection.era, revision, overlayRevision, epoch: collection.epoch })
}
