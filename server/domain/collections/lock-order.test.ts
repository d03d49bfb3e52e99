import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { lockCards } from '#store/cards/reader.ts'
import { lockLabels } from '#store/labels/writer.ts'
import type { Store } from '#store/store.ts'
import type { Domain } from '../domain.ts'
import { createLabelBook } from '../labels/create-label-book.ts'
import { putResource } from './put-resource.ts'
import { readResources } from './read-resources.ts'

const segment = 'amigos'
const vcard = (uid: string, ...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, 'FN:Paz', ...lines, 'END:VCARD', ''].join('\r\n')

let space: TestWorkspace
let ana: Actor
let phone: Actor & { deviceId: string }

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  await space.book(ana, 'Amigos')
  phone = await space.device(ana, 'Teléfono')
  await createLabelBook(space.domain, ana, { keyword: 'VIP' })
})
after(() => space.close())

/** The domain, and how often its transactions began. */
function counted(): { domain: Domain; tries: () => number } {
  let tries = 0
  const { store } = space.domain
  const write: Store['write'] = (actor, work) =>
    store.write(actor, (tx) => {
      tries += 1
      return work(tx)
    })
  const counting = { write, read: store.read.bind(store) } as unknown as Store
  return { domain: { ...space.domain, store: counting }, tries: () => tries }
}

async function untilOneWaits(): Promise<void> {
  const waiting = `select 1 as one from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await askOnce<{ one: number }>(space.ownerUrl, waiting)).length === 0);
}

describe('a device that puts a card', () => {
  it('waits for who changes what labels show before it holds the card, so that neither waits for the other', async () => {
    await putResource(space.domain, phone, { segment, name: 'one.vcf', text: vcard('one') })
    const { found } = await readResources(space.domain, phone, { segment, names: ['one.vcf'] })
    const { domain, tries } = counted()
    const text = vcard('one', 'CATEGORIES:VIP')
    let put: Promise<unknown> = Promise.resolve()
    let others = 0
    await space.domain.store.write(ana, async (tx) => {
      others += 1
      await lockLabels(tx)
      if (others === 1) put = putResource(domain, phone, { segment, name: 'one.vcf', text })
      await untilOneWaits()
      await lockCards(tx, [found[0]!.cardId])
    })
    await put
    assert.deepEqual([tries(), others], [1, 1])
  })

  it('that is new waits for nobody who changes what labels show, but holds its book first', async () => {
    await space.domain.store.write(ana, async (tx) => {
      await lockLabels(tx)
      await putResource(space.domain, phone, { segment, name: 'two.vcf', text: vcard('two') })
    })
  })
})
