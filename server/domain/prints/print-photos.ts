import { type Card, entriesByPreference } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import type { Domain } from '../domain.ts'
import { blobIdOf } from '../media/blob-uri.ts'
import { readPhoto } from '../media/read-photo.ts'

/** Gives the photos of cards as small JPEGs; null for a card without one, or with one that cannot be scaled here. */
export function printPhotos(domain: Domain, actor: Actor): (card: Card) => Promise<Buffer | null> {
  return async (card) => {
    const photos = entriesByPreference(card.media).filter(({ kind }) => kind === 'photo' || kind === 'logo')
    const blobId = photos.map(({ uri }) => blobIdOf(uri)).find((found) => found !== null)
    if (!blobId) return null
    try {
      return Buffer.concat(await Array.fromAsync((await readPhoto(domain, actor, blobId, '256.jpeg')).bytes))
    } catch (error) {
      if (isProductError(error)) return null
      throw error
    }
  }
}
