import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { watchNotes } from './watch-notes.ts'

/** Counts cards that a program with a key reads in bulk as taken out. The app keeps a copy for whoever signs in to it, which is told in the audit instead. */
export function watchPrograms(domain: Domain, actor: Actor, cardIds: readonly string[]): void {
  if (actor.door !== 'web' && actor.deviceId === undefined) watchNotes(domain).taken(actor, cardIds)
}
