import type { Actor } from '#base/actor.ts'
import { readSettingsRow } from '#store/settings/reader.ts'
import type { Domain } from '../domain.ts'

/** What a member has set for themselves, by name; any JSON. */
export type Settings = Readonly<Record<string, unknown>>

/** What the actor has set for themselves. */
export async function readSettings(domain: Domain, actor: Actor): Promise<Settings> {
  return domain.store.read(actor, readSettingsRow)
}
