import * as contract from '@lazo/contract'
import { requireOwnSession } from '#access/sessions/require-own-session.ts'
import { openWorkspace } from '#domain/members/open-workspace.ts'
import { renameWorkspace } from '#domain/members/rename-workspace.ts'
import { encodeMemberships } from '../encode/people.ts'
import { route } from '../route.ts'

/** The workspaces of this server that somebody belongs to. Which one a request means, its header `Lazo-Workspace` says. */
export const workspaceRoutes = [
  route({
    name: 'listWorkspaces',
    method: 'GET',
    path: '/workspaces',
    need: 'account',
    answer: contract.workspaces,
    async handle({ access }, { who: { account, session } }) {
      const all = encodeMemberships(await access.directory.membershipsOf(account.accountId))
      const { workspaceId } = session
      return { body: { items: workspaceId === null ? all : all.filter(({ id }) => id === workspaceId) } }
    },
  }),
  route({
    name: 'createWorkspace',
    method: 'POST',
    path: '/workspaces',
    need: 'account',
    body: contract.workspaceInput,
    answer: contract.joined,
    status: 201,
    errors: ['right-missing', 'session-bound'],
    async handle({ domain }, { who: { account, session }, body: { name }, caller }) {
      requireOwnSession(session)
      const { workspaceId, memberId } = await openWorkspace(domain, account, { name, door: caller.door })
      return { status: 201, body: { workspace: { id: workspaceId, name }, memberId } }
    },
  }),
  route({
    name: 'renameWorkspace',
    method: 'PUT',
    path: '/workspace/name',
    need: 'write',
    body: contract.workspaceInput,
    answer: contract.workspaceInput,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor }, body }) {
      return { body: await renameWorkspace(domain, actor, body.name) }
    },
  }),
]
