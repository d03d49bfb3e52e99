import { passwordLinkPath } from '@lazo/contract'
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
import { siteOf } from '../site.ts'
import { findWorkspace } from './find-workspace.ts'

const MACHINE = { address: 'local', door: 'cli' } as const

/** Whom a command adds. */
export interface NewUser {
  readonly email: string
  readonly name: string
  /** Without it the first person is owner, any other a member. */
  readonly role: Role | undefined
  readonly password: string | null
  readonly workspace: string | undefined
}

/**
 * Adds a person; the first one makes the workspace and owns it, whatever role was asked for. Gives a one-time link when the
 * account is new and no password was given: a person who has an account keeps its password.
 */
export async function addUser(context: Context, user: NewUser): Promise<{ email: string; link: string | null }> {
  if (user.password !== null) checkPassword(user.password, user)
  const { account, isNew } = (await context.access.directory.hasWorkspaces())
    ? await addToWorkspace(context, user)
    : await addFirst(context, user)
  if (!isNew) return { email: account.email, link: null }
  if (user.password === null) return { email: account.email, link: await makeLink(context, account) }
  await setPassword(context.access, account, user.password, MACHINE)
  return { email: account.email, link: null }
}

/** A one-time link by which an account's owner chooses a password, as they open it in a browser. */
export async function makeLink(context: Context, account: Account): Promise<string> {
  const { token } = await makeResetLink(context.access, account, MACHINE)
  return new URL(passwordLinkPath(token), siteOf(context.config)).href
}

async function addFirst(context: Context, user: NewUser): Promise<{ account: Account; isNew: boolean }> {
  const { domain } = context
  return withAccount(domain, user, (owner) =>
    createWorkspace(domain, { name: user.workspace ?? user.name, owner, door: 'cli', onlyWhenFirst: true }),
  )
}

async function addToWorkspace(context: Context, user: NewUser): Promise<{ account: Account; isNew: boolean }> {
  const { email, name, role = 'member' } = user
  const workspaceId = await findWorkspace(context, user.workspace)
  const added = await addMember(context.domain, systemActor(workspaceId, 'cli'), { email, name, role })
  return { account: added.account, isNew: added.isNewAccount }
}
