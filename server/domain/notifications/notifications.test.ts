import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { addComment } from '../comments/add-comment.ts'
import { deleteComment, editComment } from '../comments/change-comment.ts'
import { createCard } from '../contacts/create-card.ts'
import { setHandler } from '../handling/set-handler.ts'
import { findMember } from '../members/list-members.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { refuseRequest } from '../sharing/requests/answer-request.ts'
import { askAccess } from '../sharing/requests/ask-access.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { listNotifications, listUnreadSince, markNotifications } from './list-notifications.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let bookId: string
let cardId: string

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  const end = space.domain.ids.next().slice(-6)
  ana = await space.member(`Ana ${end}`)
  luis = await space.member(`Luis ${end}`)
  eva = await space.member(`Eva ${end}`)
  bookId = await space.book(ana, 'Clientes', 'shared')
  cardId = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
  await grant('comment')
}

const grant = (allows: 'comment' | null) =>
  setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
const nameOf = async (actor: Actor) => (await findMember(space.domain, actor, { memberId: actor.memberId })).name
const told = async (actor: Actor) => (await listNotifications(space.domain, actor)).items.map(({ kind }) => kind)
const mention = async (...who: Actor[]) => {
  const names = await Promise.all(who.map(nameOf))
  const text = names.map((name) => `@${name}`).join(' ')
  return addComment(space.domain, ana, { cardId, audience: { kind: 'all' }, text })
}

describe('what a member is told of', () => {
  beforeEach(prepare)
  it('is a book that is shared, a mention, a card that is handed; never what one does oneself', async () => {
    await mention(luis, ana)
    await setHandler(space.domain, ana, { cardId, memberId: luis.memberId })
    await setHandler(space.domain, luis, { cardId, memberId: null })
    await setHandler(space.domain, luis, { cardId, memberId: luis.memberId })
    assert.deepEqual(await told(luis), ['handed', 'mention', 'book'])
    assert.deepEqual(await told(ana), [])
  })

  it('is nothing of a card that one does not see, nor any more', async () => {
    const { commentId } = await mention(luis, eva)
    assert.deepEqual(await told(eva), [])
    assert.equal((await listNotifications(space.domain, luis)).unread, 2)
    await deleteComment(space.domain, ana, commentId)
    assert.deepEqual(await told(luis), ['book'])
    await mention(luis)
    await grant(null)
    assert.deepEqual(await listNotifications(space.domain, luis), { items: [], unread: 0 })
  })

  it('is an edit that names one anew, once', async () => {
    const all = { kind: 'all' as const }
    const { commentId } = await addComment(space.domain, ana, { cardId, audience: all, text: 'Hola' })
    const text = `Hola @${await nameOf(luis)}`
    await editComment(space.domain, ana, { commentId, text })
    await editComment(space.domain, ana, { commentId, text: `${text}!` })
    assert.deepEqual(await told(luis), ['mention', 'book'])
  })

  it('is a request to who may answer it, and the answer to who asked', async () => {
    const of = { memberId: ana.memberId }
    const { requestId } = await askAccess(space.domain, luis, { of, wants: 'view', message: '' })
    assert.deepEqual([await told(ana), await told(eva)], [['request'], []])
    await refuseRequest(space.domain, ana, { requestId, answer: '' })
    assert.deepEqual([await told(ana), (await told(luis))[0]], [[], 'answer'])
  })

  it('is not what they have switched off', async () => {
    await changeSettings(space.domain, luis, { notifications: { mention: false } })
    await mention(luis)
    await setHandler(space.domain, ana, { cardId, memberId: luis.memberId })
    assert.deepEqual(await told(luis), ['handed', 'book'])
  })

  it('is read and unread, one by one or all, and told to a mail since a moment', async () => {
    await mention(luis)
    const since = new Date(0)
    const unread = async () => (await listUnreadSince(space.domain, luis, since)).map(({ kind }) => kind)
    assert.deepEqual(await unread(), ['book', 'mention'])
    const [first] = (await listNotifications(space.domain, luis)).items
    await markNotifications(space.domain, luis, { ids: [first!.notificationId], isRead: true })
    assert.deepEqual(await unread(), ['book'])
    await markNotifications(space.domain, ana, { ids: null, isRead: true })
    await markNotifications(space.domain, luis, { ids: [first!.notificationId], isRead: false })
    assert.equal((await unread()).length, 2)
    await markNotifications(space.domain, luis, { ids: null, isRead: true })
    assert.deepEqual(await unread(), [])
    assert.deepEqual(await listUnreadSince(space.domain, luis, new Date(Date.now() + 1e9)), [])
  })
})
