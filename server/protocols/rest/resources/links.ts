import * as contract from '@lazo/contract'
import { createLink } from '#domain/sharing/links/create-link.ts'
import { listLinks, listOpenings } from '#domain/sharing/links/list-links.ts'
import { revokeLink } from '#domain/sharing/links/revoke-link.ts'
import { encodeLink } from '../encode/links.ts'
import { route } from '../route.ts'

/** Links by which whoever has them sees a book or a card. */
export const linkRoutes = [
  route({
    name: 'listLinks',
    method: 'GET',
    path: '/links',
    need: 'read',
    answer: contract.shareLinks,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listLinks(domain, actor)).map(encodeLink) } }
    },
  }),
  route({
    name: 'createLink',
    method: 'POST',
    path: '/links',
    need: 'write',
    body: contract.shareLinkInput,
    answer: contract.shareLink,
    status: 201,
    errors: [
      'book-not-found',
      'card-not-found',
      'right-missing',
      'book-read-only',
      'book-follows-label',
      'too-many-links',
    ],
    async handle({ access, domain }, { who: { actor }, body }) {
      const { bookId, cardId, password, expiresAt, ...about } = body
      const of = bookId === undefined ? { cardId: cardId! } : { bookId }
      const passwordHash = password === null ? null : await access.passwords.hash(password)
      const link = await createLink(domain, actor, { ...about, of, passwordHash, expiresAt: new Date(expiresAt) })
      return { status: 201, location: `/links/${link.linkId}`, body: encodeLink(link) }
    },
  }),
  route({
    name: 'revokeLink',
    method: 'DELETE',
    path: '/links/:linkId',
    need: 'write',
    status: 204,
    errors: ['link-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await revokeLink(domain, actor, params.linkId)
      return {}
    },
  }),
  route({
    name: 'listOpenings',
    method: 'GET',
    path: '/links/:linkId/openings',
    need: 'read',
    answer: contract.linkOpenings,
    errors: ['link-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const days = await listOpenings(domain, actor, params.linkId)
      return { body: { items: days.map(({ lastAt, ...day }) => ({ ...day, lastAt: lastAt.toISOString() })) } }
    },
  }),
]
