import { type OutputOf, sharedPath, type shareLink } from '@lazo/contract'
import type { LinkView } from '#domain/sharing/links/link-view.ts'

type Link = OutputOf<typeof shareLink>

/** A link for outsiders as this door tells it. */
export function encodeLink({ linkId, token, shows, createdAt, expiresAt, lastAt, ...about }: LinkView): Link {
  return {
    id: linkId,
    ...about,
    shows: [...shows] as Link['shows'],
    path: token === null ? null : sharedPath(token),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastAt: lastAt?.toISOString() ?? null,
  }
}
