import { REPLICAS } from '../kept-names.ts'
import type { ReplicaConfig } from './messages.ts'

/** What the replica of a member is called in the browser: a member is one account in one workspace. */
export function replicaName({ workspaceId, memberId }: Pick<ReplicaConfig, 'workspaceId' | 'memberId'>): string {
  return `${REPLICAS}${workspaceId}-${memberId}`
}
