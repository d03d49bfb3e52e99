import { joinLinkPath } from '@lazo/contract'
import { newSecret, secretHash } from '#access/secret-text.ts'
import type { Role } from '#base/actor.ts'
import { invitePerson } from '#domain/invitations/invite-person.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import type { Context } from '../open-context.ts'
import { siteOf } from '../site.ts'
import { findWorkspace } from './find-workspace.ts'

/** Whom a command invites. */
export interface InvitedUser {
  /** Without it the link is for whoever has it. */
  readonly email: string | undefined
  readonly role: Role
  readonly days: number
  readonly workspace: string | undefined
}

/** Makes a link by which somebody becomes a member, once. */
export async function inviteUser(context: Context, user: InvitedUser): Promise<{ link: string; expiresAt: Date }> {
  const token = newSecret()
  const actor = systemActor(await findWorkspace(context, user.workspace), 'cli')
  const { email, role, days } = user
  const { expiresAt } = await invitePerson(context.domain, actor, { email, role, days, tokenHash: secretHash(token)! })
  return { link: new URL(joinLinkPath(token), siteOf(context.config)).href, expiresAt }
}
