import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClientBase } from 'pg'
import { endLater, takeEnd } from './reading-end.ts'

function fakeClient() {
  const asked: string[] = []
  const query = async (text: string) => void asked.push(text)
  return { client: { query } as unknown as ClientBase, asked }
}

test('the end of a transaction that read goes out with the next beginning on its connection, once', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { client, asked } = fakeClient()
  endLater(client)
  assert.equal(takeEnd(fakeClient().client), '')
  assert.equal(takeEnd(client), 'commit; ')
  assert.equal(takeEnd(client), '')
  t.mock.timers.tick(1000)
  assert.deepEqual(asked, [])
})

test('it goes out by itself when nobody wants the connection', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { client, asked } = fakeClient()
  endLater(client)
  t.mock.timers.tick(10)
  assert.deepEqual(asked, ['commit'])
  assert.equal(takeEnd(client), '')
})
