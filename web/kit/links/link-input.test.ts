import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAfter, linkInput } from './link-input.ts'

test('a link is good to the end of its day', () => {
  const asked = linkInput({ bookId: 'b', name: 'Clientes' }, { title: ' Feria ', until: '2027-01-31' }, new Set())
  assert.deepEqual(asked, {
    bookId: 'b',
    title: 'Feria',
    shows: [],
    expiresAt: '2027-01-31T23:59:59.000Z',
    password: null,
    language: null,
  })
})

test('what was typed and chosen is asked for', () => {
  const fields = { title: 'Feria', until: '2027-01-31', password: ' clave ', language: 'es' }
  const { password, language, shows, cardId } = linkInput({ cardId: 'c', name: 'Paz' }, fields, new Set(['emails']))
  assert.deepEqual([password, language, shows, cardId], [' clave ', 'es', ['emails'], 'c'])
})

test('a month from now is a day', () => {
  assert.equal(dayAfter(30, Date.UTC(2026, 10, 22, 23)), '2026-12-22')
})
