import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { reachableBlobs, readBlob, readBytes, readVariant, type StoredBlob, streamBytes } from '#store/blobs/reader.ts'
import { insertVariant } from '#store/blobs/writer.ts'
import type { Domain } from '../domain.ts'
import { makeVariant } from './make-variant.ts'
import type { PhotoVariant } from './photo-variant.ts'
import { scaling } from './scaling-turns.ts'

/** A photo on its way to a reader. */
export interface Photo {
  readonly mediaType: string
  readonly size: number
  /** Names these very bytes for ever; fit for an ETag. */
  readonly tag: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * A photo as it came, or scaled; a scaled form is made at the first request and kept. Whoever sees a card that holds the
 * photo, or held it, sees the photo; for others it does not exist. Throws `blob-not-found`, `image-unreadable`, `image-too-large`.
 */
export async function readPhoto(
  domain: Domain,
  actor: Actor,
  blobId: string,
  variant: PhotoVariant | 'original',
): Promise<Photo> {
  const { blob, known } = await domain.store.read(actor, async (tx) => {
    const blob = (await reachableBlobs(tx, [blobId])).has(blobId) ? await readBlob(tx, blobId) : null
    if (blob?.purpose !== 'photo') throw new ProductError('blob-not-found', 'There is no such photo.')
    return { blob, known: variant === 'original' ? null : await readVariant(tx, blobId, variant) }
  })
  const tag = `${blob.digest.slice(0, 32)}-${variant}`
  if (variant === 'original')
    return { mediaType: blob.mediaType, size: blob.size, tag, bytes: streamBytes(domain.store, actor, blob) }
  const scaled = known ?? (await scaling.take(() => scalePhoto(domain, actor, blob, variant)))
  return { mediaType: scaled.mediaType, size: scaled.bytes.length, tag, bytes: once(scaled.bytes) }
}

async function scalePhoto(domain: Domain, actor: Actor, blob: StoredBlob, variant: PhotoVariant) {
  const bytes = (await domain.store.read(actor, (tx) => readBytes(tx, [blob.blobId]))).get(blob.blobId)
  if (!bytes) throw new ProductError('blob-not-found', 'There is no such photo.')
  const scaled = await makeVariant(bytes, variant)
  await domain.store.write(actor, (tx) => insertVariant(tx, blob.blobId, { name: variant, ...scaled }))
  return scaled
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
