import * as contract from '@lazo/contract'
import { ProductError } from '#base/errors.ts'
import { patchCard, replaceCard } from '#domain/contacts/change-card.ts'
import { forgetKeptLayer, listKeptLayers } from '#domain/contacts/kept-layers.ts'
import { readCard } from '#domain/contacts/read-card.ts'
import { saveOverlay } from '#domain/contacts/save-overlay.ts'
import { readIfMatch, requireIfMatch } from '../conditions.ts'
import { answerChange } from '../encode/cards.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'
import { refuseAdditions, withoutAdditions } from '../without-additions.ts'

const OUT_OF_SIGHT = 'Saved, and you see the card no longer: it had a shared label by which alone you saw it.'

const documentRoutes = [
  route({
    name: 'replaceCard',
    method: 'PUT',
    path: '/cards/:cardId',
    need: 'write',
    body: contract.cardInput,
    answer: contract.savedCard,
    isEmptyWhen: OUT_OF_SIGHT,
    errors: [
      'card-not-found',
      'book-read-only',
      'card-invalid',
      'card-too-large',
      'condition-failed',
      'precondition-required',
    ],
    async handle({ domain }, { who: { actor }, language, params: { cardId }, body, headers }) {
      const ifMatch = requireIfMatch(headers['if-match'])
      if (body.bookIds) refuseOtherBooks(body.bookIds, (await readCard(domain, actor, cardId)).bookIds)
      const saved = await replaceCard(domain, actor, { cardId, card: withoutAdditions(body), ifMatch })
      return answerChange(saved, language)
    },
  }),
  route({
    name: 'patchCard',
    method: 'PATCH',
    path: '/cards/:cardId',
    need: 'write',
    body: contract.cardPatchInput,
    answer: contract.savedCard,
    isEmptyWhen: OUT_OF_SIGHT,
    errors: [
      'card-not-found',
      'book-read-only',
      'card-invalid',
      'card-changed',
      'condition-failed',
      'precondition-required',
    ],
    async handle({ domain }, { who: { actor }, language, params: { cardId }, body: { patch, base }, headers }) {
      const ifMatch = base === undefined ? requireIfMatch(headers['if-match']) : readIfMatch(headers['if-match'])
      refuseAdditions(patch)
      const saved = await patchCard(domain, actor, keepDefined({ cardId, patch, base, ifMatch }))
      return answerChange(saved, language)
    },
  }),
]

const overlayRoutes = [
  route({
    name: 'readOverlay',
    method: 'GET',
    path: '/cards/:cardId/overlay',
    need: 'read',
    answer: contract.overlay,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const view = await readCard(domain, actor, params.cardId)
      return { body: { patch: view.mine ?? {} } }
    },
  }),
  route({
    name: 'saveOverlay',
    method: 'PUT',
    path: '/cards/:cardId/overlay',
    need: 'write',
    body: contract.overlay,
    answer: contract.overlay,
    errors: ['card-not-found', 'card-invalid', 'card-too-large'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const view = await saveOverlay(domain, actor, { ...params, ...body })
      return { body: { patch: view.mine ?? {} } }
    },
  }),
  route({
    name: 'removeOverlay',
    method: 'DELETE',
    path: '/cards/:cardId/overlay',
    need: 'write',
    status: 204,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await saveOverlay(domain, actor, { ...params, patch: {} })
      return {}
    },
  }),
]

const keptRoutes = [
  route({
    name: 'listKeptLayers',
    method: 'GET',
    path: '/kept-layers',
    need: 'read',
    answer: contract.keptLayers,
    async handle({ domain }, { who: { actor } }) {
      const kept = await listKeptLayers(domain, actor)
      const items = kept.map(({ cardId, patch, updatedAt }) => ({
        id: cardId,
        patch: { ...patch },
        updatedAt: updatedAt.toISOString(),
      }))
      return { body: { items } }
    },
  }),
  route({
    name: 'forgetKeptLayer',
    method: 'DELETE',
    path: '/kept-layers/:cardId',
    need: 'write',
    answer: contract.batchReference,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: await forgetKeptLayer(domain, actor, params.cardId) }
    },
  }),
]

/** Changing a card, for all or for oneself. */
export const cardEditRoutes = [...documentRoutes, ...overlayRoutes, ...keptRoutes]

/** The books of a card are not changed in passing: whoever sends others back must hear that nothing came of it. */
function refuseOtherBooks(given: readonly string[], present: readonly string[]): void {
  const isSame = given.length === present.length && given.every((bookId) => present.includes(bookId))
  if (isSame) return
  const message = 'The books of a card are changed by POST /cards/moves and POST /books/{id}/links.'
  throw new ProductError('input-invalid', message, { facts: { in: 'body', field: 'bookIds' } })
}
