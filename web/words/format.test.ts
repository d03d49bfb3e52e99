import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayAgo, sayList, sayNumber } from './format.ts'
import { speak } from './say.ts'

const NOW = Date.parse('2026-05-03T12:00:00Z')

test('says how long ago something was, and the day itself after a month', async () => {
  await speak('en')
  assert.equal(sayAgo('2026-05-03T11:59:30Z', NOW), 'this minute')
  assert.equal(sayAgo('2026-05-03T10:00:00Z', NOW), '2 hours ago')
  assert.equal(sayAgo('2026-05-02T12:00:00Z', NOW), 'yesterday')
  assert.match(sayAgo('2026-01-03T12:00:00Z', NOW), /2026/)
})

test('writes numbers and lists as people of the language do', async () => {
  await speak('es')
  assert.equal(sayNumber(4_000), '4.000')
  assert.equal(sayList(['Ana', 'Mikel', 'Lucía']), 'Ana, Mikel y Lucía')
})
