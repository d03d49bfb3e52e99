import { undoStack } from '../undo/undo-stack.ts'
import { Copies } from './copies.ts'
import type { ReplicaConfig } from './messages.ts'
import { Replica, type WorkerPort } from './replica.ts'
import { replicaName } from './replica-name.ts'
import { startWorker } from './start-worker.ts'

let present: Replica | null = null

/** The replica of whoever is signed in. Throws when nobody is. */
export function presentReplica(): Replica {
  if (!present) throw new Error('no replica is open')
  return present
}

/** Opens the replica of a member, in a worker of its own; called once after the session is known. */
export function openReplica(config: ReplicaConfig, start: () => WorkerPort = startWorker): Replica {
  closeReplica()
  new Copies().note(replicaName(config))
  present = new Replica(start(), config)
  return present
}

/** Closes the replica; what it keeps stays for the next start. */
export function closeReplica(): void {
  present?.close()
  present = null
  undoStack.clear()
}
