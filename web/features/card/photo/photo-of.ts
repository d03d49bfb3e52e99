import { type Card, entriesByPreference } from '@lazo/jscontact'

const BLOB = 'lazo:blob/'

/** The blob of the photo of a card, for an organization of its logo; null without one. Pure. */
export function photoOf({ media }: Card): string | null {
  const pictures = entriesByPreference(media).filter(({ kind, uri }) => kind !== 'sound' && uri?.startsWith(BLOB))
  const picture = pictures.find(({ kind }) => kind === 'photo') ?? pictures[0]
  return picture?.uri.slice(BLOB.length) ?? null
}
