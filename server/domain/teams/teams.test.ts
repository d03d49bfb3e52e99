import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { listBooks } from '../books/list-books.ts'
import { createCard } from '../contacts/create-card.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { changeRole } from '../members/change-role.ts'
import { disableMember, enableMember } from '../members/disable-member.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readPresentToken } from '../sync/read-changes.ts'
import { findBroken } from '../testing/find-broken.ts'
import { changeTeam } from './change-team.ts'
import { changeTeamMembers } from './change-team-members.ts'
import { createTeam } from './create-team.ts'
import { deleteTeam } from './delete-team.ts'
import { findTeam, listTeams } from './team-view.ts'

describe('teams', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let count = 0

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    luis = await space.member('Luis')
  })
  after(async () => {
    assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
    await space.close()
  })

  const team = async (name: string, memberIds: readonly string[] = [], outerId: string | null = null) => {
    count += 1
    return (await createTeam(space.domain, space.owner, { name: `${name} ${count}`, memberIds, outerId })).teamId
  }
  const grant = (by: Actor, bookId: string, teamId: string, allows: Right | null) =>
    setGrant(space.domain, by, { bookId, grantee: { kind: 'team', id: teamId }, allows })
  const move = (teamId: string, moves: { add?: Actor[]; remove?: Actor[] }, by = space.owner) =>
    changeTeamMembers(space.domain, by, {
      teamId,
      add: (moves.add ?? []).map((one) => one.memberId),
      remove: (moves.remove ?? []).map((one) => one.memberId),
    })
  const rightOf = async (actor: Actor, bookId: string) =>
    (await listBooks(space.domain, actor)).find((book) => book.bookId === bookId)?.right ?? null
  const epochOf = async (actor: Actor, bookId: string) => {
    const sql = `select epoch::int from lazo.view where member_id = '${actor.memberId}' and book_id = '${bookId}'`
    return (await askOnce<{ epoch: number }>(space.ownerUrl, sql))[0]?.epoch ?? 0
  }

  it('give their members what they are granted, at once, and take it away with their place in it', async () => {
    const bookId = await space.book(ana, 'Clientes', 'shared')
    const teamId = await team('Ventas')
    await grant(ana, bookId, teamId, 'edit')
    assert.equal(await rightOf(luis, bookId), null)
    const [token, epoch] = [await readPresentToken(space.domain, luis), await epochOf(luis, bookId)]
    await move(teamId, { add: [luis] })
    assert.equal(await rightOf(luis, bookId), 'edit')
    assert.ok((await epochOf(luis, bookId)) > epoch, 'the views of who came do not start over')
    assert.notEqual(await readPresentToken(space.domain, luis), token)
    await move(teamId, { remove: [luis] })
    assert.equal(await rightOf(luis, bookId), null)
  })

  it('give members of a team in them the same, and no deeper', async () => {
    const bookId = await space.book(ana, 'Europa', 'shared')
    const outer = await team('Europa')
    const inner = await team('Iberia', [luis.memberId])
    await grant(ana, bookId, outer, 'comment')
    await changeTeam(space.domain, space.owner, { teamId: inner, outerId: outer })
    assert.equal(await rightOf(luis, bookId), 'comment')
    await grant(ana, bookId, outer, 'delete')
    assert.equal(await rightOf(luis, bookId), 'delete')
    await changeTeam(space.domain, space.owner, { teamId: inner, outerId: null })
    assert.equal(await rightOf(luis, bookId), null)
  })

  it('stand in one other at most, never in themselves and never in a circle', async () => {
    const [one, two, three] = [await team('Uno'), await team('Dos'), await team('Tres')]
    const nest = (teamId: string, outerId: string) => changeTeam(space.domain, space.owner, { teamId, outerId })
    await assert.rejects(nest(one, one), { code: 'team-too-deep' })
    await nest(one, two)
    await assert.rejects(nest(two, one), { code: 'team-too-deep' })
    await assert.rejects(nest(two, three), { code: 'team-too-deep' })
    await assert.rejects(nest(three, one), { code: 'team-too-deep' })
    await assert.rejects(team('Cuatro', [], one), { code: 'team-too-deep' })
    await assert.rejects(nest(three, space.owner.memberId), { code: 'team-not-found' })
  })

  it('cannot be made to stand in each other by two at the same moment', async () => {
    const [one, two] = [await team('Yin'), await team('Yang')]
    const nest = (teamId: string, outerId: string) => changeTeam(space.domain, space.owner, { teamId, outerId })
    const done = await Promise.allSettled([nest(one, two), nest(two, one)])
    assert.deepEqual(done.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  })

  it('end the links that hung on a place in them, and an undo brings back those that may be', async () => {
    const home = await space.book(ana, 'Origen', 'shared')
    const target = await space.book(luis, 'Mis cosas')
    const { cardId } = (await createCard(space.domain, ana, { bookId: home, card: { name: { full: 'Paz' } } })).view
    const teamId = await team('Enlaces', [luis.memberId])
    await grant(ana, home, teamId, 'share')
    await linkCards(space.domain, luis, { cardIds: [cardId], bookId: target })
    const { batchId } = await move(teamId, { remove: [luis] })
    await assert.rejects(readCard(space.domain, luis, cardId), { code: 'card-not-found' })
    await move(teamId, { add: [luis] })
    await undoBatch(space.domain, space.owner, batchId!)
    assert.deepEqual((await readCard(space.domain, luis, cardId)).bookIds, [home, target])
  })

  it('that are removed leave nothing behind, and the history of a book tells it', async () => {
    const bookId = await space.book(ana, 'Obra', 'shared')
    const outer = await team('Fuera')
    const inner = await team('Dentro', [luis.memberId], outer)
    const { batchId } = await grant(ana, bookId, outer, 'edit')
    await deleteTeam(space.domain, space.owner, outer)
    assert.equal(await rightOf(luis, bookId), null)
    assert.equal((await findTeam(space.domain, ana, inner)).outerId, null)
    await assert.rejects(findTeam(space.domain, ana, outer), { code: 'team-not-found' })
    const sql = `select act, after ->> 'allows' as allows from lazo.book_version where book_id = '${bookId}' order by version_id`
    assert.deepEqual((await askOnce<object>(space.ownerUrl, sql)).at(-1), { act: 'grant', allows: null })
    // Nothing is given to a team that is no more, whatever is undone.
    await undoBatch(space.domain, ana, batchId)
    assert.equal((await askOnce(space.ownerUrl, `select from lazo.book_grant where grantee_id = '${outer}'`)).length, 0)
  })

  it('give a member who is disabled nothing, and everything again with their return', async () => {
    const bookId = await space.book(ana, 'Espera', 'shared')
    const tomas = await space.member('Tomás')
    const teamId = await team('Espera')
    await grant(ana, bookId, teamId, 'edit')
    await disableMember(space.domain, space.owner, tomas.memberId)
    const epoch = await epochOf(tomas, bookId)
    await move(teamId, { add: [tomas] })
    assert.equal(await rightOf(tomas, bookId), null)
    await enableMember(space.domain, space.owner, tomas.memberId)
    assert.equal(await rightOf(tomas, bookId), 'edit')
    assert.ok((await epochOf(tomas, bookId)) > epoch)
  })

  it('are the business of administrators, who get no book by it themselves', async () => {
    const bookId = await space.book(ana, 'Secreta', 'shared')
    const teamId = await team('Cerrado')
    await grant(ana, bookId, teamId, 'view')
    await assert.rejects(move(teamId, { add: [luis] }, ana), { code: 'right-missing' })
    await assert.rejects(createTeam(space.domain, luis, { name: 'Nuestro' }), { code: 'right-missing' })
    await assert.rejects(move(teamId, { add: [space.owner] }), { code: 'right-missing' })
    assert.equal(await rightOf(space.owner, bookId), null)
    const own = await team('Mío', [space.owner.memberId])
    await assert.rejects(changeTeam(space.domain, space.owner, { teamId: own, outerId: teamId }), {
      code: 'right-missing',
    })
  })

  it('have names of their own, and only members of the workspace', async () => {
    const { teamId, name } = await createTeam(space.domain, space.owner, { name: 'Obras' })
    await assert.rejects(createTeam(space.domain, space.owner, { name: 'OBRAS' }), { code: 'team-name-taken' })
    const other = await team('Otro')
    await assert.rejects(changeTeam(space.domain, space.owner, { teamId: other, name }), { code: 'team-name-taken' })
    await changeTeam(space.domain, space.owner, { teamId, name: 'obras' })
    const stranger = await space.otherWorkspace()
    await assert.rejects(move(teamId, { add: [stranger] }), { code: 'member-not-found' })
    await assert.rejects(findTeam(space.domain, stranger, teamId), { code: 'team-not-found' })
  })

  it('show a guest only where the guest is, and nobody else there', async () => {
    const guest = await space.member('Visita', 'guest')
    const teamId = await team('Visitas', [guest.memberId, luis.memberId], await team('Todo'))
    const seen = await listTeams(space.domain, guest)
    assert.deepEqual(
      seen.map((one) => [one.teamId, one.outerId, one.members.map(({ memberId }) => memberId), one.mayFill]),
      [[teamId, null, [guest.memberId], false]],
    )
    assert.ok((await listTeams(space.domain, luis)).length > 1)
  })

  it('follow for who is disabled when a role changes, too', async () => {
    const bookId = await space.book(ana, 'Para todos', 'shared')
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'everyone' }, allows: 'view' })
    const eva = await space.member('Eva')
    await disableMember(space.domain, space.owner, eva.memberId)
    const epoch = await epochOf(eva, bookId)
    await changeRole(space.domain, space.owner, { memberId: eva.memberId, role: 'guest' })
    assert.ok((await epochOf(eva, bookId)) > epoch)
  })
})
