import * as contract from '@lazo/contract'
import { isoDay } from '@lazo/ties'
import { findWaysTo } from '#domain/introductions/find-ways.ts'
import { readReciprocity } from '#domain/reciprocity/read-reciprocity.ts'
import { whoCan } from '#domain/reciprocity/who-can.ts'
import { type KeyContact, readKeyContacts } from '#domain/ties/read-key-contacts.ts'
import { route } from '../route.ts'

/** What a member's own ties come to, and nobody else is told. */
export const reciprocityRoutes = [
  route({
    name: 'readReciprocity',
    method: 'GET',
    path: '/reciprocity',
    need: 'read',
    answer: contract.reciprocity,
    errors: [],
    async handle({ domain }, { who: { actor } }) {
      const { total, byKind, quarters, lopsided } = await readReciprocity(domain, actor)
      const ties = lopsided.map(({ last, ...one }) => ({ ...one, last: isoDay(last) }))
      return { body: { total, byKind: [...byKind], quarters: [...quarters], lopsided: ties } }
    },
  }),
  route({
    name: 'findWhoCan',
    method: 'GET',
    path: '/reciprocity/who-can',
    need: 'read',
    query: contract.whoCanQuery,
    answer: contract.whoCanAnswer,
    errors: [],
    async handle({ domain }, { who: { actor }, query }) {
      const found = await whoCan(domain, actor, query.q)
      return { body: { items: found.map(({ cardId, reasons }) => ({ cardId, reasons: [...reasons] })) } }
    },
  }),
  route({
    name: 'listKeyContacts',
    method: 'GET',
    path: '/key-contacts',
    need: 'read',
    answer: contract.keyContacts,
    errors: [],
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await readKeyContacts(domain, actor)).map(encodeKeyContact) } }
    },
  }),
  route({
    name: 'listIntroducers',
    method: 'GET',
    path: '/cards/:cardId/introducers',
    need: 'read',
    answer: contract.introducers,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const ways = await findWaysTo(domain, actor, params.cardId)
      const items = ways.map(({ who, score, reasons }) => {
        const is = 'cardId' in who ? { cardId: who.cardId, member: null } : { cardId: null, member: memberOf(who) }
        return { ...is, score, reasons: reasons.map(({ code, facts }) => ({ code, facts: { ...facts } })) }
      })
      return { body: { items } }
    },
  }),
]

function encodeKeyContact({ next, followUp, quarters, ...one }: KeyContact) {
  return {
    ...one,
    quarters: [...quarters],
    next: next && {
      rung: next.rung,
      asks: next.asks.map(({ code, facts, isMet }) => ({ code, facts: { ...facts }, isMet })),
    },
    followUp: followUp && { id: followUp.followUpId, remindOn: followUp.remindOn, text: followUp.text },
  }
}

function memberOf({ memberId, name }: { readonly memberId: string; readonly name: string }) {
  return { id: memberId, name }
}
