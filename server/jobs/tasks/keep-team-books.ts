import type { Domain } from '#domain/domain.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { makeTeamBookOfMany } from '#domain/team-book/make-team-book.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'

/** Sees to it that every workspace of more than one member has the book of the team, with a card of each. */
export async function keepTeamBooksJob(domain: Domain): Promise<void> {
  for (const workspaceId of await readWorkspaceIds(domain.store))
    await makeTeamBookOfMany(domain, systemActor(workspaceId, 'job'))
}
