import type { joined, OutputOf } from '@lazo/contract'
import { call } from '#web/data/api/call.ts'
import { enterWorkspace } from '#web/data/api/workspace.ts'

/** Makes whoever is signed in a member by the link, and opens the workspace it leads to. Throws `ApiError` with words for the person. */
export async function joinAndArrive(token: string): Promise<void> {
  const { workspace } = await call<OutputOf<typeof joined>>('POST', '/me/joins', { body: { token } })
  enterWorkspace(workspace.id)
  arrive()
}

/** Opens the app from its beginning: whatever was known of who is signed in is old. */
export function arrive(): void {
  location.replace('/people')
}
