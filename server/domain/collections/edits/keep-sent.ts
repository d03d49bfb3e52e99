import { keepSentText, setDeviceRevision } from '#store/collections/sent-cards.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { takeOutPhotos } from './photo-places.ts'
import type { SentCard } from './read-sent.ts'
import type { TakenPhoto } from './take-photos.ts'

/** What a device sent of a card, and the revision that says just that. */
interface KeptState {
  readonly cardId: string
  readonly revision: number
  readonly photos: readonly TakenPhoto[]
  /** Whether something of the card is hidden from the device: then it may be given less than it sent. */
  readonly isMasked?: boolean
}

/**
 * Notes that the device has this revision, and keeps its text where it can be given back to the octet. Says whether it can:
 * only then may an ETag be told (RFC 6352 §6.3.2.3).
 */
export async function keepSent(
  tx: WriteTx,
  sent: SentCard,
  { cardId, revision, photos, isMasked = false }: KeptState,
): Promise<boolean> {
  const kept = photos.map(({ blobId, bytes, keptAs }) => keptAs && { blobId, bytes, isScaled: keptAs === 'scaled' })
  const isKept = !isMasked && kept.every((photo) => photo !== null)
  const bare = isKept && sent.uid !== null && sent.version !== null ? takeOutPhotos(sent.text, kept) : null
  if (!bare) {
    await setDeviceRevision(tx, cardId, revision)
    return false
  }
  const places = bare.places.length > 0 ? bare.places : null
  const source = { cardId, revision, version: sent.version!, text: bare.text, photos: places }
  await together(setDeviceRevision(tx, cardId, revision), keepSentText(tx, source))
  return true
}
