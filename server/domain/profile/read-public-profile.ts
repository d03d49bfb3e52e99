import { type Card, entriesByPreference } from '@lazo/jscontact'
import { readCards } from '#store/cards/reader.ts'
import { readMemberOfProfile } from '#store/members/addressed.ts'
import type { Domain } from '../domain.ts'
import { blobIdOf } from '../media/blob-uri.ts'
import { type Photo, readPhoto } from '../media/read-photo.ts'
import { pageNotFound, pageOwner } from '../members/page-owner.ts'
import { readSeenProfile } from './me-card.ts'
import { publicCard } from './public-card.ts'
import { isShownPart } from './shown-parts.ts'

/** What everybody may see of a member. */
export interface PublicProfile {
  readonly slug: string
  readonly bio: string
  /** Null for that of whoever reads it. */
  readonly language: 'en' | 'es' | null
  /** The card, with nothing but what is shown; it has media only where there is a photo that is kept here. */
  readonly card: Card
  /** The photo in a form that is shown everywhere; null when there is none. */
  openPhoto(variant: '720.jpeg' | '512.jpeg' | '96.jpeg'): Promise<Photo | null>
}

/**
 * What is public of the member whose page has this address. The layer that a member keeps for themselves is never in it. Throws
 * `path-not-found`, also when the member may no longer share the card.
 */
export async function readPublicProfile(domain: Domain, slug: string): Promise<PublicProfile> {
  const owner = pageOwner(await readMemberOfProfile(domain.store, slug), false)
  const { profile, document } = await domain.store.read(owner, async (tx) => {
    const profile = await readSeenProfile(tx)
    const [stored] = profile.cardId === null ? [] : await readCards(tx, [profile.cardId])
    return { profile, document: stored && stored.deletedAt === null ? stored.document : null }
  })
  if (!document || !profile.isOn || profile.slug !== slug) throw pageNotFound()
  const shown = publicCard(document, profile.shows.filter(isShownPart))
  const blobId = photoOf(shown)
  return {
    slug,
    bio: profile.bio,
    language: profile.language,
    card: blobId === null ? withoutMedia(shown) : shown,
    openPhoto: async (variant) => (blobId === null ? null : readPhoto(domain, owner, blobId, variant)),
  }
}

function photoOf(card: Card): string | null {
  const blobs = entriesByPreference(card.media).map(({ uri }) => blobIdOf(uri))
  return blobs.find((blobId) => blobId !== null) ?? null
}

/** A picture from elsewhere would have every reader ask elsewhere. */
function withoutMedia(card: Card): Card {
  const { media: _, ...rest } = card
  return rest
}
