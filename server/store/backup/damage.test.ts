import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { ProductError } from '#base/errors.ts'
import { type BackupHeader, FRAME_HEAD_BYTES, MAGIC } from './backup-format.ts'
import { restoreBackup } from './restore-backup.ts'
import { asOwner, contentOf, TestGround } from './testing/open-databases.ts'
import { rewriteBackup } from './testing/rewrite-backup.ts'
import { verifyBackup } from './verify-backup.ts'
import { writeBackup } from './write-backup.ts'

const ground = new TestGround()
const REFUSALS = ['backup-damaged', 'backup-unreadable']
let good: Buffer
let file: string
let target: { url: string }
let contentBefore: Record<string, string>

before(async () => {
  const source = await ground.database('filled')
  // A photo of random bytes would make the file long, and each of its many bytes the same case.
  await asOwner(source, 'delete from lazo.blob')
  file = await ground.path('damage.lazo')
  await writeBackup(source, file)
  good = await readFile(file)
  target = await ground.database('schema')
  contentBefore = await contentOf(target)
})
after(() => ground.close())

async function refusalOf(
  bytes: Uint8Array,
  action: (path: string) => Promise<unknown> = verifyBackup,
): Promise<string> {
  const path = await ground.path('bad.lazo')
  await writeFile(path, bytes)
  const error = await action(path).then(
    () => new Error('it was taken'),
    (error: unknown) => error,
  )
  assert.ok(error instanceof ProductError, String(error))
  return error.code
}

const restore = (path: string) => restoreBackup(target, path)
const changed = (at: number, bits = 1) => {
  const bytes = Buffer.from(good)
  bytes[at] = bytes[at]! ^ bits
  return bytes
}

describe('a backup', () => {
  it('is refused when any byte is altered', async () => {
    const last = good.length - 1
    const everywhere = Array.from({ length: 400 }, (_, i) => Math.floor((i * last) / 399))
    const edges = Array.from({ length: 100 }, (_, i) => [i, last - i]).flat()
    for (const at of new Set([...everywhere, ...edges]))
      assert.ok(REFUSALS.includes(await refusalOf(changed(at, 1 << (at % 8)))), `byte ${at} of ${good.length}`)
  })

  it('is refused when it is cut short, at any length', async () => {
    const everywhere = Array.from({ length: 200 }, (_, i) => Math.floor((i * good.length) / 200))
    const edges = Array.from({ length: 60 }, (_, i) => [i, good.length - 1 - i]).flat()
    for (const length of new Set([...everywhere, ...edges]))
      assert.ok(REFUSALS.includes(await refusalOf(good.subarray(0, length))), `${length} of ${good.length} bytes`)
  })

  it('is refused with something after its end, twice in one file, or with frames left out', async () => {
    const next = (from: number) => from + FRAME_HEAD_BYTES + good.readUInt32BE(from + 1)
    const second = next(MAGIC.length)
    const bad = [
      Buffer.concat([good, Buffer.from([0])]),
      Buffer.concat([good, good]),
      Buffer.concat([good, good.subarray(MAGIC.length)]),
      Buffer.concat([good.subarray(0, second), good.subarray(next(second))]),
    ]
    for (const bytes of bad) assert.equal(await refusalOf(bytes), 'backup-damaged')
  })

  it('is refused by its kind when it is none', async () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('LAZO'),
      Buffer.from('BEGIN:VCARD\r\nVERSION:4.0\r\n'),
      Buffer.alloc(5000),
    ])
      assert.equal(await refusalOf(bytes), 'backup-unreadable')
    await assert.rejects(verifyBackup(await ground.path('not there')), { code: 'backup-unreadable' })
    await assert.rejects(verifyBackup(dirname(file)), { code: 'backup-unreadable' })
  })

  it('changes nothing where it is refused', async () => {
    for (const at of [3, 100, Math.floor(good.length / 2), good.length - 50, good.length - 1])
      assert.ok(REFUSALS.includes(await refusalOf(changed(at), restore)))
    for (const length of [0, 100, Math.floor(good.length / 2), good.length - 1])
      assert.ok(REFUSALS.includes(await refusalOf(good.subarray(0, length), restore)))
    assert.deepEqual(await contentOf(target), contentBefore)
  })
})

describe('a backup whose checksums hold', () => {
  let rewrites = 0
  const rewritten = async (change: Parameters<typeof rewriteBackup>[2]) => {
    rewrites += 1
    const path = await ground.path(`rewritten-${rewrites}.lazo`)
    await rewriteBackup(file, path, change)
    return path
  }
  const header = (change: (header: BackupHeader) => object) =>
    rewritten({ header: (before) => ({ ...before, ...change(before) }) })

  it('is taken when nothing else was changed', async () => {
    const fresh = await ground.database('nothing')
    await restoreBackup(fresh, await rewritten({}))
  })

  it('is refused by an older program: a newer format, a newer schema, other steps', async () => {
    const newerStep = { number: 9999, name: '9999-later.sql', checksum: 'f' }
    const paths = [
      await header((before) => ({ format: before.format + 1 })),
      await header((before) => ({ schema: [...before.schema, newerStep] })),
      await header((before) => ({
        schema: before.schema.map((step) => (step.number === 3 ? { ...step, checksum: 'f' } : step)),
      })),
      await header((before) => ({ schema: before.schema.filter((step) => step.number !== 2) })),
    ]
    for (const path of paths) await assert.rejects(restore(path), { code: 'program-too-old' }, path)
    assert.deepEqual(await contentOf(target), contentBefore)
  })

  it('is refused when a table says other than its checksum, or tables are not those named', async () => {
    const bad = [
      await rewritten({ footer: (footer) => ({ ...footer, bytes: footer.bytes + 1 }) }),
      await rewritten({
        footer: (footer) => ({
          ...footer,
          sha256: footer.sha256.replace(/^./, (first) => (first === '0' ? '1' : '0')),
        }),
      }),
      await header((before) => ({ tables: before.tables.slice(1) })),
      await header((before) => ({ tables: [...before.tables, before.tables[0]!] })),
    ]
    for (const path of bad) await assert.rejects(verifyBackup(path), { code: 'backup-damaged' })
  })

  it('leaves the target as it was when its rows break a rule of the schema in the middle', async () => {
    const twice = await rewritten({ rows: (table, text) => (table.name === 'card' ? text + text : text) })
    await assert.rejects(restore(twice), { code: 'restore-refused', message: /duplicate key/ })
    const orphan = await rewritten({ rows: (table, text) => (table.name === 'book' ? '' : text) })
    await assert.rejects(restore(orphan), { code: 'restore-refused', message: /foreign key/ })
    const miscounted = await rewritten({ footer: (footer) => ({ ...footer, rows: footer.rows + 1 }) })
    await assert.rejects(restore(miscounted), { code: 'backup-damaged' })
    assert.deepEqual(await contentOf(target), contentBefore)
    const fresh = await ground.database('nothing')
    await assert.rejects(restoreBackup(fresh, orphan), { code: 'restore-refused' })
    assert.deepEqual(await contentOf(fresh), {})
  })
})
