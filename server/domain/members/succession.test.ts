import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor, Role } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { openTestAccess } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { createBook } from '../books/create-book.ts'
import { listBooks } from '../books/list-books.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { createForm } from '../forms/create-form.ts'
import { openForm } from '../forms/open-form.ts'
import { createList } from '../lists/create-list.ts'
import { readSmartLists } from '../lists/read-lists.ts'
import { saveMeCard } from '../profile/me-card.ts'
import { saveOwnProfile } from '../profile/own-profile.ts'
import { readPublicProfile } from '../profile/read-public-profile.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { addMember } from './add-member.ts'
import { changeRole } from './change-role.ts'
import { disableMember, enableMember } from './disable-member.ts'
import { removeMember } from './remove-member.ts'

const kit = await openTestAccess()
after(() => kit.close())
const { domain, ownerUrl } = kit

const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)
let count = 0

/** A workspace of this test alone, with an owner and members of these names. */
async function office<Name extends string>(...names: Name[]): Promise<{ boss: Actor } & Record<Name, Actor>> {
  count += 1
  const boss = (await kit.person(`boss${count}@example.org`)).actor!
  const people: Record<string, Actor> = { boss }
  for (const name of names) people[name] = await join(boss, name)
  return people as { boss: Actor } & Record<Name, Actor>
}

async function join(boss: Actor, name: string, role: Role = 'member'): Promise<Actor> {
  const { memberId, account } = await addMember(domain, boss, { email: `${name}${count}@example.org`, name, role })
  return { ...boss, memberId, accountId: account.accountId, role }
}

const book = async (actor: Actor, name: string, kind: 'personal' | 'shared' = 'personal') =>
  (await createBook(domain, actor, { name, kind })).bookId
const card = async (actor: Actor, bookId: string) =>
  (await createCard(domain, actor, { bookId, card: { name: { full: 'Paz Núñez' } } })).view.cardId
const grant = (by: Actor, bookId: string, to: Actor | 'everyone', allows: Right) =>
  setGrant(domain, by, {
    bookId,
    grantee: to === 'everyone' ? { kind: 'everyone' } : { kind: 'member', id: to.memberId },
    allows,
  })
const booksOf = async (actor: Actor) => (await listBooks(domain, actor)).map(({ name }) => name).toSorted()
const isSeen = async (actor: Actor, cardId: string) => {
  try {
    return (await readCard(domain, actor, cardId)).cardId === cardId
  } catch (error) {
    assert.ok(isProductError(error, 'card-not-found'))
    return false
  }
}

test('keeps a member whose books hold cards, unless somebody takes them over', async () => {
  const { boss, ana, luis } = await office('ana', 'luis')
  const cardId = await card(ana, await book(ana, 'Clientes'))
  await assert.rejects(removeMember(domain, boss, { memberId: ana.memberId }), (error) => {
    assert.ok(isProductError(error, 'member-holds-cards'))
    assert.equal(error.facts['books'], 1)
    assert.doesNotMatch(error.message, /Clientes/)
    return true
  })
  assert.ok(await isSeen(ana, cardId))
  const { passedOn } = await removeMember(domain, boss, { memberId: ana.memberId, transferTo: luis.memberId })
  assert.equal(passedOn.length, 1)
  assert.ok(await isSeen(luis, cardId))
  assert.ok(!(await isSeen(boss, cardId)))
  assert.deepEqual(await booksOf(luis), ['Clientes (ana)'])
})

test('counts cards in the trash and books meant for others; empty personal books go with their owner', async () => {
  const { boss, ana, luis, eva } = await office('ana', 'luis', 'eva')
  await deleteCards(domain, ana, [await card(ana, await book(ana, 'Papelera'))])
  await assert.rejects(removeMember(domain, boss, { memberId: ana.memberId }), refused('member-holds-cards'))
  await book(luis, 'Equipo', 'shared')
  await assert.rejects(removeMember(domain, boss, { memberId: luis.memberId }), refused('member-holds-cards'))
  await book(eva, 'Nada')
  assert.deepEqual(await removeMember(domain, boss, { memberId: eva.memberId }), { passedOn: [] })
  assert.deepEqual(await booksOf(boss), [])
})

test('passes books on beside books of the same name, and shared ones under their own', async () => {
  const { boss, ana, luis } = await office('ana', 'luis')
  for (const actor of [ana, luis]) await card(actor, await book(actor, 'Contactos'))
  const team = await book(ana, 'Equipo', 'shared')
  await grant(ana, team, luis, 'view')
  await grant(ana, team, boss, 'edit')
  await removeMember(domain, boss, { memberId: ana.memberId, transferTo: luis.memberId })
  assert.deepEqual(await booksOf(luis), ['Contactos', 'Contactos (ana)', 'Equipo'])
  assert.deepEqual(await booksOf(boss), ['Equipo'])
  const slugs = await askOnce<{ slug: string }>(
    ownerUrl,
    'select slug from lazo.book where owner_id = $1 order by slug',
    [luis.memberId],
  )
  assert.deepEqual(
    slugs.map(({ slug }) => slug),
    ['contactos', 'contactos-2', 'equipo'],
  )
  const grants = await askOnce(ownerUrl, 'select grantee_id, allows from lazo.book_grant where book_id = $1', [team])
  assert.deepEqual(grants, [{ grantee_id: boss.memberId, allows: 'edit' }])
})

test('passes books only to a member who can keep them', async () => {
  const { boss, ana, luis } = await office('ana', 'luis')
  const guest = await join(boss, 'guest', 'guest')
  await card(ana, await book(ana, 'Clientes'))
  await disableMember(domain, boss, luis.memberId)
  for (const heir of [guest, luis, ana])
    await assert.rejects(
      removeMember(domain, boss, { memberId: ana.memberId, transferTo: heir.memberId }),
      refused('input-invalid'),
    )
})

test('colleagues keep the cards that a removed member linked, where the successor may share them', async () => {
  const { boss, ana, luis, eva } = await office('ana', 'luis', 'eva')
  const team = await book(boss, 'Equipo', 'shared')
  await grant(boss, team, 'everyone', 'edit')
  const [own, borrowed, foreign] = [
    await book(ana, 'Clientes'),
    await book(luis, 'Prestados', 'shared'),
    await book(eva, 'Ajenos', 'shared'),
  ]
  await grant(luis, borrowed, ana, 'share')
  await grant(eva, foreign, ana, 'share')
  const cards = [await card(ana, own), await card(luis, borrowed), await card(eva, foreign)] as const
  await linkCards(domain, ana, { cardIds: cards, bookId: team })
  for (const cardId of cards) assert.ok(await isSeen(boss, cardId))
  await removeMember(domain, boss, { memberId: ana.memberId, transferTo: luis.memberId })
  assert.deepEqual(await Promise.all(cards.map((cardId) => isSeen(boss, cardId))), [true, true, false])
  assert.ok(await isSeen(eva, cards[2]))
  const links = await askOnce<{ linked_by: string }>(
    ownerUrl,
    'select distinct linked_by from lazo.book_card where book_id = $1',
    [team],
  )
  assert.deepEqual(links, [{ linked_by: luis.memberId }])
})

test('tells the devices of colleagues what left with a removed member', async () => {
  const { boss, ana, eva } = await office('ana', 'eva')
  const team = await book(boss, 'Equipo', 'shared')
  await grant(boss, team, 'everyone', 'edit')
  const foreign = await book(eva, 'Ajenos', 'shared')
  await grant(eva, foreign, ana, 'share')
  const cardId = await card(eva, foreign)
  await linkCards(domain, ana, { cardIds: [cardId], bookId: team })
  await removeMember(domain, boss, { memberId: ana.memberId })
  const changes = await askOnce<{ kind: string }>(
    ownerUrl,
    'select kind from lazo.change where card_id = $1 and book_id = $2 order by number',
    [cardId, team],
  )
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['put', 'gone'],
  )
})

test('nothing granted to or made by a removed member is left', async () => {
  const { boss, ana } = await office('ana')
  const team = await book(boss, 'Equipo', 'shared')
  await grant(boss, team, ana, 'edit')
  await removeMember(domain, boss, { memberId: ana.memberId })
  for (const [table, column] of [
    ['book_grant', 'grantee_id'],
    ['member', 'member_id'],
    ['view', 'member_id'],
    ['book', 'owner_id'],
    ['book_card', 'linked_by'],
  ])
    assert.deepEqual(
      await askOnce(ownerUrl, `select 1 from lazo.${table} where ${column} = $1`, [ana.memberId]),
      [],
      table,
    )
})

test('who becomes a guest loses what everyone has, and the links that hung on it end', async () => {
  const { boss, ana, luis } = await office('ana', 'luis')
  const [all, team] = [await book(boss, 'Todos', 'shared'), await book(luis, 'Equipo', 'shared')]
  await grant(boss, all, 'everyone', 'share')
  await grant(luis, team, ana, 'edit')
  const cardId = await card(boss, all)
  await linkCards(domain, ana, { cardIds: [cardId], bookId: team })
  const epoch = async () =>
    (
      await askOnce<{ epoch: number }>(
        ownerUrl,
        'select epoch::int from lazo.view where member_id = $1 and book_id = $2',
        [ana.memberId, all],
      )
    )[0]!.epoch
  const before = await epoch()
  await changeRole(domain, boss, { memberId: ana.memberId, role: 'guest' })
  assert.deepEqual(await booksOf({ ...ana, role: 'guest' }), ['Equipo'])
  assert.deepEqual(await askOnce(ownerUrl, 'select 1 from lazo.book_card where book_id = $1', [team]), [])
  assert.equal(await epoch(), before + 1)
})

test('a link made while its maker becomes a guest does not stay', async () => {
  const { boss, ana, luis } = await office('ana', 'luis')
  const [all, team] = [await book(boss, 'Todos', 'shared'), await book(luis, 'Equipo', 'shared')]
  await grant(boss, all, 'everyone', 'share')
  await grant(luis, team, ana, 'edit')
  const cardIds = await Promise.all(Array.from({ length: 12 }, () => card(boss, all)))
  const links = cardIds.map((cardId) => linkCards(domain, ana, { cardIds: [cardId], bookId: team }))
  await Promise.allSettled([
    ...links.slice(0, 6),
    changeRole(domain, boss, { memberId: ana.memberId, role: 'guest' }),
    ...links.slice(6),
  ])
  assert.deepEqual(await askOnce(ownerUrl, 'select 1 from lazo.book_card where book_id = $1', [team]), [])
})

test('disabling takes nothing from colleagues, and enabling gives everything back', async () => {
  const { boss, ana, luis } = await office('ana', 'luis')
  const team = await book(luis, 'Equipo', 'shared')
  await grant(luis, team, ana, 'edit')
  const cardId = await card(ana, await book(ana, 'Clientes'))
  await linkCards(domain, ana, { cardIds: [cardId], bookId: team })
  await disableMember(domain, boss, ana.memberId)
  assert.ok(await isSeen(luis, cardId))
  assert.deepEqual(await booksOf(ana), [])
  await enableMember(domain, boss, ana.memberId)
  assert.deepEqual(await booksOf(ana), ['Clientes', 'Equipo'])
})

test('leaves forms open and shared lists where others find them, and ends the public page', async () => {
  const { boss, ana, luis } = await office('ana', 'luis')
  const bookId = await book(ana, 'Feria', 'shared')
  await saveMeCard(domain, ana, await card(ana, bookId))
  const page = { isOn: true, slug: 'ana-se-va', bio: '', shows: [], language: null } as const
  await saveOwnProfile(domain, ana, page)
  const notice = { responsible: 'Brezo', purpose: 'Catálogo', address: 'datos@brezo.example' }
  const { token } = await createForm(domain, ana, { title: 'Feria', bookId, notice })
  await createList(domain, luis, { name: 'De Luis', query: {} })
  await createList(domain, ana, { name: 'Compartida', query: {}, isShared: true })
  await createList(domain, ana, { name: 'Privada', query: {} })
  await readPublicProfile(domain, page.slug)
  await removeMember(domain, boss, { memberId: ana.memberId, transferTo: luis.memberId })
  assert.equal((await openForm(domain, token)).title, 'Feria')
  const lists = await readSmartLists(domain, luis)
  assert.deepEqual(
    lists.map(({ name, ownerId }) => [name, ownerId]),
    [
      ['De Luis', luis.memberId],
      ['Compartida', luis.memberId],
    ],
  )
  await assert.rejects(readPublicProfile(domain, page.slug), refused('path-not-found'))
})
