import { type Card, entriesByPreference, joinPath, type Media, type PatchObject } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { blobIdOf } from '#domain/media/blob-uri.ts'
import { writeDataUri } from '#domain/media/data-uri.ts'
import { isPhotoVariant, type PhotoVariant } from '#domain/media/photo-variant.ts'
import { sniffImage } from '#domain/media/sniff-image.ts'

/** The photo of a card that is kept here, the preferred one of several. Throws `blob-not-found`. */
export function requirePhotoBlob(card: Card): string {
  const photos = entriesByPreference(card.media).filter(({ kind }) => kind === 'photo')
  const blobId = photos.map(({ uri }) => blobIdOf(uri)).find((found) => found !== null)
  if (blobId) return blobId
  throw new ProductError('blob-not-found', 'This card has no photo.')
}

/** Which form of a photo is wanted: as it is kept, or scaled, in a format that the reader shows. */
export function choosePhoto(
  query: { size?: string | undefined; format?: string | undefined },
  accept: string | undefined,
): PhotoVariant | 'original' {
  if (query.size === undefined) return 'original'
  const format = query.format ?? (accept?.includes('image/webp') ? 'webp' : 'jpeg')
  const variant = `${query.size}.${format}`
  return isPhotoVariant(variant) ? variant : 'original'
}

/** The edit that gives a card this photo in place of the one it has. Throws `image-unreadable` for what is no picture we know. */
export function patchOfPhoto(card: Card, bytes: Uint8Array): PatchObject {
  const mediaType = sniffImage(bytes)
  if (!mediaType) throw new ProductError('image-unreadable', 'This is no picture of a kind that is known here.')
  const photo: Media = { '@type': 'Media', kind: 'photo', uri: writeDataUri(mediaType, bytes), mediaType }
  const [id] = Object.entries(card.media ?? {}).find(([, { kind }]) => kind === 'photo') ?? ['photo']
  return card.media ? { [joinPath(['media', id])]: photo } : { media: { [id]: photo } }
}
