import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { type Grantee, setGrant } from '#domain/sharing/set-grant.ts'
import { route } from '../route.ts'

const errors: readonly ErrorCode[] = ['book-not-found', 'right-missing', 'book-read-only', 'grant-too-high']

/** Who reads a book, and how far: for everyone, for a member, for a team. */
export const grantRoutes = [
  ...grantPair('Everyone', '/books/:bookId/grants/everyone', () => ({ kind: 'everyone' })),
  ...grantPair('Member', '/books/:bookId/grants/members/:memberId', ({ memberId }) => ({
    kind: 'member',
    id: memberId!,
  })),
  ...grantPair('Team', '/books/:bookId/grants/teams/:teamId', ({ teamId }) => ({ kind: 'team', id: teamId! })),
]

/** Giving a right, and taking it away. */
function grantPair(
  to: 'Everyone' | 'Member' | 'Team',
  path: string,
  granteeOf: (params: Readonly<Record<string, string>>) => Grantee,
) {
  return [
    route({
      name: `grantTo${to}`,
      method: 'PUT',
      path,
      need: 'write',
      body: contract.grantInput,
      answer: contract.batchReference,
      errors,
      async handle({ domain }, { who: { actor }, params, body }) {
        const { bookId, ...rest } = params as { bookId: string }
        return { body: await setGrant(domain, actor, { bookId, grantee: granteeOf(rest), allows: body.right }) }
      },
    }),
    route({
      name: `revokeFrom${to}`,
      method: 'DELETE',
      path,
      need: 'write',
      answer: contract.batchReference,
      errors,
      async handle({ domain }, { who: { actor }, params }) {
        const { bookId, ...rest } = params as { bookId: string }
        return { body: await setGrant(domain, actor, { bookId, grantee: granteeOf(rest), allows: null }) }
      },
    }),
  ]
}
