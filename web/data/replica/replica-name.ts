import type { ReplicaConfig } from './messages.ts'

/** What the names of all replicas in a browser begin with. */
export const REPLICAS = 'lazo-'

/** What the replica of a member is called in the browser: a member is one account in one workspace. */
export function replicaName({ workspaceId, memberId }: Pick<ReplicaConfig, 'workspaceId' | 'memberId'>): string {
  return `${REPLICAS}${workspaceId}-${memberId}`
}
