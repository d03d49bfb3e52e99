import * as contract from '@lazo/contract'
import { newSecret, secretHash } from '#access/secret-text.ts'
import { invitePerson } from '#domain/invitations/invite-person.ts'
import { listInvitations } from '#domain/invitations/list-invitations.ts'
import { revokeInvitation } from '#domain/invitations/revoke-invitation.ts'
import { encodeInvitation } from '../encode/invitations.ts'
import { route } from '../route.ts'

/** Links by which somebody becomes a member, for those who hand them out. */
export const invitationRoutes = [
  route({
    name: 'listInvitations',
    method: 'GET',
    path: '/invitations',
    need: 'read',
    answer: contract.invitations,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listInvitations(domain, actor)).map(encodeInvitation) } }
    },
  }),
  route({
    name: 'createInvitation',
    method: 'POST',
    path: '/invitations',
    need: 'write',
    body: contract.invitationInput,
    answer: contract.madeInvitation,
    status: 201,
    errors: ['email-taken', 'email-invalid', 'team-not-found', 'right-missing'],
    async handle({ domain, settings }, { who: { actor }, body }) {
      const token = newSecret()
      const invitation = await invitePerson(domain, actor, { ...body, tokenHash: secretHash(token)! })
      const link = `${settings.publicUrl ?? ''}${contract.joinLinkPath(token)}`
      return { status: 201, location: '/invitations', body: { ...encodeInvitation(invitation), link } }
    },
  }),
  route({
    name: 'revokeInvitation',
    method: 'DELETE',
    path: '/invitations/:invitationId',
    need: 'write',
    status: 204,
    errors: ['invitation-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      await revokeInvitation(domain, actor, params.invitationId)
      return {}
    },
  }),
]
