import * as contract from '@lazo/contract'
import { createApiToken, listApiTokens, revokeApiToken } from '#access/tokens/api-tokens.ts'
import { encodeToken } from '../encode/people.ts'
import { route } from '../route.ts'

/** Keys for programs. */
export const tokenRoutes = [
  route({
    name: 'listTokens',
    method: 'GET',
    path: '/tokens',
    need: 'read',
    query: contract.apiTokenQuery,
    answer: contract.apiTokens,
    errors: ['right-missing'],
    async handle({ access }, { who: { actor }, query }) {
      const tokens = await listApiTokens(access, actor, query.member)
      return { body: { items: tokens.map(encodeToken) } }
    },
  }),
  route({
    name: 'createToken',
    method: 'POST',
    path: '/tokens',
    need: 'write',
    body: contract.apiTokenInput,
    answer: contract.createdApiToken,
    status: 201,
    async handle({ access }, { who: { actor }, body: { label, scope, expiresAt } }) {
      const ends = expiresAt === undefined ? undefined : new Date(expiresAt)
      const { token, record } = await createApiToken(access, actor, { label, scope, expiresAt: ends })
      return { status: 201, body: { ...encodeToken(record), token } }
    },
  }),
  route({
    name: 'revokeToken',
    method: 'DELETE',
    path: '/tokens/:tokenId',
    need: 'write',
    status: 204,
    errors: ['token-not-found'],
    async handle({ access }, { who: { actor }, params }) {
      await revokeApiToken(access, actor, params.tokenId)
      return {}
    },
  }),
]
