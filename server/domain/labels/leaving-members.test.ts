import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestAccess } from '#kit/access.ts'
import { createBook } from '../books/create-book.ts'
import { listBooks } from '../books/list-books.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { addMember } from '../members/add-member.ts'
import { removeMember } from '../members/remove-member.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { createLabelBook } from './create-label-book.ts'

const kit = await openTestAccess()
const { domain, ownerUrl } = kit
after(async () => {
  assert.deepEqual(await findBroken({ domain, ownerUrl }), [])
  await kit.close()
})

let count = 0
async function office(): Promise<{ boss: Actor; ana: Actor }> {
  count += 1
  const boss = (await kit.person(`boss${count}@example.org`)).actor!
  const input = { email: `ana${count}@example.org`, name: 'Ana', role: 'member' as const }
  const { memberId, account } = await addMember(domain, boss, input)
  return { boss, ana: { ...boss, memberId, accountId: account.accountId, role: 'member' } }
}

const book = async (actor: Actor) => (await createBook(domain, actor, { name: 'Clientes', kind: 'personal' })).bookId
const vip = async (actor: Actor, bookId: string) =>
  (await createCard(domain, actor, { bookId, card: { keywords: { VIP: true } } })).view.cardId
const follow = async (actor: Actor) => (await createLabelBook(domain, actor, { keyword: 'VIP' })).bookId
const labelsOf = async (actor: Actor) =>
  (await listBooks(domain, actor)).flatMap(({ keyword, cards }) => (keyword === null ? [] : [{ keyword, cards }]))

test('a label book keeps nobody from leaving, and nobody takes it over', async () => {
  const { boss, ana } = await office()
  const ofBoss = await book(boss)
  await vip(boss, ofBoss)
  await setGrant(domain, boss, { bookId: ofBoss, grantee: { kind: 'member', id: ana.memberId }, allows: 'view' })
  await follow(ana)
  await follow(boss)
  assert.deepEqual(await labelsOf(ana), [{ keyword: 'VIP', cards: 1 }])
  const { passedOn } = await removeMember(domain, boss, { memberId: ana.memberId })
  assert.deepEqual(passedOn, [])
  assert.deepEqual(await labelsOf(boss), [{ keyword: 'VIP', cards: 1 }])
})

test('the label book of who takes over the books of somebody takes in their cards', async () => {
  const { boss, ana } = await office()
  const [cardId, label] = [await vip(ana, await book(ana)), await follow(boss)]
  await follow(ana)
  assert.deepEqual(await labelsOf(boss), [{ keyword: 'VIP', cards: 0 }])
  await removeMember(domain, boss, { memberId: ana.memberId, transferTo: boss.memberId })
  assert.deepEqual(await labelsOf(boss), [{ keyword: 'VIP', cards: 1 }])
  assert.ok((await readCard(domain, boss, cardId)).bookIds.includes(label))
})
