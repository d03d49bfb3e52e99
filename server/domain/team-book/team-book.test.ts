import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor, Role } from '#base/actor.ts'
import { openTestAccess, type TestAccess } from '#kit/access.ts'
import { deleteBook } from '../books/delete-book.ts'
import { listBooks } from '../books/list-books.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { addMember } from '../members/add-member.ts'
import { changeRole } from '../members/change-role.ts'
import { removeMember } from '../members/remove-member.ts'
import { renameMember } from '../members/rename-member.ts'
import { readMeCard, saveMeCard } from '../profile/me-card.ts'
import { listCards } from '../search/list-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readPresentToken } from '../sync/read-changes.ts'
import { findBroken } from '../testing/find-broken.ts'
import { makeTeamBook, makeTeamBookOfMany } from './make-team-book.ts'
import { keptTeamCard, newTeamCard } from './team-card.ts'

describe('the book of the team', () => {
  let kit: TestAccess
  let boss: Actor
  let ana: Actor
  let bookId: string

  before(async () => {
    kit = await openTestAccess()
    boss = (await kit.person('boss@example.org')).actor!
    ana = await join('ana')
    bookId = (await makeTeamBook(kit.domain, boss)).bookId
  })
  after(async () => {
    assert.deepEqual(await findBroken({ domain: kit.domain, ownerUrl: kit.ownerUrl }), [])
    await kit.close()
  })

  const join = async (name: string, role: Role = 'member'): Promise<Actor> => {
    const email = `${name}@example.org`
    const { memberId, account } = await addMember(kit.domain, boss, { email, name, role })
    return { ...boss, memberId, accountId: account.accountId, role }
  }
  const names = async (actor: Actor) =>
    (await listCards(kit.domain, actor, { books: [bookId], order: 'given', limit: 50 })).cards.map(
      (card) => card.display,
    )
  const ownCard = async (actor: Actor) => (await readMeCard(kit.domain, actor)).cardId!

  it('has a card of every member, who are there and who come, and is made once', async () => {
    assert.deepEqual(await names(ana), ['ana', 'boss'])
    const luis = await join('luis')
    assert.deepEqual(await names(luis), ['ana', 'boss', 'luis'])
    const again = await Promise.all([makeTeamBook(kit.domain, boss), makeTeamBook(kit.domain, boss)])
    assert.deepEqual(again, [{ bookId }, { bookId }])
    assert.deepEqual(await names(luis), ['ana', 'boss', 'luis'])
    const [book] = await listBooks(kit.domain, ana)
    assert.deepEqual([book!.kind, book!.name, book!.right], ['team', 'Equipo', 'view'])
  })

  it('follows another name, unless somebody has named the card otherwise', async () => {
    const eva = await join('eva')
    const rename = (name: string) => renameMember(kit.domain, eva, { memberId: eva.memberId, name })
    await rename('Eva Sanz')
    assert.ok((await names(boss)).includes('Eva Sanz'))
    await patchCard(kit.domain, eva, { cardId: await ownCard(eva), patch: { 'name/full': 'Dra. Sanz' } })
    await rename('Eva Sanz Gil')
    assert.ok((await names(boss)).includes('Dra. Sanz'))
    await removeMember(kit.domain, boss, { memberId: eva.memberId })
  })

  it('gives each member their own card, to edit and no more; administrators edit all', async () => {
    const [hers, his] = [await ownCard(ana), await ownCard(boss)]
    assert.equal((await readCard(kit.domain, ana, hers)).right, 'edit')
    await patchCard(kit.domain, ana, { cardId: hers, patch: { titles: { t1: { name: 'Ingeniera' } } } })
    await patchCard(kit.domain, boss, { cardId: hers, patch: { 'name/full': 'Ana Ruiz' } })
    await assert.rejects(patchCard(kit.domain, ana, { cardId: his, patch: { kind: 'org' } }), {
      code: 'book-read-only',
    })
    for (const actor of [ana, boss])
      await assert.rejects(deleteCards(kit.domain, actor, [hers]), { code: 'book-read-only' })
    assert.deepEqual(await names(boss), ['Ana Ruiz', 'boss', 'luis'])
  })

  it('takes nothing else in and is nobody’s to share, rename or delete', async () => {
    for (const actor of [boss, ana]) {
      const card = { bookId, card: { name: { full: 'Intrusa' } } }
      await assert.rejects(createCard(kit.domain, actor, card), { code: 'book-read-only' })
      const grantee = { kind: 'member', id: ana.memberId } as const
      await assert.rejects(setGrant(kit.domain, actor, { bookId, grantee, allows: 'edit' }), { code: 'book-read-only' })
      await assert.rejects(deleteBook(kit.domain, actor, bookId), { code: 'book-read-only' })
    }
    await assert.rejects(makeTeamBook(kit.domain, ana), { code: 'right-missing' })
  })

  it('is out of sight of guests, whose cards say that they are no colleagues', async () => {
    const guest = await join('gema', 'guest')
    assert.deepEqual(await listBooks(kit.domain, guest), [])
    const all = await listCards(kit.domain, boss, {
      books: [bookId],
      filter: { contactKind: 'colleague' },
      order: 'given',
      limit: 50,
    })
    assert.equal(
      all.cards.some((card) => card.display === 'gema'),
      false,
    )
    await changeRole(kit.domain, boss, { memberId: guest.memberId, role: 'member' })
    const then = await listCards(kit.domain, boss, {
      books: [bookId],
      filter: { contactKind: 'colleague' },
      order: 'given',
      limit: 50,
    })
    assert.equal(
      then.cards.some((card) => card.display === 'gema'),
      true,
    )
  })

  it('leaves a card that a member has chosen before as their own', async () => {
    const eva = await join('eva')
    const chosen = await ownCard(eva)
    await saveMeCard(kit.domain, eva, null)
    await makeTeamBook(kit.domain, boss)
    assert.equal(await ownCard(eva), null)
    assert.ok((await names(boss)).includes('eva'), chosen)
  })

  it('comes by itself where more than one is, and is kept by the same work', async () => {
    const other = (await kit.person('sola@example.org')).actor!
    await makeTeamBookOfMany(kit.domain, other)
    assert.deepEqual(await listBooks(kit.domain, other), [])
    const email = 'ana@example.org'
    const { memberId, account } = await addMember(kit.domain, other, { email, name: 'ana', role: 'member' })
    await makeTeamBookOfMany(kit.domain, other)
    const second = { ...other, memberId, accountId: account.accountId, role: 'member' as const }
    const [book] = await listBooks(kit.domain, second)
    assert.deepEqual([book!.kind, book!.cards], ['team', 2])
    const token = await readPresentToken(kit.domain, other)
    await makeTeamBookOfMany(kit.domain, other)
    assert.equal(await readPresentToken(kit.domain, other), token)
  })

  it('loses the card of who leaves, and passes on with its owner', async () => {
    const vera = await join('vera', 'admin')
    await changeRole(kit.domain, boss, { memberId: vera.memberId, role: 'owner' })
    const luisa = await join('luisa')
    await removeMember(kit.domain, boss, { memberId: luisa.memberId })
    assert.equal((await names(boss)).includes('luisa'), false)
    await removeMember(kit.domain, { ...vera, role: 'owner' }, { memberId: boss.memberId })
    assert.equal((await names(vera)).includes('boss'), false)
    const [book] = await listBooks(kit.domain, ana)
    assert.deepEqual([book!.ownerId, book!.right], [vera.memberId, 'view'])
  })

  it('keeps what members wrote on their cards, and adds only an address that is missing', () => {
    const member = { name: 'Ana', email: 'ana@example.org', role: 'member' as const }
    const card = newTeamCard(member, 'urn:uuid:1')
    assert.deepEqual(keptTeamCard(card, member), card)
    const written = { ...card, name: { full: 'Ana Ruiz' }, emails: { x: { address: 'ANA@example.org' } } }
    assert.deepEqual(keptTeamCard(written, { ...member, name: 'Otra' }), written)
    const moved = keptTeamCard(card, { ...member, email: 'ana@new.example' })
    assert.deepEqual(moved.emails, { work: { address: 'ana@new.example', contexts: { work: true } } })
    assert.equal(keptTeamCard(card, { ...member, role: 'guest' })['lazo.app:contactKinds'], undefined)
  })
})
