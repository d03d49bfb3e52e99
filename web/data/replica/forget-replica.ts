import type { ReplicaStorage } from './storage.ts'

/**
 * Takes a replica away. What its member did and no server has heard of stays for their next session, unless they gave it up:
 * no card is left either way.
 */
export async function forgetReplica(storage: ReplicaStorage, isGivenUp: boolean): Promise<void> {
  if (!isGivenUp && (await storage.keepUnsent()) > 0) storage.close()
  else await storage.destroy()
}
