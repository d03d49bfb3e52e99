import type { Card, Media } from '@lazo/jscontact'
import type { Attribute } from '../directory-entry.ts'
import { jpegBytes, jpegUri } from './families/media.ts'

/** Stands in a card for a photo that its entry holds already, with its place among them. */
const PLACE = /^#jpegPhoto-(\d{1,4})$/

/** The card with a mark in place of each photo that is an attribute of its entry. */
export function withoutPhotos(card: Card): Card {
  let place = -1
  return mapPhotos(card, (photo) => {
    const bytes = jpegBytes(photo.uri)
    if (bytes === null) return photo
    place += 1
    return jpegUri(bytes) === photo.uri ? { ...photo, uri: `#jpegPhoto-${place}` } : photo
  })
}

/** The card with its photos again; one that the entry has lost is lost to the card. */
export function withPhotos(card: Card, attributes: readonly Attribute[]): Card {
  const photos = attributes.flatMap(({ name, value }) =>
    name.toLowerCase() === 'jpegphoto' && typeof value !== 'string' ? [value] : [],
  )
  return mapPhotos(card, (photo) => {
    const place = PLACE.exec(photo.uri)?.[1]
    const bytes = place === undefined ? undefined : photos[Number(place)]
    if (place === undefined) return photo
    return bytes === undefined ? null : { ...photo, uri: jpegUri(bytes) }
  })
}

function mapPhotos(card: Card, change: (photo: Media) => Media | null): Card {
  if (card.media === undefined) return card
  const { media, ...others } = card
  const changed = Object.entries(media).flatMap(([id, one]) => {
    const other = one.kind === 'photo' ? change(one) : one
    return other === null ? [] : [[id, other] as const]
  })
  return changed.length === 0 ? others : { ...card, media: Object.fromEntries(changed) }
}
