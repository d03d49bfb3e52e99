import * as contract from '@lazo/contract'
import { listDrafts } from '#domain/drafts/list-drafts.ts'
import { forgetDraft, useDraft } from '#domain/drafts/use-draft.ts'
import { route } from '../route.ts'

/** Texts to look over before they go to a person, and the memory of those that went. */
export const draftRoutes = [
  route({
    name: 'listDrafts',
    method: 'GET',
    path: '/cards/:cardId/drafts',
    need: 'read',
    query: contract.draftsQuery,
    answer: contract.drafts,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params: { cardId }, query, language: usual }) {
      const { close, years, received, ...choice } = query
      const isClose = close === undefined ? null : close === 'true'
      const { language, drafts } = await listDrafts(domain, actor, {
        ...choice,
        usual,
        isClose,
        cardId,
        years: years ?? null,
        received: received ?? null,
      })
      const items = drafts.map(({ marks, uses, ...draft }) => ({ ...draft, marks: [...marks], uses: [...uses] }))
      return { body: { cardId, language, items } }
    },
  }),
  route({
    name: 'useDraft',
    method: 'POST',
    path: '/cards/:cardId/drafts/uses',
    need: 'write',
    body: contract.draftUse,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params: { cardId }, body: { marks } }) {
      await useDraft(domain, actor, { cardId, marks })
      return {}
    },
  }),
  route({
    name: 'forgetDraft',
    method: 'POST',
    path: '/cards/:cardId/drafts/uses/taken-back',
    need: 'write',
    body: contract.draftUse,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params: { cardId }, body: { marks } }) {
      await forgetDraft(domain, actor, { cardId, marks })
      return {}
    },
  }),
]
