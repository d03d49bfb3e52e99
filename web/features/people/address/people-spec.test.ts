import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SmartList, type SpecFacts, specOf } from './people-spec.ts'

const facts: SpecFacts = { scope: 'people', lists: [], usualOrder: 'family', now: new Date(2026, 4, 20, 15, 30) }

test('leaves organizations to their own page as long as nothing particular is looked for', () => {
  assert.deepEqual(specOf({}, facts), { order: 'family', filter: { not: { kind: 'org' } } })
  assert.deepEqual(specOf({}, { ...facts, scope: 'organizations' }), { order: 'family', filter: { kind: 'org' } })
})

test('finds everybody, organizations too, by a word, in a book and by a label', () => {
  assert.deepEqual(specOf({ q: 'ruiz' }, facts), { order: 'family', text: 'ruiz' })
  assert.deepEqual(specOf({ book: 'b1' }, facts), { order: 'family', bookId: 'b1' })
  assert.deepEqual(specOf({ label: 'vip' }, facts), { order: 'family', filter: { keyword: 'vip' } })
})

test('counts the week of the newly added from the beginning of a day', () => {
  const { filter, order } = specOf({ list: 'added-week' }, facts)
  const after = new Date(2026, 4, 13).toISOString()
  assert.deepEqual(filter, { all: [{ not: { kind: 'org' } }, { created: { after } }] })
  assert.equal(order, 'added')
})

test('asks all of a smart list and what was added to it at once', () => {
  const list = {
    id: 'l1',
    name: 'Clients of Sales without mail',
    query: { text: 'madrid', filter: { hasNo: 'email' }, bookIds: ['b1', 'b2'], order: 'given' },
  } as unknown as SmartList
  assert.deepEqual(specOf({ list: 'l1', q: 'ana', filter: { sector: 'media' } }, { ...facts, lists: [list] }), {
    order: 'given',
    filter: { all: [{ all: [{ hasNo: 'email' }, { any: [{ book: 'b1' }, { book: 'b2' }] }] }, { sector: 'media' }] },
    text: 'madrid ana',
  })
})

test('puts the order of the address before that of the list', () => {
  assert.equal(specOf({ list: 'added-week', order: 'given' }, facts).order, 'given')
})
