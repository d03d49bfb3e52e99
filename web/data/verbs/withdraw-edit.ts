import { presentReplica } from '../replica/present-replica.ts'

/** Takes back what was done and waits in the outbox, or was sent in this very moment. */
export async function withdrawEdit(entryId: number): Promise<void> {
  await presentReplica().ask('takeBack', [entryId])
}
