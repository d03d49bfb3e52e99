import { readBytes, readVariants } from '#store/blobs/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { DEVICE_VARIANT } from '../../media/device-variant.ts'
import type { StoredSource } from '../rendering/source.ts'
import { type PhotoPlace, putBackPhotos } from './photo-places.ts'

/** The text that a device sent, with its photos; null when one of them is no longer kept. */
export async function wholeText(tx: ReadTx, { text, photos }: StoredSource): Promise<string | null> {
  if (photos === null) return text
  const places = photos as readonly PhotoPlace[]
  const idsOf = (isScaled: boolean) => places.filter((place) => place.isScaled === isScaled).map(({ blobId }) => blobId)
  const originals = await readBytes(tx, idsOf(false))
  const scaled = await readVariants(tx, idsOf(true), DEVICE_VARIANT)
  return putBackPhotos(
    text,
    places,
    ({ blobId, isScaled }) => (isScaled ? scaled.get(blobId)?.bytes : originals.get(blobId)) ?? null,
  )
}
