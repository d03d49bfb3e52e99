import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMessage } from './read-message.ts'

const today = (facts: object) => readMessage(JSON.stringify({ kind: 'today', ...facts }))

test('tells how many things wait, in the language of the member', () => {
  assert.equal(today({ count: 1, language: 'es' })?.body, 'Una cosa le espera.')
  assert.equal(today({ count: 3, language: 'en' })?.body, '3 things wait for you.')
})

test('takes nothing else for a message, and no text of the sender onto the screen', () => {
  for (const text of ['', 'hello', '{}', '{"kind":"today","count":"<b>"}', '{"kind":"today","count":0}', '[]', 'null'])
    assert.equal(readMessage(text), null, text)
})
