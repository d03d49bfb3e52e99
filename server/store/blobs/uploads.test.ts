import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readBlob, streamBytes } from './reader.ts'
import { storeUpload } from './store-upload.ts'
import { sweepPassingBlobs } from './sweeper.ts'
import { keepBlobs } from './writer.ts'

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())

async function* inChunks(bytes: Buffer, length = 65_536): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const upload = (chunks: AsyncIterable<Uint8Array>, limit = 10_000_000) =>
  storeUpload(space.domain.store, space.owner, chunks, { purpose: 'import', mediaType: 'text/csv', limit })

const look = (blobId: string) => space.domain.store.read(space.owner, (tx) => readBlob(tx, blobId))
const sweep = () => space.domain.store.write(space.owner, sweepPassingBlobs)
const countBlobs = async () => (await askOnce(space.ownerUrl, 'select from lazo.blob')).length

test('keeps an upload that comes in chunks and streams it back', async () => {
  const bytes = Buffer.alloc(2_400_000, 'nombre,correo\n')
  const blob = await upload(inChunks(bytes))
  assert.deepEqual([blob.size, blob.mediaType, blob.purpose], [bytes.length, 'text/csv', 'import'])
  const parts: Buffer[] = []
  for await (const part of streamBytes(space.domain.store, space.owner, blob)) parts.push(part)
  assert.ok(Buffer.concat(parts).equals(bytes))
})

test('keeps the same file once, also when two people send it at the same moment', async () => {
  const bytes = Buffer.from('el mismo fichero')
  const before = await countBlobs()
  const sent = await Promise.all([upload(inChunks(bytes)), upload(inChunks(bytes)), upload(inChunks(bytes))])
  assert.equal(new Set(sent.map((blob) => blob.blobId)).size, 1)
  assert.equal(await countBlobs(), before + 1)
})

test('keeps contents once, also when many transactions bring the same ones in different order', async () => {
  const contents = ['uno', 'dos', 'tres'].map((text) => ({
    bytes: Buffer.from(text),
    mediaType: 'image/gif',
    purpose: 'photo' as const,
  }))
  const orders = Array.from({ length: 8 }, (_, i) => (i % 2 ? contents : contents.toReversed()))
  const kept = await Promise.all(
    orders.map((order) => space.domain.store.write(space.owner, (tx) => keepBlobs(tx, order))),
  )
  const ids = kept.map((order, i) => (i % 2 ? order : order.toReversed()).join())
  assert.equal(new Set(ids).size, 1)
})

test('drops an upload that goes beyond its limit, and one that breaks off', async () => {
  const before = await countBlobs()
  await assert.rejects(upload(inChunks(Buffer.alloc(3_000_000)), 2_000_000), { code: 'body-too-large' })
  async function* broken() {
    yield Buffer.alloc(1_500_000)
    throw new Error('the line went dead')
  }
  await assert.rejects(upload(broken()), /the line went dead/)
  assert.equal(await countBlobs(), before)
})

test('shows an upload to nobody before it is whole, and sweeps one that never will be', async () => {
  const gate = Promise.withResolvers<void>()
  async function* slow() {
    yield Buffer.alloc(1_500_000)
    await gate.promise
    yield Buffer.alloc(10)
  }
  // It may fail as soon as it is swept, which is before the gate opens.
  const refused = assert.rejects(upload(slow()))
  let found: { blob_id: string }[] = []
  while (found.length === 0) found = await askOnce(space.ownerUrl, 'select blob_id from lazo.blob where digest is null')
  assert.equal(await look(found[0]!.blob_id), null)
  await sweep()
  assert.equal((await askOnce(space.ownerUrl, 'select from lazo.blob where digest is null')).length, 1)
  space.clock.pass({ days: 2 })
  await sweep()
  assert.equal((await askOnce(space.ownerUrl, 'select from lazo.blob where digest is null')).length, 0)
  gate.resolve()
  await refused
})

test('keeps the file of an import for 30 days after it, and a file that nobody imports for one', async () => {
  const blob = await upload(inChunks(Buffer.from('se importa')))
  const idle = await upload(inChunks(Buffer.from('no se importa')))
  const bookId = await space.book(space.owner, 'Libro')
  const [source, job, batch] = [1, 2, 3].map(() => space.domain.ids.next())
  await askOnce(
    space.ownerUrl,
    `insert into lazo.import_source (workspace_id, source_id, name, kind, where_from, why_held, basis, created_by, created_at)
    values ($1, $2, 'Fichero', 'csv', 'de la agenda', 'trabajo', 'contract', $3, now())`,
    [space.owner.workspaceId, source, space.owner.memberId],
  )
  await askOnce(
    space.ownerUrl,
    `insert into lazo.import_job (workspace_id, import_id, source_id, book_id, blob_id, batch_id, file_name, state, options, counts, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, 'a.csv', 'running', '{}', '{}', $7, now())`,
    [space.owner.workspaceId, job, source, bookId, blob.blobId, batch, space.owner.memberId],
  )
  space.clock.pass({ days: 40 })
  await sweep()
  assert.ok(await look(blob.blobId))
  assert.equal(await look(idle.blobId), null)
  await askOnce(space.ownerUrl, `update lazo.import_job set state = 'done', finished_at = $2 where import_id = $1`, [
    job,
    space.clock.now(),
  ])
  space.clock.pass({ days: 29 })
  await sweep()
  assert.ok(await look(blob.blobId))
  space.clock.pass({ days: 2 })
  await sweep()
  assert.equal(await look(blob.blobId), null)
})
