import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestAccess, type TestAccess } from '#kit/access.ts'
import { createBook } from '../books/create-book.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoChange } from '../history/undo-change.ts'
import { addMember } from '../members/add-member.ts'
import { foreseeRemoval } from '../members/foresee-removal.ts'
import { removeMember } from '../members/remove-member.ts'
import { renameMember } from '../members/rename-member.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { setHandler } from './set-handler.ts'

let kit: TestAccess
let boss: Actor
let luis: Actor
let bookId: string
let cardId: string
let people = 0

async function join(name: string): Promise<Actor> {
  people += 1
  const { memberId, account } = await addMember(kit.domain, boss, {
    email: `p${people}@example.org`,
    name,
    role: 'member',
  })
  return { ...boss, memberId, accountId: account.accountId, role: 'member' }
}

async function prepare(): Promise<void> {
  people += 1
  boss = (await kit.person(`boss${people}@example.org`)).actor!
  luis = await join('Luis')
  bookId = (await createBook(kit.domain, boss, { name: 'Clientes', kind: 'shared' })).bookId
  cardId = (await createCard(kit.domain, boss, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
  await allow(luis, 'comment')
}

const allow = (member: Actor, allows: Right | null) =>
  setGrant(kit.domain, boss, { bookId, grantee: { kind: 'member', id: member.memberId }, allows })
const hand = (memberId: string | null) => setHandler(kit.domain, boss, { cardId, memberId })
const rename = (by: Actor, name: string) => renameMember(kit.domain, by, { memberId: luis.memberId, name })
const handling = async () => (await readCard(kit.domain, boss, cardId)).card['lazo.app:handledBy']

describe('who handles a card', () => {
  before(async () => {
    kit = await openTestAccess()
  })
  after(() => kit.close())
  beforeEach(prepare)

  it('is called as they are called now, also on a card that was in the trash, and after an undo', async () => {
    await hand(luis.memberId)
    const since = (await handling())?.since
    await deleteCards(kit.domain, boss, [cardId])
    await rename(boss, 'Luis Gil')
    await restoreCards(kit.domain, boss, [cardId])
    assert.deepEqual(await handling(), { memberId: luis.memberId, name: 'Luis Gil', since })
    const { versionId } = await hand(boss.memberId)
    await rename(luis, 'Lucho')
    await undoChange(kit.domain, boss, { cardId, versionId: versionId! })
    assert.deepEqual(await handling(), { memberId: luis.memberId, name: 'Lucho', since })
  })

  it('is nobody once they are removed, as was told before, and the history tells by whom', async () => {
    await hand(luis.memberId)
    assert.equal((await foreseeRemoval(kit.domain, boss, luis.memberId)).handled, 1)
    await removeMember(kit.domain, boss, { memberId: luis.memberId })
    assert.equal(await handling(), undefined)
    const [latest] = await readCardHistory(kit.domain, boss, { cardId, limit: 1 })
    assert.equal(latest?.memberId, boss.memberId)
    assert.ok('lazo.app:handledBy' in latest!.forward!)
  })

  it('is by no undo who is gone or sees it no more: that is told, and it stays as it is', async () => {
    const eva = await join('Eva')
    await allow(eva, 'view')
    for (const member of [luis, eva]) {
      await hand(member.memberId)
      const { versionId } = await hand(boss.memberId)
      if (member === luis) await removeMember(kit.domain, boss, { memberId: luis.memberId })
      else await allow(eva, null)
      const report = await undoChange(kit.domain, boss, { cardId, versionId: versionId! })
      assert.equal((await handling())?.memberId, boss.memberId)
      assert.deepEqual([report.cards, report.left[0]?.reason], [0, 'edited-since'])
    }
    const { versionId } = await hand(null)
    await undoChange(kit.domain, boss, { cardId, versionId: versionId! })
    assert.equal((await handling())?.memberId, boss.memberId)
  })
})
