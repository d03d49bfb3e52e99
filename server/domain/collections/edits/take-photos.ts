import { createHash } from 'node:crypto'
import type { Card } from '@lazo/jscontact'
import type { RawCard, RawProperty } from '@lazo/vcard'
import type { DeviceFamily } from '#base/actor.ts'
import { readBlobs, readBytes, readVariant, type StoredBlob } from '#store/blobs/reader.ts'
import { insertVariant, keepBlobs } from '#store/blobs/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { blobIdOf, blobUri } from '../../media/blob-uri.ts'
import { isDataUri, readDataUri } from '../../media/data-uri.ts'
import { DEVICE_VARIANT, isGivenScaled } from '../../media/device-variant.ts'
import { isSameLook, type Look, lookAt } from '../../media/same-picture.ts'
import { scaleForDevice } from '../../media/scale-for-device.ts'
import { sniffImage } from '../../media/sniff-image.ts'

/** A photo of a sent card, and which blob it is. */
export interface TakenPhoto {
  readonly blobId: string
  /** The bytes that came. */
  readonly bytes: Buffer
  /** Where those are kept: the blob, or its scaled form that the device had got; null when nowhere, for the program saved it anew. */
  readonly keptAs: 'original' | 'scaled' | null
}

/** A sent card whose photos are references to blobs. */
export interface WithoutPhotos {
  readonly raw: RawCard
  readonly photos: readonly TakenPhoto[]
}

const PICTURES = new Set(['PHOTO', 'LOGO'])

/**
 * Takes the photos out of a sent card. One that is a photo of the cards it may come from, as it was given or saved anew by a
 * program, stays the photo it was; any other is kept. A reference to a blob, which no device is given, is dropped.
 */
export async function takePhotos(
  tx: WriteTx,
  raw: RawCard,
  { from, family }: { from: readonly Card[]; family: DeviceFamily },
): Promise<WithoutPhotos> {
  const lines = raw.properties.filter(({ value }) => blobIdOf(value.trim()) === null)
  const found = lines.map((line) => (PICTURES.has(line.key) ? pictureOf(line) : null))
  if (!found.some((bytes) => bytes !== null)) return { raw: { ...raw, properties: lines }, photos: [] }
  const blobs = await readBlobs(tx, [...new Set(from.flatMap(blobsOf))])
  const known = blobs.map((blob): KnownPhoto => ({ blob, given: once(() => lookGiven(tx, blob, family)) }))
  const photos = new Map<RawProperty, TakenPhoto & { mediaType: string }>()
  for (const [i, line] of lines.entries()) {
    const bytes = found[i]
    if (bytes) photos.set(line, (await recognise(bytes, known)) ?? (await keep(tx, bytes)))
  }
  const properties = lines.map((line) => (photos.has(line) ? refer(line, photos.get(line)!) : line))
  return { raw: { ...raw, properties }, photos: [...photos.values()] }
}

function blobsOf({ media = {} }: Card): string[] {
  return Object.values(media).flatMap(({ uri }) => blobIdOf(uri) ?? [])
}

/** The bytes of a property that carries a picture we know; null for everything else. */
function pictureOf({ value, params }: RawProperty): Buffer | null {
  const encoding = params.find(({ key }) => key === 'ENCODING')?.values[0]?.toLowerCase()
  const isBase64 = encoding === 'b' || encoding === 'base64'
  if (isDataUri(value)) return imageOrNull(readDataUri(value.replaceAll('\\,', ','))?.bytes)
  return isBase64 ? imageOrNull(Buffer.from(value, 'base64')) : null
}

function imageOrNull(bytes: Buffer | undefined): Buffer | null {
  return bytes && sniffImage(bytes) !== null ? bytes : null
}

/** A photo that the device may have been given; opened at most once, however many it is compared with. */
interface KnownPhoto {
  readonly blob: StoredBlob
  readonly given: () => Promise<{ digest: string; look: Look | null } | null>
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => (result ??= work())
}

async function lookGiven(tx: WriteTx, blob: StoredBlob, family: DeviceFamily) {
  const bytes = await asGiven(tx, blob, family)
  return bytes ? { digest: digestOf(bytes), look: await lookAt(bytes) } : null
}

async function recognise(bytes: Buffer, photos: readonly KnownPhoto[]) {
  const digest = digestOf(bytes)
  const same = photos.find(({ blob }) => blob.digest === digest)
  if (same) return { ...taken(same.blob, bytes), keptAs: 'original' as const }
  const look = once(() => lookAt(bytes))
  for (const { blob, given } of photos) {
    const known = await given()
    if (known?.digest === digest) return { ...taken(blob, bytes), keptAs: 'scaled' as const }
    if (known && isSameLook(await look(), known.look)) return { ...taken(blob, bytes), keptAs: null }
  }
  return null
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The bytes of a photo as the device was given it; a scaled form that was lost on the way is made again. */
async function asGiven(tx: WriteTx, blob: StoredBlob, family: DeviceFamily): Promise<Buffer | undefined> {
  const { blobId } = blob
  const kept = isGivenScaled(blob, family) ? await readVariant(tx, blobId, DEVICE_VARIANT) : null
  if (kept) return kept.bytes
  const original = (await readBytes(tx, [blobId])).get(blobId)
  if (!original || !isGivenScaled(blob, family)) return original
  const scaled = await scaleForDevice(original)
  if (!scaled) return original
  await insertVariant(tx, blobId, { name: DEVICE_VARIANT, ...scaled })
  return scaled.bytes
}

function taken({ blobId, mediaType }: StoredBlob, bytes: Buffer) {
  return { blobId, mediaType, bytes }
}

async function keep(tx: WriteTx, bytes: Buffer) {
  const mediaType = sniffImage(bytes)!
  const [blobId] = await keepBlobs(tx, [{ bytes, mediaType, purpose: 'photo' }])
  return { blobId: blobId!, mediaType, bytes, keptAs: 'original' as const }
}

const OF_THE_BYTES = new Set(['ENCODING', 'VALUE', 'MEDIATYPE'])

/** The property as it is when it names the blob; what a program says of the format never counts. */
function refer(line: RawProperty, { blobId, mediaType }: { blobId: string; mediaType: string }): RawProperty {
  const params = line.params.filter(({ key }) => !OF_THE_BYTES.has(key))
  const told = [
    { name: 'VALUE', key: 'VALUE', values: ['uri'] },
    { name: 'MEDIATYPE', key: 'MEDIATYPE', values: [mediaType] },
  ]
  return { ...line, params: [...params, ...told], value: blobUri(blobId) }
}
