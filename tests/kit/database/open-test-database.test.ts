import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { askOnce } from './administer.ts'
import type { TestDatabase } from './create-database.ts'
import { openTestDatabase } from './open-test-database.ts'

const opened: TestDatabase[] = []
after(() => Promise.all(opened.map((database) => database.drop())))

test('gives each caller a database of its own, copied from a template made once', async () => {
  let prepared = 0
  const template = {
    name: 'counted',
    async prepare(url: string) {
      prepared += 1
      await askOnce(url, 'CREATE TABLE thing (name text)')
    },
  }
  const [one, other] = await Promise.all([openTestDatabase(template), openTestDatabase(template)])
  opened.push(one, other)
  await askOnce(one.url, "INSERT INTO thing VALUES ('one')")
  assert.deepEqual(await askOnce(one.url, 'SELECT name FROM thing'), [{ name: 'one' }])
  assert.deepEqual(await askOnce(other.url, 'SELECT name FROM thing'), [])
  assert.equal(prepared, 1)
})

test('prepares a template anew when preparing it failed before', async () => {
  const failing = { name: 'twice', prepare: () => Promise.reject(new Error('no')) }
  await assert.rejects(openTestDatabase(failing), /no/)
  const database = await openTestDatabase({
    name: 'twice',
    prepare: async (url) => void (await askOnce(url, 'CREATE TABLE made ()')),
  })
  opened.push(database)
  assert.deepEqual(await askOnce(database.url, 'SELECT * FROM made'), [])
})

test('drops a database in use', async () => {
  const database = await openTestDatabase()
  await database.drop()
  await assert.rejects(askOnce(database.url, 'SELECT 1'), /does not exist/)
})
