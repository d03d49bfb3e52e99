import * as contract from '@lazo/contract'
import { changeList } from '#domain/lists/change-list.ts'
import { createList } from '#domain/lists/create-list.ts'
import { deleteList } from '#domain/lists/delete-list.ts'
import { readSmartList, readSmartLists } from '#domain/lists/read-lists.ts'
import { encodeList } from '../encode/lists.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** What members look for again and again, by name. */
export const listRoutes = [
  route({
    name: 'listLists',
    method: 'GET',
    path: '/lists',
    need: 'read',
    answer: contract.smartLists,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await readSmartLists(domain, actor)).map(encodeList) } }
    },
  }),
  route({
    name: 'createList',
    method: 'POST',
    path: '/lists',
    need: 'write',
    body: contract.smartListInput,
    answer: contract.smartList,
    status: 201,
    errors: ['filter-invalid', 'right-missing', 'too-many-lists'],
    async handle({ domain }, { who: { actor }, body }) {
      const list = encodeList(await createList(domain, actor, body))
      return { status: 201, location: `/lists/${list.id}`, body: list }
    },
  }),
  route({
    name: 'readList',
    method: 'GET',
    path: '/lists/:listId',
    need: 'read',
    answer: contract.smartList,
    errors: ['list-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeList(await readSmartList(domain, actor, params.listId)) }
    },
  }),
  route({
    name: 'changeList',
    method: 'PATCH',
    path: '/lists/:listId',
    need: 'write',
    body: contract.smartListChange,
    answer: contract.smartList,
    errors: ['list-not-found', 'right-missing', 'filter-invalid'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeList(await changeList(domain, actor, { ...params, ...keepDefined(body) })) }
    },
  }),
  route({
    name: 'deleteList',
    method: 'DELETE',
    path: '/lists/:listId',
    need: 'write',
    status: 204,
    errors: ['list-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      await deleteList(domain, actor, params.listId)
      return {}
    },
  }),
]
