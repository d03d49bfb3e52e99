import { makeResetLink } from '#access/one-time/reset-link.ts'
import { checkPassword } from '#access/passwords/check-password.ts'
import { setPassword } from '#access/passwords/set-password.ts'
import type { Role } from '#base/actor.ts'
import { addMember } from '#domain/members/add-member.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { withAccount } from '#domain/members/with-account.ts'
import type { Account } from '#store/identity/account-reader.ts'
import type { Context } from '../open-context.ts'
import { findWorkspace } from './find-workspace.ts'

const MACHINE = { address: 'local', door: 'cli' } as const

/** Whom a command adds. */
export interface NewUser {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly password: string | null
  readonly workspace: string | undefined
}

/** Adds a person; the first one makes the workspace and owns it. Gives the path of a one-time link when no password was given. */
export async function addUser(context: Context, user: NewUser): Promise<{ email: string; linkPath: string | null }> {
  if (user.password !== null) checkPassword(user.password, user)
  const { account, isNew } = (await context.access.directory.hasWorkspaces())
    ? await addToWorkspace(context, user)
    : await addFirst(context, user)
  if (user.password !== null && isNew) await setPassword(context.access, account, user.password, MACHINE)
  const needsLink = user.password === null && isNew
  return { email: account.email, linkPath: needsLink ? await makeLinkPath(context, account) : null }
}

/** The path on the server of a one-time link by which an account's owner chooses a password. */
export async function makeLinkPath(context: Context, account: Account): Promise<string> {
  const { token } = await makeResetLink(context.access, account, MACHINE)
  return `reset#${token}`
}

async function addFirst(context: Context, user: NewUser): Promise<{ account: Account; isNew: boolean }> {
  const { domain } = context
  return withAccount(domain, user, (owner) =>
    createWorkspace(domain, { name: user.workspace ?? user.name, owner, door: 'cli', onlyWhenFirst: true }),
  )
}

async function addToWorkspace(context: Context, user: NewUser): Promise<{ account: Account; isNew: boolean }> {
  const workspaceId = await findWorkspace(context, user.workspace)
  const added = await addMember(context.domain, systemActor(workspaceId, 'cli'), user)
  return { account: added.account, isNew: added.isNewAccount }
}
