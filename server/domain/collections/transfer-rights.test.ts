import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { lockBook } from '#store/books/reader.ts'
import { upsertGrant } from '#store/books/writer.ts'
import { createCard } from '../contacts/create-card.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { copyResource } from './copy-resource.ts'
import { listCollections } from './list-collections.ts'
import { moveResource } from './move-resource.ts'

describe('a book in which a right falls just as a device puts a card into it', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let phone: Actor & { deviceId: string }
  let target: string
  let segment: string

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    phone = await space.device(ana, 'Teléfono')
    const own = await space.book(ana, 'Amigos')
    target = await space.book(luis, 'Clientes', 'shared')
    for (const name of ['copied.vcf', 'moved.vcf'])
      await createCard(space.domain, ana, { bookId: own, card: { name: { full: name } }, name })
    await grant('edit')
    segment = (await listCollections(space.domain, phone)).find((book) => book.bookId === target)!.segment
  })
  after(() => space.close())

  const grant = (allows: 'edit') =>
    setGrant(space.domain, luis, { bookId: target, grantee: { kind: 'member', id: ana.memberId }, allows })

  async function untilOneWaits(): Promise<void> {
    const waiting = `select 1 as one from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await askOnce<{ one: number }>(space.ownerUrl, waiting)).length === 0);
  }

  for (const [verb, transfer] of [
    ['copied', copyResource],
    ['moved', moveResource],
  ] as const)
    it(`takes no card that is ${verb} into it by who may only read it now`, async () => {
      await grant('edit')
      const name = `${verb}.vcf`
      let transferred: Promise<unknown> = Promise.resolve()
      await space.domain.store.write(luis, async (tx) => {
        await lockBook(tx, target)
        transferred = transfer(space.domain, phone, {
          from: { segment: 'amigos', name },
          to: { segment, name },
          mayOverwrite: true,
        })
        transferred.catch(() => null)
        await untilOneWaits()
        await upsertGrant(tx, { bookId: target, granteeKind: 'member', granteeId: ana.memberId, allows: 'view' })
      })
      await assert.rejects(transferred, { code: 'book-read-only' })
    })
})
