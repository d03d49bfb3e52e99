import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { watchNotes } from './watch-notes.ts'

/**
 * Counts cards that are read in bulk as taken out. The app keeps a copy for whoever signs in to it, which is told in the audit instead; it
 * asks for the first page of a list alone, so that who goes on to further ones is no app.
 */
export function watchBulk(
  domain: Domain,
  actor: Actor,
  { cardIds, isFurther = false }: { readonly cardIds: readonly string[]; readonly isFurther?: boolean },
): void {
  const isApp = actor.door === 'web' && !isFurther
  if (!isApp && actor.deviceId === undefined) watchNotes(domain).taken(actor, cardIds)
}
