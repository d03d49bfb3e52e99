import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { type ListView, requireList, viewLists } from './list-view.ts'

/** The actor's smart lists in their order, and behind them those that others share, by name. */
export async function readSmartLists(domain: Domain, actor: Actor): Promise<ListView[]> {
  return domain.store.read(actor, (tx) => viewLists(tx))
}

/** One smart list. Throws `list-not-found`. */
export async function readSmartList(domain: Domain, actor: Actor, listId: string): Promise<ListView> {
  return domain.store.read(actor, (tx) => requireList(tx, listId))
}
