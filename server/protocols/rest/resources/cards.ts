import * as contract from '@lazo/contract'
import { createCard } from '#domain/contacts/create-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { readCard, readSomeCards } from '#domain/contacts/read-card.ts'
import { listCards } from '#domain/search/list-cards.ts'
import { watchBulk } from '#domain/watch/watch-bulk.ts'
import { watchNotes } from '#domain/watch/watch-notes.ts'
import { readIfMatch } from '../conditions.ts'
import { encodeCard, encodeSavedCard, encodeSummary } from '../encode/cards.ts'
import { keepDefined } from '../keep-defined.ts'
import { readListInput } from '../read-list-input.ts'
import { route } from '../route.ts'
import { withoutAdditions } from '../without-additions.ts'

const listRoutes = [
  route({
    name: 'listCards',
    method: 'GET',
    path: '/cards',
    need: 'read',
    query: contract.cardsQuery,
    answer: contract.cardList,
    errors: ['cursor-invalid', 'filter-invalid'],
    async handle({ domain }, { who: { actor }, query }) {
      const { cards, next } = await listCards(domain, actor, readListInput(query))
      const views = await readSomeCards(
        domain,
        actor,
        cards.map((card) => card.cardId),
      )
      watchBulk(domain, actor, { cardIds: idsOf(views), isFurther: query.cursor !== undefined })
      return { body: { items: views.map(encodeCard), cursor: next } }
    },
  }),
  route({
    name: 'listSummaries',
    method: 'GET',
    path: '/cards/summaries',
    need: 'read',
    query: contract.cardListQuery,
    answer: contract.cardSummaries,
    errors: ['cursor-invalid', 'filter-invalid'],
    async handle({ domain }, { who: { actor }, query }) {
      const { cards, next } = await listCards(domain, actor, readListInput(query))
      watchBulk(domain, actor, { cardIds: idsOf(cards), isFurther: query.cursor !== undefined })
      return { body: { items: cards.map(encodeSummary), cursor: next } }
    },
  }),
]

const singleRoutes = [
  route({
    name: 'createCard',
    method: 'POST',
    path: '/cards',
    need: 'write',
    body: contract.newCardInput,
    answer: contract.savedCard,
    status: 201,
    errors: ['book-not-found', 'book-read-only', 'card-invalid', 'card-too-large', 'uid-taken'],
    async handle({ domain }, { who: { actor }, language, body }) {
      const saved = await createCard(domain, actor, { bookId: body.bookIds[0]!, card: withoutAdditions(body) })
      const { cardId, etag } = saved.view
      return { status: 201, location: `/cards/${cardId}`, etag, body: encodeSavedCard(saved, language) }
    },
  }),
  route({
    name: 'readCard',
    method: 'GET',
    path: '/cards/:cardId',
    need: 'read',
    answer: contract.card,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const view = await readCard(domain, actor, params.cardId)
      watchNotes(domain).opened(actor, view.cardId)
      return { etag: view.etag, body: encodeCard(view) }
    },
  }),
  route({
    name: 'deleteCard',
    method: 'DELETE',
    path: '/cards/:cardId',
    need: 'write',
    answer: contract.batchReference,
    errors: ['card-not-found', 'right-missing', 'book-read-only', 'condition-failed'],
    async handle({ domain }, { who: { actor }, params: { cardId }, headers }) {
      const ifMatch = readIfMatch(headers['if-match'])
      const { batchId } = await deleteCards(domain, actor, [cardId], keepDefined({ ifMatch }))
      return { body: { batchId } }
    },
  }),
]

/** Cards, in lists and one by one. */
export const cardRoutes = [...listRoutes, ...singleRoutes]

function idsOf(cards: readonly { readonly cardId: string }[]): string[] {
  return cards.map(({ cardId }) => cardId)
}
