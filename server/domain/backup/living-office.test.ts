import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestDatabase } from '#kit/database/open-test-database.ts'
import { asServerRole, openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { restoreBackup } from '#store/backup/restore-backup.ts'
import { contentOf } from '#store/backup/testing/open-databases.ts'
import { writeBackup } from '#store/backup/write-backup.ts'
import { Store } from '#store/store.ts'
import { sealWorkspace } from '../audit/seal-workspace.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import { patchCard, replaceCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import type { Domain } from '../domain.ts'
import { blobIdOf } from '../media/blob-uri.ts'
import { readPhoto } from '../media/read-photo.ts'
import { searchCards } from '../search/search-cards.ts'
import { readChanges, readPresentToken } from '../sync/read-changes.ts'
import { openNewFolder, otherBinaries } from './testing/other-server.ts'

const GIF = `data:image/gif;base64,${Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(1_200_000, 5)]).toString('base64')}`

let space: TestWorkspace
let folder: string
let bookId: string
const closing: (() => Promise<void>)[] = []

before(async () => {
  space = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), 'lazo-office-'))
  bookId = await space.book(space.owner, 'Clientes', 'shared')
})
after(async () => {
  for (const close of closing.toReversed()) await close()
  await space.close()
  await rm(folder, { recursive: true })
})

const create = async (full: string, more: object = {}) =>
  (await createCard(space.domain, space.owner, { bookId, card: { name: { full }, ...more } })).view

/** The same product over a restored database. */
function domainOver(ownerUrl: string): Domain {
  const { clock, ids, log } = space.domain
  const store = new Store({ address: { url: asServerRole(ownerUrl) }, clock, ids, log })
  closing.push(() => store.close())
  return { ...space.domain, store }
}

async function emptyDatabase(): Promise<string> {
  const database = await openTestDatabase()
  closing.push(() => database.drop())
  return database.url
}

async function majorOf(url: string): Promise<number> {
  const [row] = await askOnce<{ major: number }>(
    url,
    `select current_setting('server_version_num')::int / 10000 as major`,
  )
  return row!.major
}

describe('the backup of a living office', () => {
  it('brings back cards, photos, layers, history, search and audit; clients start over', async () => {
    const ana = await create('Ana García', { media: { p: { kind: 'photo', uri: GIF } } })
    await patchCard(space.domain, space.owner, { cardId: ana.cardId, patch: { 'name/full': 'Ana García López' } })
    await saveOverlay(space.domain, space.owner, { cardId: ana.cardId, patch: { notes: { n: { note: 'solo mía' } } } })
    await deleteCards(space.domain, space.owner, [(await create('Se va')).cardId])
    await sealWorkspace(space.domain, space.owner.workspaceId)
    const present = await readCard(space.domain, space.owner, ana.cardId)
    const token = await readPresentToken(space.domain, space.owner)
    const { header } = await writeBackup({ url: space.ownerUrl }, join(folder, 'office.lazo'))
    const url = await emptyDatabase()
    await restoreBackup({ url }, join(folder, 'office.lazo'), { appPassword: 'app' })
    assert.deepEqual(await contentOf({ url }), await contentOf({ url: space.ownerUrl }))

    const domain = domainOver(url)
    const again = await readCard(domain, space.owner, ana.cardId)
    assert.deepEqual(again.card, present.card)
    const [found] = await searchCards(domain, space.owner, { query: 'garcia lopez', language: 'es', limit: 10 })
    assert.equal(found?.card.cardId, ana.cardId)
    const photo = await readPhoto(domain, space.owner, blobIdOf(again.card.media!['p']!.uri)!, 'original')
    let bytes = 0
    for await (const part of photo.bytes) bytes += part.length
    assert.equal(bytes, 1_200_006)
    const heads = header.auditHeads.map((head) => ({ ...head, hash: Buffer.from(head.hash, 'hex') }))
    const audit = await verifyAudit(
      domain,
      space.owner.workspaceId,
      heads.filter((head) => head.workspaceId === space.owner.workspaceId),
    )
    assert.ok(audit.sealed > 3 && audit.problems.length === 0)

    await assert.rejects(readChanges(domain, space.owner, { since: token, limit: 10 }), { code: 'start-over' })
    const stale = { cardId: ana.cardId, card: present.card, ifMatch: present.etag }
    await assert.rejects(replaceCard(domain, space.owner, stale), { code: 'condition-failed' })
    await replaceCard(domain, space.owner, { ...stale, card: { ...again.card, kind: 'org' }, ifMatch: again.etag })
  })

  it('holds every save acknowledged before it began, and none by half, while people go on saving', async () => {
    const race = { isOn: true }
    const acknowledged: { cardId: string; revision: number }[] = []
    const people = Array.from({ length: 4 }, async (_, person) => {
      for (let i = 0; race.isOn; i += 1) {
        const card = await create(`Persona ${person} ${i}`)
        acknowledged.push({ cardId: card.cardId, revision: 1 })
        const { view } = await patchCard(space.domain, space.owner, { cardId: card.cardId, patch: { kind: 'org' } })
        acknowledged.push({ cardId: card.cardId, revision: view!.revision })
      }
    })
    while (acknowledged.length < 60) await new Promise((resolve) => setImmediate(resolve))
    const before = acknowledged.slice()
    const path = join(folder, 'busy.lazo')
    await writeBackup({ url: space.ownerUrl }, path).finally(() => {
      race.isOn = false
    })
    await Promise.all(people)
    assert.ok(acknowledged.length > before.length, 'saving went on')
    const [one, other] = [await emptyDatabase(), await emptyDatabase()]
    for (const url of [one, other]) await restoreBackup({ url }, path, { appPassword: 'app' })
    assert.deepEqual(await contentOf({ url: one }), await contentOf({ url: other }))
    const kept = await askOnce<{ card_id: string; revision: number }>(
      one,
      'select card_id, revision::int from lazo.card',
    )
    const revisions = new Map(kept.map((row) => [row.card_id, row.revision]))
    assert.ok(before.every(({ cardId, revision }) => (revisions.get(cardId) ?? 0) >= revision))
    const halves = await askOnce(
      one,
      `
      select c.card_id from lazo.card c where c.revision <> (select count(*) from lazo.card_version v where v.card_id = c.card_id)
        or c.revision <> (select max(n.revision) from lazo.change n where n.card_id = c.card_id)
        or not exists (select from lazo.search s where s.card_id = c.card_id) and c.deleted_at is null
      union all select w.workspace_id from lazo.workspace w where w.counter <> (select max(number) from
        (select number, workspace_id from lazo.change union all select number, workspace_id from lazo.overlay) n where n.workspace_id = w.workspace_id)`,
    )
    assert.deepEqual(halves, [])
  })

  it('goes to another version of PostgreSQL, into an empty folder, and back again', async (t) => {
    const major = await majorOf(space.ownerUrl)
    const binaries = await otherBinaries(major)
    if (!binaries) return t.skip(`only PostgreSQL ${major} is installed here`)
    const there = await openNewFolder(binaries)
    closing.push(there.close)
    const owner = { url: there.embedded.ownerUrl }
    assert.notEqual(await majorOf(owner.url), major)
    const source = { url: space.ownerUrl }
    await writeBackup(source, join(folder, 'there.lazo'))
    await restoreBackup(owner, join(folder, 'there.lazo'), { appPassword: 'app' })
    assert.deepEqual(await contentOf(owner), await contentOf(source))
    const [card] = await searchCards(domainOver(owner.url), space.owner, { query: 'garcia', language: 'es', limit: 1 })
    assert.ok(card)
    await writeBackup(owner, join(folder, 'back.lazo'))
    const back = { url: await emptyDatabase() }
    await restoreBackup(back, join(folder, 'back.lazo'), { appPassword: 'app' })
    assert.deepEqual(await contentOf(back), await contentOf(source))
  })
})
