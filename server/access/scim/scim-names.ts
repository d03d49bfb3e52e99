import type { Actor } from '#base/actor.ts'
import { readScimNames, type ScimName, saveScimName } from '#store/identity/scim.ts'
import type { Access } from '../access.ts'

/** What the company calls the members or the teams of the actor’s workspace, by their ids. */
export function readExternalIds(access: Access, actor: Actor, kind: ScimName['kind']): Promise<Map<string, string>> {
  return access.identity.ask((tx) => readScimNames(tx, actor.workspaceId, kind))
}

/** Notes what the company calls one of them; null forgets it. */
export async function noteExternalId(
  access: Access,
  actor: Actor,
  thing: { kind: ScimName['kind']; resourceId: string },
  externalId: string | null,
): Promise<void> {
  await access.identity.transact((tx) => saveScimName(tx, { workspaceId: actor.workspaceId, ...thing }, externalId))
}
