import { type Card, entriesByPreference, joinPath, type PatchObject } from '@lazo/jscontact'

const BLOB = 'lazo:blob/'

/** The blob of the photo of a card, for an organization of its logo; null without one. Pure. */
export function photoOf({ media }: Card): string | null {
  const pictures = entriesByPreference(media).filter(({ kind, uri }) => kind !== 'sound' && uri?.startsWith(BLOB))
  const picture = pictures.find(({ kind }) => kind === 'photo') ?? pictures[0]
  return picture?.uri.slice(BLOB.length) ?? null
}

/** The edit that takes the photos of a card away; sounds and logos stay. Pure. */
export function withoutPhoto({ media = {} }: Card): PatchObject {
  const photos = Object.entries(media).filter(([, { kind }]) => kind === 'photo')
  if (photos.length === Object.keys(media).length) return { media: null }
  return Object.fromEntries(photos.map(([id]) => [joinPath(['media', id]), null]))
}
