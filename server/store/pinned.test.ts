import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { ClientBase } from 'pg'
import { pin } from './pinned.ts'

test('a statement is handed on before the one asked earlier is answered, in the order of asking', async () => {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const query = (text: string) =>
    new Promise((resolve) => {
      asked.push(text)
      answers.push(() => resolve({ command: 'SELECT', rowCount: 1, rows: [{ text }] }))
    })
  const { sql: connection } = pin({ query } as unknown as ClientBase)
  const both = [sql`select 1`.execute(connection), sql`select 2`.execute(connection)]
  assert.deepEqual(asked, ['select 1', 'select 2'])
  for (const answer of answers) answer()
  const results = await Promise.all(both)
  assert.deepEqual(
    results.map(({ rows }) => rows),
    [[{ text: 'select 1' }], [{ text: 'select 2' }]],
  )
})

test('statements that change rows tell how many, as builders of statements expect it', async () => {
  const query = async () => ({ command: 'DELETE', rowCount: 3, rows: [] })
  const { sql: connection } = pin({ query } as unknown as ClientBase)
  const { numDeletedRows } = await connection.deleteFrom('card').executeTakeFirstOrThrow()
  assert.equal(numDeletedRows, 3n)
})

test('a statement that is asked after its transaction is refused, since the connection is another’s by then', async () => {
  const asked: string[] = []
  const { sql: connection, end } = pin({
    query: async (text: string) => void asked.push(text),
  } as unknown as ClientBase)
  end()
  await assert.rejects(sql`select 1`.execute(connection), /after its transaction: select 1/)
  assert.deepEqual(asked, [])
})
