import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { listCardShares } from '#domain/sharing/list-card-shares.ts'
import { rightOfRank } from '#domain/sharing/right.ts'
import { shareCards } from '#domain/sharing/share-cards.ts'
import { unshareCards } from '#domain/sharing/unshare-cards.ts'
import { encodeBulk } from '../encode/bulk.ts'
import { granteeOf } from '../encode/grantee.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

const errors: readonly ErrorCode[] = [
  'card-not-found',
  'right-missing',
  'book-read-only',
  'member-not-found',
  'team-not-found',
  'batch-not-found',
  'already-undone',
]

/** Cards that are shared alone, not the books they are in. */
export const cardShareRoutes = [
  route({
    name: 'shareCards',
    method: 'POST',
    path: '/cards/shares',
    need: 'write',
    body: contract.cardSharing,
    answer: contract.bulkReport,
    status: 201,
    errors: [...errors, 'uid-taken'],
    async handle({ domain }, { who: { actor }, language, body }) {
      const { cardIds, batchId, right: allows } = body
      const sharing = { cardIds, grantee: granteeOf(body), allows, ...keepDefined({ batchId }) }
      return { status: 201, body: encodeBulk(await shareCards(domain, actor, sharing), language) }
    },
  }),
  route({
    name: 'unshareCards',
    method: 'POST',
    path: '/cards/shares/ends',
    need: 'write',
    body: contract.cardUnsharing,
    answer: contract.bulkReport,
    status: 201,
    errors,
    async handle({ domain }, { who: { actor }, language, body }) {
      const { cardIds, batchId } = body
      const ending = { cardIds, grantee: granteeOf(body), ...keepDefined({ batchId }) }
      return { status: 201, body: encodeBulk(await unshareCards(domain, actor, ending), language) }
    },
  }),
  route({
    name: 'listCardShares',
    method: 'GET',
    path: '/cards/:cardId/shares',
    need: 'read',
    answer: contract.cardShares,
    errors: ['card-not-found', 'right-missing', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params }) {
      const shares = await listCardShares(domain, actor, params.cardId)
      const items = shares.map(({ granteeKind: to, granteeId, name, rank, since, byId, byName, bookId }) => ({
        to,
        id: to === 'everyone' ? null : granteeId,
        name,
        right: rightOfRank(rank)!,
        since: since.toISOString(),
        by: { id: byId, name: byName },
        bookId,
      }))
      return { body: { items } }
    },
  }),
]
