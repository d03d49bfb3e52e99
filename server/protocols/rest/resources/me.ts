import * as contract from '@lazo/contract'
import { membershipsIn } from '#access/actors/authenticate.ts'
import { changePassword } from '#access/passwords/change-password.ts'
import { requireOwnSession } from '#access/sessions/require-own-session.ts'
import { findMember } from '#domain/members/list-members.ts'
import { readSettings } from '#domain/settings/read-settings.ts'
import { readInternalDomains } from '#domain/teams/branch-view.ts'
import { writeSessionCookie } from '../../session-cookie.ts'
import { encodeMemberships } from '../encode/people.ts'
import { route } from '../route.ts'

/** Who is asking. */
export const meRoutes = [
  route({
    name: 'readMe',
    method: 'GET',
    path: '/me',
    need: 'read',
    answer: contract.me,
    async handle({ access, domain }, { who: { actor, credential, session } }) {
      const { memberId, name, email, role } = await findMember(domain, actor, { memberId: actor.memberId })
      const workspaces = encodeMemberships(await membershipsIn(access, actor.accountId, session?.workspaceId ?? null))
      const present = workspaces.find((one) => one.id === actor.workspaceId)
      const domains = await readInternalDomains(domain, actor)
      const workspace = { id: actor.workspaceId, name: present?.name ?? '', domains }
      const key = { key: credential.kind, mayWrite: actor.mayWrite }
      const { region } = (await readSettings(domain, actor)) as { region?: string }
      return { body: { memberId, name, email, role, workspace, ...key, workspaces, region: region ?? domain.region } }
    },
  }),
  route({
    name: 'changePassword',
    method: 'PUT',
    path: '/me/password',
    need: 'write',
    body: contract.passwordInput,
    status: 204,
    errors: ['sign-in-failed', 'password-weak', 'session-bound', 'too-many-tries'],
    async handle({ access, settings }, { who, body, caller, headers }) {
      if (who.session) requireOwnSession(who.session)
      const way = who.session?.way ?? 'password'
      const input = { ...body, accountId: who.account.accountId, way, client: headers['user-agent'] }
      const session = await changePassword(access, input, caller)
      if (who.credential.kind === 'token') return {}
      return { headers: { 'set-cookie': writeSessionCookie(session.token, session.expiresAt, settings) } }
    },
  }),
]
