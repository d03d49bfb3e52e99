import type { Language } from '@lazo/contract'
import * as contract from '@lazo/contract'
import { newSecret, secretHash } from '#access/secret-text.ts'
import { ProductError } from '#base/errors.ts'
import type { Domain } from '#domain/domain.ts'
import { invitePerson } from '#domain/invitations/invite-person.ts'
import { listInvitations } from '#domain/invitations/list-invitations.ts'
import { revokeInvitation } from '#domain/invitations/revoke-invitation.ts'
import { sendInvitation } from '#domain/invitations/send-invitation.ts'
import { describeError } from '../../describe-error.ts'
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
    errors: [
      'email-taken',
      'email-invalid',
      'team-not-found',
      'right-missing',
      'book-not-found',
      'book-read-only',
      'grant-too-high',
      'book-follows-label',
    ],
    async handle({ domain, settings }, { who: { actor }, body, language }) {
      const token = newSecret()
      const tokenHash = secretHash(token)!
      const invitation = await invitePerson(domain, actor, {
        ...body,
        books: body.books.map(({ bookId, right }) => ({ bookId, allows: right })),
        tokenHash,
      })
      const link = `${settings.publicUrl ?? ''}${contract.joinLinkPath(token)}`
      const mailing = await mail(domain, { email: invitation.email, tokenHash, link, language })
      return { status: 201, location: '/invitations', body: { ...encodeInvitation(invitation), link, ...mailing } }
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

/** The invitation stands whether or not its letter goes: who made it has the link, and is told. */
async function mail(
  domain: Domain,
  { email, ...letter }: { email: string | null; tokenHash: Buffer; link: string; language: Language },
): Promise<{ mailed: 'sent' | 'failed' | 'off'; mailProblem: string | null }> {
  if (email === null) return { mailed: 'off', mailProblem: null }
  try {
    return { mailed: await sendInvitation(domain, { email, ...letter }), mailProblem: null }
  } catch (error) {
    if (!(error instanceof ProductError) || error.code !== 'mail-unsent') throw error
    return { mailed: 'failed', mailProblem: describeError(error, letter.language).detail }
  }
}
