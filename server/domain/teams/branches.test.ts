import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor, Role } from '#base/actor.ts'
import { openTestAccess, type TestAccess } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { createBook } from '../books/create-book.ts'
import { listBooks } from '../books/list-books.ts'
import { createCard } from '../contacts/create-card.ts'
import { addMember } from '../members/add-member.ts'
import { changeRole } from '../members/change-role.ts'
import { listCards } from '../search/list-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { type BranchView, findBranch, listBranches, readInternalDomains } from './branch-view.ts'
import { changeTeamMembers } from './change-team-members.ts'
import { deleteTeam } from './delete-team.ts'
import { changeBranch, createBranch } from './save-branch.ts'

describe('branches', () => {
  let kit: TestAccess
  let boss: Actor
  let ana: Actor
  let luis: Actor
  let madrid: BranchView
  let clients: string

  before(async () => {
    kit = await openTestAccess()
    boss = (await kit.person('boss@acme.example')).actor!
    ana = await join('ana@madrid.example')
    luis = await join('luis@lisboa.example')
    clients = await book(boss, 'Clientes de Madrid')
    const books = [{ bookId: clients, right: 'edit' as const }]
    madrid = await createBranch(kit.domain, boss, {
      name: 'Madrid',
      domains: ['@Madrid.EXAMPLE', 'madrid.example'],
      stewardIds: [ana.memberId],
      books,
    })
  })
  after(() => kit.close())

  const join = async (email: string, role: Role = 'member'): Promise<Actor> => {
    const { memberId, account } = await addMember(kit.domain, boss, { email, name: email.split('@')[0]!, role })
    return { ...boss, memberId, accountId: account.accountId, role }
  }
  const book = async (actor: Actor, name: string) =>
    (await createBook(kit.domain, actor, { name, kind: 'shared' })).bookId
  const rightOf = async (actor: Actor, bookId: string) =>
    (await listBooks(kit.domain, actor)).find((one) => one.bookId === bookId)?.right ?? null
  const people = async (teamId: string) =>
    (await findBranch(kit.domain, boss, teamId)).members.map(({ name, byDomain }) => [name, byDomain])

  it('are added at once with domains, books and stewards', () => {
    assert.deepEqual(
      [madrid.domains, madrid.stewards.map(({ name }) => name), madrid.books.map(({ name, right }) => [name, right])],
      [['madrid.example'], ['ana'], [['Clientes de Madrid', 'edit']]],
    )
    assert.equal(madrid.isBranch, true)
  })

  it('hold who has an address at their domains, now and later, and nobody else', async () => {
    assert.equal(await rightOf(ana, clients), 'edit')
    assert.equal(await rightOf(luis, clients), null)
    const eva = await join('eva@madrid.example')
    assert.equal(await rightOf(eva, clients), 'edit')
    assert.deepEqual(await people(madrid.teamId), [
      ['ana', false],
      ['eva', true],
    ])
    await assert.rejects(
      changeTeamMembers(kit.domain, boss, { teamId: madrid.teamId, add: [], remove: [eva.memberId] }),
      { code: 'belongs-by-address' },
    )
  })

  it('leave guests out, and let go of who becomes one', async () => {
    const visitor = await join('visitor@madrid.example', 'guest')
    assert.equal(await rightOf(visitor, clients), null)
    await changeRole(kit.domain, boss, { memberId: visitor.memberId, role: 'member' })
    assert.equal(await rightOf(visitor, clients), 'edit')
    await changeRole(kit.domain, boss, { memberId: visitor.memberId, role: 'guest' })
    assert.equal(await rightOf(visitor, clients), null)
  })

  it('believe no address that somebody only typed', async () => {
    const mallory = await join('mallory@lisboa.example')
    const { memberId } = mallory
    await askOnce(
      kit.ownerUrl,
      `update lazo.member set email = 'm@madrid.example', is_address_known = false where member_id = '${memberId}'`,
    )
    await changeBranch(kit.domain, boss, { teamId: madrid.teamId, domains: ['madrid.example', 'mad.example'] })
    assert.equal(await rightOf(mallory, clients), null)
  })

  it('show a member of two one list of the cards of both', async () => {
    const lisboa = await book(boss, 'Clientes de Lisboa')
    const branch = await createBranch(kit.domain, boss, {
      name: 'Lisboa',
      domains: ['lisboa.example'],
      memberIds: [ana.memberId],
      books: [{ bookId: lisboa, right: 'view' }],
    })
    for (const [bookId, full] of [
      [clients, 'Zoe Madrid'],
      [lisboa, 'Berto Lisboa'],
    ] as const)
      await createCard(kit.domain, boss, { bookId, card: { name: { full } } })
    const seen = async (actor: Actor) =>
      (await listCards(kit.domain, actor, { order: 'given', limit: 10 })).cards.map(({ display }) => display)
    assert.deepEqual(await seen(ana), ['Berto Lisboa', 'Zoe Madrid'])
    assert.deepEqual(await seen(luis), ['Berto Lisboa'])
    assert.deepEqual(await readInternalDomains(kit.domain, luis), ['lisboa.example', 'mad.example', 'madrid.example'])
    await deleteTeam(kit.domain, boss, branch.teamId)
    assert.deepEqual(await seen(ana), ['Zoe Madrid'])
  })

  it('are filled by their stewards, who change nothing else, and nothing elsewhere', async () => {
    await changeTeamMembers(kit.domain, ana, { teamId: madrid.teamId, add: [luis.memberId], remove: [] })
    assert.equal(await rightOf(luis, clients), 'edit')
    await changeTeamMembers(kit.domain, ana, { teamId: madrid.teamId, add: [], remove: [luis.memberId] })
    await assert.rejects(changeBranch(kit.domain, ana, { teamId: madrid.teamId, domains: ['lisboa.example'] }), {
      code: 'right-missing',
    })
    const [seen] = await listBranches(kit.domain, ana)
    assert.deepEqual([seen!.mayFill, seen!.mayManage], [true, false])
    const move = { teamId: madrid.teamId, add: [ana.memberId], remove: [] }
    await assert.rejects(changeTeamMembers(kit.domain, luis, move), { code: 'right-missing' })
  })

  it('show and change only books that one sees oneself', async () => {
    const hidden = await book(ana, 'De Ana')
    const grantee = { kind: 'team', id: madrid.teamId } as const
    await setGrant(kit.domain, ana, { bookId: hidden, grantee, allows: 'view' })
    const names = async (actor: Actor) =>
      (await findBranch(kit.domain, actor, madrid.teamId)).books.map(({ name }) => name)
    assert.deepEqual(await names(boss), ['Clientes de Madrid'])
    assert.deepEqual((await names(ana)).toSorted(), ['Clientes de Madrid', 'De Ana'])
    await changeBranch(kit.domain, boss, { teamId: madrid.teamId, books: [] })
    assert.deepEqual(await names(ana), ['De Ana'])
    await assert.rejects(
      changeBranch(kit.domain, boss, { teamId: madrid.teamId, books: [{ bookId: hidden, right: 'manage' }] }),
      { code: 'book-not-found' },
    )
    // Nor does an administrator come to see them by giving the branch a domain of their own.
    await assert.rejects(
      changeBranch(kit.domain, boss, { teamId: madrid.teamId, domains: ['madrid.example', 'acme.example'] }),
      { code: 'right-missing' },
    )
  })

  it('refuse what is no domain', async () => {
    for (const domain of ['', 'localhost', 'a b.example', 'ana@madrid.example', `${'x'.repeat(300)}.example`])
      await assert.rejects(createBranch(kit.domain, boss, { name: 'X', domains: [domain] }), { code: 'input-invalid' })
    const { domains } = await createBranch(kit.domain, boss, { name: 'Ñ', domains: ['señas.example'] })
    assert.deepEqual(domains, ['xn--seas-hqa.example'])
  })
})
