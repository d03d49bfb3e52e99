import * as contract from '@lazo/contract'
import { changeTie, undoTieChange } from '#domain/ties/change-tie.ts'
import { listTies, listTieVersions, showTie } from '#domain/ties/read-tie.ts'
import { cutPage } from '../cut-page.ts'
import { readIdCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

type Tie = Awaited<ReturnType<typeof showTie>>

const path = '/cards/:cardId/tie'

/** What a member says of their relations with people, and nobody else is told. */
export const tieRoutes = [
  route({
    name: 'readTie',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.tie,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeTie(await showTie(domain, actor, params['cardId']!)) }
    },
  }),
  route({
    name: 'changeTie',
    method: 'PATCH',
    path,
    need: 'write',
    body: contract.tieChange,
    answer: contract.tie,
    errors: ['card-not-found', 'input-invalid'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeTie(await changeTie(domain, actor, { ...body, cardId: params['cardId']! })) }
    },
  }),
  route({
    name: 'listTieVersions',
    method: 'GET',
    path: '/cards/:cardId/tie/versions',
    need: 'read',
    answer: contract.tieVersions,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const versions = await listTieVersions(domain, actor, params.cardId)
      const items = versions.map(({ versionId: id, until, state }) => {
        return { ...encodeTie(state), id, until: until.toISOString() }
      })
      return { body: { items } }
    },
  }),
  route({
    name: 'undoTieChange',
    method: 'POST',
    path: '/cards/:cardId/tie/versions/:versionId/restoration',
    need: 'write',
    answer: contract.tie,
    errors: ['card-not-found', 'version-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeTie(await undoTieChange(domain, actor, params)) }
    },
  }),
  route({
    name: 'listTies',
    method: 'GET',
    path: '/ties',
    need: 'read',
    query: contract.tiesQuery,
    answer: contract.ties,
    errors: ['cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { key, cursor, limit } }) {
      const after = readIdCursor(cursor) ?? null
      const found = await listTies(domain, actor, { isKey: key === 'true', after, limit })
      const { items, cursor: next } = cutPage(found, limit, (last) => last.cardId)
      return { body: { items: items.map((tie) => ({ ...encodeTie(tie), cardId: tie.cardId })), cursor: next } }
    },
  }),
]

function encodeTie(tie: Tie): contract.OutputOf<typeof contract.tie> {
  const { networks, forMe, forThem, facts, muted, ...rest } = tie
  const lists = { networks: [...networks], forMe: [...forMe], forThem: [...forThem], facts: [...facts] }
  return { ...rest, ...lists, muted: [...muted] }
}
