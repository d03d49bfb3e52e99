import { enterWorkspace } from '../api/workspace.ts'
import { renewSession } from './session-store.ts'

/** Goes to another workspace of the same account; its own copy of the contacts is opened, and this one stays for later. */
export async function switchWorkspace(id: string): Promise<void> {
  enterWorkspace(id)
  await renewSession()
}
