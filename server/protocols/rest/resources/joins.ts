import * as contract from '@lazo/contract'
import { makeAccount } from '#access/accounts/make-account.ts'
import { tryInvitation } from '#access/one-time/try-invitation.ts'
import { openSession } from '#access/sessions/open-session.ts'
import { requireOwnSession } from '#access/sessions/require-own-session.ts'
import { acceptInvitation } from '#domain/invitations/accept-invitation.ts'
import { joinAsNew } from '#domain/invitations/join-as-new.ts'
import { readInvitation } from '#domain/invitations/read-invitation.ts'
import { route } from '../route.ts'
import { tellSession } from './session.ts'

/** What is done with an invitation, by who has its link. */
export const joinRoutes = [
  route({
    name: 'readJoin',
    method: 'POST',
    path: '/joins/previews',
    need: 'nothing',
    body: contract.joinToken,
    answer: contract.joinPreview,
    errors: ['code-invalid', 'too-many-tries', 'origin-refused'],
    async handle({ access, domain }, { body, caller }) {
      const invited = await tryInvitation(access, body.token, caller, (hash) => readInvitation(domain, hash))
      const { workspaceName, inviterName, role, email, teams, books, expiresAt } = invited
      const where = { workspace: workspaceName, invitedBy: inviterName }
      return {
        body: { ...where, role, email, teams: [...teams], books: [...books], expiresAt: expiresAt.toISOString() },
      }
    },
  }),
  route({
    name: 'joinAsNew',
    method: 'POST',
    path: '/joins',
    need: 'nothing',
    body: contract.joinInput,
    answer: contract.openedSession,
    status: 201,
    errors: [
      'code-invalid',
      'account-exists',
      'invitation-for-other',
      'password-weak',
      'email-invalid',
      'too-many-tries',
      'origin-refused',
    ],
    async handle(door, { body, caller, headers }) {
      const { access, domain } = door
      const { token, ...person } = body
      const { account } = await tryInvitation(access, token, caller, (tokenHash) =>
        joinAsNew(domain, { tokenHash, door: caller.door }, () => makeAccount(access, person, caller)),
      )
      const input = { accountId: account.accountId, way: 'password' as const, client: headers['user-agent'] }
      return tellSession(door, await openSession(access, input, caller))
    },
  }),
  route({
    name: 'joinAsMe',
    method: 'POST',
    path: '/me/joins',
    need: 'account',
    body: contract.joinToken,
    answer: contract.joined,
    status: 201,
    errors: ['code-invalid', 'invitation-for-other', 'email-taken', 'session-bound', 'too-many-tries'],
    async handle({ access, domain }, { who: { account, session }, body, caller }) {
      requireOwnSession(session)
      const { workspaceId, workspaceName, memberId } = await tryInvitation(access, body.token, caller, (tokenHash) =>
        acceptInvitation(domain, { tokenHash, account, door: caller.door }),
      )
      return { status: 201, body: { workspace: { id: workspaceId, name: workspaceName }, memberId } }
    },
  }),
]
