import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { purgeTrash } from '../contacts/purge-trash.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { systemActor } from '../members/system-actor.ts'
import { listNotifications } from '../notifications/list-notifications.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTeamMembers } from '../teams/change-team-members.ts'
import { createTeam } from '../teams/create-team.ts'
import { deleteTeam } from '../teams/delete-team.ts'
import { addComment } from './add-comment.ts'
import { deleteComment, editComment, restoreComment } from './change-comment.ts'
import type { Audience } from './comment-rules.ts'
import { forgetComments } from './forget-comments.ts'
import { findCommentedCard, listComments, listCommentVersions } from './list-comments.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let cardId: string
let bookId: string

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  eva = await space.member('Eva')
  bookId = await space.book(ana, 'Clientes', 'shared')
  cardId = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
  await grant(luis, 'comment')
}

const grant = (to: Actor, allows: Right | null) =>
  setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: to.memberId }, allows })
const say = (by: Actor, text: string, audience: Audience = { kind: 'all' }) =>
  addComment(space.domain, by, { cardId, audience, text })
const read = async (by: Actor) =>
  (await listComments(space.domain, by, { cardId, limit: 100 })).map(({ text }) => text).toReversed()

describe('a comment', () => {
  beforeEach(prepare)
  it('leaves no more behind than can be brought back, however often one writes and deletes, or edits', async () => {
    const count = async (table: string) =>
      (await askOnce<{ n: number }>(space.ownerUrl, `select count(*)::int as n from lazo.${table}`))[0]!.n
    const [comments, versions] = [await count('comment'), await count('comment_version')]
    const mine = await say(luis, 'v0')
    for (let i = 0; i < 104; i += 1) {
      const { commentId } = await say(luis, `${i}`)
      await deleteComment(space.domain, luis, commentId)
      await editComment(space.domain, luis, { commentId: mine.commentId, text: `v${i + 1}` })
    }
    assert.deepEqual([(await count('comment')) - comments, (await count('comment_version')) - versions], [101, 100])
    const said = (await listCommentVersions(space.domain, luis, mine.commentId)).map(({ text }) => text)
    assert.deepEqual([said.at(-1), said[0]], ['v0', 'v103'])
    const { commentId } = await say(ana, 'Last')
    await deleteComment(space.domain, ana, commentId)
    space.clock.pass({ days: 29 })
    await forgetComments(space.domain, systemActor(ana.workspaceId, 'job'))
    await restoreComment(space.domain, ana, commentId)
    await deleteComment(space.domain, ana, commentId)
    space.clock.pass({ days: 31 })
    await forgetComments(space.domain, systemActor(ana.workspaceId, 'job'))
    await assert.rejects(restoreComment(space.domain, ana, commentId), { code: 'comment-not-found' })
    assert.equal((await count('comment')) - comments, 1)
  })

  it('of somebody else stays for its time, however much of their own deletes who deleted it', async () => {
    const { commentId } = await say(luis, 'De Luis')
    await deleteComment(space.domain, ana, commentId)
    for (let i = 0; i < 101; i += 1) await deleteComment(space.domain, ana, (await say(ana, `${i}`)).commentId)
    assert.equal((await restoreComment(space.domain, ana, commentId)).text, 'De Luis')
  })

  it('is read by all who see the card, with who said it, and needs the right to comment', async () => {
    await say(luis, '  Prefiere la mañana  ')
    await say(ana, 'Gracias, @Luis')
    assert.deepEqual(await read(ana), ['Prefiere la mañana', 'Gracias, @Luis'])
    const [last, first] = await listComments(space.domain, luis, { cardId, limit: 100 })
    assert.deepEqual([last?.authorName, last?.mayEdit, last?.mayDelete], ['Ana', false, false])
    assert.deepEqual([first?.authorName, first?.mayEdit, first?.mayDelete], ['Luis', true, true])
    assert.ok(last?.mentions.some(({ id, name }) => id === luis.memberId && name === 'Luis'))
    await grant(luis, 'view')
    await assert.rejects(say(luis, 'No'), { code: 'book-read-only' })
    assert.equal((await read(luis)).length, 2)
    await assert.rejects(say({ ...ana, mayWrite: false }, 'No'), { code: 'scope-missing' })
  })

  it('does not exist for who does not see the card, nor for who sees it no longer, not even one’s own', async () => {
    const { commentId } = await say(luis, 'Mío', { kind: 'me' })
    const missing = { code: 'card-not-found' }
    await assert.rejects(read(eva), missing)
    await assert.rejects(say(eva, 'Hola'), missing)
    await grant(luis, null)
    await assert.rejects(read(luis), missing)
    const gone = { code: 'comment-not-found' }
    await assert.rejects(editComment(space.domain, luis, { commentId, text: 'Otro' }), gone)
    await assert.rejects(deleteComment(space.domain, luis, commentId), gone)
    await assert.rejects(listCommentVersions(space.domain, luis, commentId), gone)
    assert.equal(await findCommentedCard(space.domain, luis, commentId), null)
    await grant(luis, 'view')
    assert.deepEqual(await read(luis), ['Mío'])
  })

  it('to oneself is seen by nobody else, whatever they may', async () => {
    const { commentId } = await say(luis, 'Solo yo', { kind: 'me' })
    for (const other of [ana, space.owner]) assert.equal(await findCommentedCard(space.domain, other, commentId), null)
    assert.deepEqual([await read(ana), await read(luis)], [[], ['Solo yo']])
    await assert.rejects(deleteComment(space.domain, ana, commentId), { code: 'comment-not-found' })
  })

  it('to a team is read by who is in it and sees the card, and written by who is in it', async () => {
    const { teamId } = await createTeam(space.domain, space.owner, { name: 'Ventas' })
    const toTeam = { kind: 'team' as const, teamId }
    await assert.rejects(say(luis, 'Hola', toTeam), { code: 'team-not-found' })
    await changeTeamMembers(space.domain, space.owner, { teamId, add: [luis.memberId, eva.memberId], remove: [] })
    await say(luis, 'Entre nosotros', toTeam)
    assert.deepEqual([await read(luis), await read(ana)], [['Entre nosotros'], []])
    await grant(eva, 'view')
    assert.deepEqual(await read(eva), ['Entre nosotros'])
    await changeTeamMembers(space.domain, space.owner, { teamId, add: [], remove: [eva.memberId] })
    assert.deepEqual(await read(eva), [])
  })

  it('is edited by its author alone, and what it said is kept', async () => {
    const { commentId } = await say(luis, 'Uno')
    space.clock.pass({ minutes: 1 })
    await editComment(space.domain, luis, { commentId, text: 'Dos' })
    const same = await editComment(space.domain, luis, { commentId, text: 'Dos' })
    assert.ok(same.editedAt)
    assert.deepEqual(
      (await listCommentVersions(space.domain, ana, commentId)).map(({ text }) => text),
      ['Uno'],
    )
    await assert.rejects(editComment(space.domain, ana, { commentId, text: 'Tres' }), { code: 'comment-not-yours' })
    await grant(luis, 'view')
    await assert.rejects(editComment(space.domain, luis, { commentId, text: 'Tres' }), { code: 'book-read-only' })
  })

  it('is deleted by its author or who manages the card, and comes back to who deleted it', async () => {
    const [hers, his] = [await say(ana, 'De Ana'), await say(luis, 'De Luis')]
    await assert.rejects(deleteComment(space.domain, luis, hers.commentId), { code: 'comment-not-yours' })
    await deleteComment(space.domain, ana, his.commentId)
    assert.deepEqual(await read(luis), ['De Ana'])
    await assert.rejects(restoreComment(space.domain, luis, his.commentId), { code: 'comment-not-found' })
    await restoreComment(space.domain, ana, his.commentId)
    assert.deepEqual(await read(luis), ['De Ana', 'De Luis'])
    await deleteComment(space.domain, luis, his.commentId)
    await assert.rejects(deleteComment(space.domain, luis, his.commentId), { code: 'comment-not-found' })
    await restoreComment(space.domain, luis, his.commentId)
    assert.equal((await read(luis)).length, 2)
  })

  it('for a team that is gone is its author’s alone, and who was named in it is told no more', async () => {
    const { teamId } = await createTeam(space.domain, space.owner, { name: `Equipo ${bookId.slice(-6)}` })
    await changeTeamMembers(space.domain, space.owner, { teamId, add: [ana.memberId, luis.memberId], remove: [] })
    const { commentId } = await say(ana, `@Luis mira`, { kind: 'team', teamId })
    const toldOf = async (actor: Actor) =>
      (await listNotifications(space.domain, actor)).items.filter((one) => one.commentId === commentId).length
    assert.equal(await toldOf(luis), 1)
    await deleteTeam(space.domain, space.owner, teamId)
    await editComment(space.domain, ana, { commentId, text: '@Luis @Eva secreto' })
    assert.deepEqual([await toldOf(luis), await toldOf(eva)], [0, 0])
    assert.deepEqual(await read(luis), [])
  })

  it('goes to the trash with its card, comes back with it, and is erased with it', async () => {
    const { commentId } = await say(luis, 'Queda')
    await editComment(space.domain, luis, { commentId, text: 'Queda así' })
    await deleteCards(space.domain, ana, [cardId])
    await assert.rejects(read(luis), { code: 'card-not-found' })
    assert.equal(await findCommentedCard(space.domain, luis, commentId), null)
    await restoreCards(space.domain, ana, [cardId])
    assert.deepEqual(await read(luis), ['Queda así'])
    await deleteCards(space.domain, ana, [cardId])
    space.clock.pass({ days: 400 })
    await purgeTrash(space.domain, space.owner)
    const left = await askOnce(space.ownerUrl, 'select 1 from lazo.comment where comment_id = $1', [commentId])
    assert.equal(left.length, 0)
  })

  it('is read through every book that shows the card', async () => {
    await say(ana, 'En todas')
    const other = await space.book(ana, 'Otra', 'shared')
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    await setGrant(space.domain, ana, { bookId: other, grantee: { kind: 'member', id: eva.memberId }, allows: 'view' })
    assert.deepEqual(await read(eva), ['En todas'])
  })

  it('is a text of 4,000 characters at most, kept as it is, whatever it says', async () => {
    const hostile = `<img src=x onerror=alert(1)> \u202e \`'; drop table lazo.comment; --`
    await say(luis, `${hostile}\u0000\ud800`)
    assert.deepEqual(await read(ana), [`${hostile}\ufffd`])
    for (const text of ['', ' \n ', 'x'.repeat(4_001)]) await assert.rejects(say(luis, text), { code: 'input-invalid' })
    await say(luis, '👩‍👩‍👧'.repeat(500))
  })

  it('comes in pages, the latest first', async () => {
    for (const text of ['a', 'b', 'c']) await say(luis, text)
    const first = await listComments(space.domain, ana, { cardId, limit: 1 })
    assert.deepEqual(
      first.map(({ text }) => text),
      ['c', 'b'],
    )
    const next = await listComments(space.domain, ana, { cardId, limit: 5, before: first[0]!.commentId })
    assert.deepEqual(
      next.map(({ text }) => text),
      ['b', 'a'],
    )
  })
})
