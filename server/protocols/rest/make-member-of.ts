import type { Caller } from '#access/access.ts'
import type { MakeMember } from '#access/providers/come-in.ts'
import { addMember } from '#domain/members/add-member.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import type { DoorContext } from '../context.ts'

/** Makes members of those whom a provider of a workspace brings: never more than members. */
export function makeMemberOf({ domain }: DoorContext, { door }: Caller) {
  return ({ workspaceId }: { readonly workspaceId: string }): MakeMember =>
    async (person) => {
      const added = await addMember(domain, systemActor(workspaceId, door), { ...person, role: 'member' })
      return added.account
    }
}
