import * as contract from '@lazo/contract'
import { patchCard } from '#domain/contacts/change-card.ts'
import { readCard } from '#domain/contacts/read-card.ts'
import { convertPhoto, photoToKeep } from '#domain/media/convert-photo.ts'
import { readPhoto } from '#domain/media/read-photo.ts'
import { answerChange } from '../encode/cards.ts'
import { choosePhoto, patchOfPhoto, requirePhotoBlob } from '../photo-of-card.ts'
import { readWhole } from '../read-whole.ts'
import { type Answer, route, type Stream } from '../route.ts'

const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/heic'] as const

/** What can be made a JPEG of. */
const CONVERTED = [...PICTURES, 'image/heif', 'image/tiff'] as const

/** Photos of cards. */
export const photoRoutes = [
  route({
    name: 'readCardPhoto',
    method: 'GET',
    path: '/cards/:cardId/photo',
    need: 'read',
    query: contract.photoQuery,
    streams: PICTURES,
    errors: ['card-not-found', 'blob-not-found', 'image-unreadable', 'image-too-large'],
    async handle({ domain }, { who: { actor }, params, query, headers }) {
      const blobId = requirePhotoBlob((await readCard(domain, actor, params.cardId)).card)
      return tellPhoto(await readPhoto(domain, actor, blobId, choosePhoto(query, headers.accept)))
    },
  }),
  route({
    name: 'readPhoto',
    method: 'GET',
    path: '/photos/:blobId',
    need: 'read',
    query: contract.photoQuery,
    streams: PICTURES,
    errors: ['blob-not-found', 'image-unreadable', 'image-too-large'],
    async handle({ domain }, { who: { actor }, params, query, headers }) {
      return tellPhoto(await readPhoto(domain, actor, params.blobId, choosePhoto(query, headers.accept)))
    },
  }),
  route({
    name: 'savePhoto',
    method: 'PUT',
    path: '/cards/:cardId/photo',
    need: 'write',
    bytes: PICTURES,
    answer: contract.savedCard,
    errors: ['card-not-found', 'book-read-only', 'body-too-large', 'image-unreadable', 'image-too-large'],
    async handle({ domain }, { who: { actor }, language, params: { cardId }, bytes }) {
      const { card, etag } = await readCard(domain, actor, cardId)
      const photo = await photoToKeep(await readWhole(bytes, contract.PHOTO_LIMIT))
      const patch = patchOfPhoto(card, photo)
      const saved = await patchCard(domain, actor, { cardId, patch, base: etag })
      return answerChange(saved, language)
    },
  }),
  route({
    name: 'convertPhoto',
    method: 'POST',
    path: '/photos/conversions',
    need: 'write',
    bytes: CONVERTED,
    limit: contract.PHOTO_LIMIT,
    streams: ['image/jpeg'],
    errors: ['body-too-large', 'image-unreadable', 'image-too-large'],
    async handle(_, { bytes }) {
      const converted = await convertPhoto(await readWhole(bytes, contract.PHOTO_LIMIT))
      return { stream: { mediaType: converted.mediaType, size: converted.bytes.length, chunks: once(converted.bytes) } }
    },
  }),
]

/** What a photo looks like depends on what the reader can show. */
function tellPhoto({ tag, size, mediaType, bytes }: Omit<Stream, 'chunks'> & PhotoParts): Answer<never> {
  return { etag: `"${tag}"`, headers: { vary: 'Accept' }, stream: { mediaType, size, chunks: bytes } }
}

interface PhotoParts {
  readonly tag: string
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
