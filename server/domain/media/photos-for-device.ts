import type { Card } from '@lazo/jscontact'
import type { DeviceFamily } from '#base/actor.ts'
import { readBytes, readVariants, type StoredBlob } from '#store/blobs/reader.ts'
import { insertVariant } from '#store/blobs/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { DEVICE_VARIANT, isGivenScaled } from './device-variant.ts'
import { inlinePhotos, type Picture } from './inline-photos.ts'
import { scaleForDevice } from './scale-for-device.ts'

/**
 * Gives the cards in order with the bytes of their photos in them, large ones scaled to what programs of this family take.
 * A scaled form is made when it is first needed and kept after the transaction; whoever loses that makes it again.
 */
export function photosForDevice(
  domain: Domain,
  tx: ReadTx,
  cards: readonly Card[],
  family: DeviceFamily,
): AsyncGenerator<Card> {
  return inlinePhotos(tx, cards, (blobs) => readPictures(domain, tx, blobs, family))
}

async function readPictures(
  domain: Domain,
  tx: ReadTx,
  blobs: readonly StoredBlob[],
  family: DeviceFamily,
): Promise<Map<string, Picture>> {
  const scaled = blobs.filter((blob) => isGivenScaled(blob, family))
  const known = await readVariants(tx, idsOf(scaled), DEVICE_VARIANT)
  const pictures = new Map<string, Picture>(known)
  const whole = blobs.filter(({ blobId }) => !known.has(blobId))
  const bytes = await readBytes(tx, idsOf(whole))
  for (const blob of whole) {
    const original = bytes.get(blob.blobId)
    if (!original) continue
    const small = scaled.includes(blob) ? await scaleAndKeep(domain, tx, blob.blobId, original) : null
    pictures.set(blob.blobId, small ?? { mediaType: blob.mediaType, bytes: original })
  }
  return pictures
}

function idsOf(blobs: readonly StoredBlob[]): string[] {
  return blobs.map(({ blobId }) => blobId)
}

async function scaleAndKeep(domain: Domain, tx: ReadTx, blobId: string, bytes: Buffer): Promise<Picture | null> {
  const scaled = await scaleForDevice(bytes)
  if (!scaled) return null
  void domain.store
    .write(tx.actor, (later) => insertVariant(later, blobId, { name: DEVICE_VARIANT, ...scaled }))
    .catch((error: unknown) => domain.log.info({ error, blobId }, 'a scaled photo was not kept'))
  return scaled
}
