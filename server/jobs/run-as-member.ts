import type { Role } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'
import { readMemberAsActor } from '#store/jobs/unfinished.ts'
import type { MemberTask } from './job-context.ts'

/** A task for a member, as the queue keeps it. */
export interface MemberJob {
  readonly workspaceId: string
  readonly memberId: string
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * Runs a task like a door: as the member who asked for it, with the rights that member has now. Does nothing for a member who
 * is gone or disabled.
 */
export async function runAsMember(
  domain: Domain,
  task: MemberTask,
  { workspaceId, memberId, input }: MemberJob,
  signal: AbortSignal,
): Promise<void> {
  const member = await readMemberAsActor(domain.store, { workspaceId, memberId })
  if (!member) return
  const { accountId } = member
  const role: Role = member.role
  await task({
    domain,
    actor: { workspaceId, memberId, accountId, role, door: 'job', mayWrite: true },
    input,
    signal,
  })
}
