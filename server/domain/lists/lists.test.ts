import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeList } from './change-list.ts'
import { createList, MOST_LISTS, type NewList } from './create-list.ts'
import { deleteList } from './delete-list.ts'
import { readSmartList, readSmartLists } from './read-lists.ts'

describe('a smart list', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let eva: Actor

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    eva = await space.member('Eva', 'guest')
  })

  const make = (by: Actor, name: string, more: Partial<NewList> = {}) =>
    createList(space.domain, by, { name, query: { text: 'madrid' }, ...more })
  const namesOf = async (actor: Actor) => (await readSmartLists(space.domain, actor)).map((list) => list.name)

  it('keeps what is looked for as it was checked, and comes behind the lists before it', async () => {
    const bookId = await space.book(ana, 'Clientes')
    const query = { text: '  jefa\0 ', filter: { hasNo: 'email' }, order: 'added', bookIds: [bookId, bookId] }
    const [one, two] = [await make(ana, ' Sin  correo '), await make(ana, 'Nuevas', { query, icon: '📮' })]
    assert.deepEqual([one.name, one.position, one.icon, one.isShared], ['Sin correo', 0, null, false])
    assert.equal(two.position, 1)
    assert.deepEqual(await readSmartList(space.domain, ana, two.listId), two)
    assert.deepEqual(two.query, { text: 'jefa', filter: { hasNo: 'email' }, order: 'added', bookIds: [bookId] })
  })

  it('is refused with a filter that means nothing, a name that is none, or books that are none', async () => {
    await assert.rejects(make(ana, 'x', { query: { filter: { drop: 'table' } } }), { code: 'filter-invalid' })
    await assert.rejects(make(ana, ' \n '), { code: 'input-invalid' })
    await assert.rejects(make(ana, 'x', { query: { order: 'random' } }), { code: 'input-invalid' })
    await assert.rejects(make(ana, 'x', { query: { bookIds: ['1'] } }), { code: 'input-invalid' })
    assert.deepEqual(await namesOf(ana), [])
  })

  it('changes in what is said and stays in the rest', async () => {
    const { listId, query } = await make(ana, 'Uno', { icon: 'star' })
    const renamed = await changeList(space.domain, ana, { listId, name: 'Dos' })
    assert.deepEqual([renamed.name, renamed.icon, renamed.query], ['Dos', 'star', query])
    const emptied = await changeList(space.domain, ana, { listId, icon: null, query: {} })
    assert.deepEqual([emptied.name, emptied.icon, emptied.query], ['Dos', null, {}])
  })

  it('takes the place it is given among its owner’s, and leaves no gap when it goes', async () => {
    const [, b, c] = [await make(ana, 'A'), await make(ana, 'B'), await make(ana, 'C')]
    assert.equal((await changeList(space.domain, ana, { listId: c.listId, position: 0 })).position, 0)
    assert.deepEqual(await namesOf(ana), ['C', 'A', 'B'])
    await changeList(space.domain, ana, { listId: c.listId, position: 99 })
    assert.deepEqual(await namesOf(ana), ['A', 'B', 'C'])
    await deleteList(space.domain, ana, b.listId)
    const left = await readSmartLists(space.domain, ana)
    assert.deepEqual(
      left.map(({ name, position }) => [name, position]),
      [
        ['A', 0],
        ['C', 1],
      ],
    )
  })

  it('is its owner’s alone until it is shared, then all members’ but guests’, to read', async () => {
    const { listId } = await make(ana, 'Compartida')
    await assert.rejects(readSmartList(space.domain, luis, listId), { code: 'list-not-found' })
    await assert.rejects(deleteList(space.domain, luis, listId), { code: 'list-not-found' })
    await changeList(space.domain, ana, { listId, isShared: true })
    assert.equal((await readSmartList(space.domain, luis, listId)).ownerId, ana.memberId)
    await assert.rejects(changeList(space.domain, luis, { listId, name: 'Mía' }), { code: 'right-missing' })
    await assert.rejects(deleteList(space.domain, luis, listId), { code: 'right-missing' })
    await assert.rejects(readSmartList(space.domain, eva, listId), { code: 'list-not-found' })
    await assert.rejects(make(eva, 'De invitada', { isShared: true }), { code: 'right-missing' })
    await deleteList(space.domain, ana, listId)
  })

  it('tells others of no book that they do not reach, and is not there when it looks into no other', async () => {
    const [open, shut] = [await space.book(ana, 'Abierta', 'shared'), await space.book(ana, 'Cerrada')]
    await setGrant(space.domain, ana, {
      bookId: open,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'view',
    })
    const both = await make(ana, 'Dos libretas', { query: { bookIds: [open, shut] }, isShared: true })
    const none = await make(ana, 'Una libreta', { query: { bookIds: [shut] }, isShared: true })
    assert.deepEqual((await readSmartList(space.domain, luis, both.listId)).query.bookIds, [open])
    await assert.rejects(readSmartList(space.domain, luis, none.listId), { code: 'list-not-found' })
    assert.deepEqual((await readSmartList(space.domain, ana, both.listId)).query.bookIds, [open, shut])
    for (const { listId } of [both, none]) await deleteList(space.domain, ana, listId)
  })

  it('is not made by a key that may only read, nor once there are as many as may be', async () => {
    await assert.rejects(make({ ...ana, mayWrite: false }, 'x'), { code: 'scope-missing' })
    await Promise.all(Array.from({ length: MOST_LISTS }, (_, i) => make(ana, `L${i}`)))
    const positions = (await readSmartLists(space.domain, ana)).map((list) => list.position)
    assert.deepEqual(positions, [...positions.keys()])
    await assert.rejects(make(ana, 'Una más'), { code: 'too-many-lists' })
  })
})
