import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookActs } from './book-acts.ts'

const me = { memberId: 'ana', mayWrite: true, role: 'member' } as const
const book = { kind: 'shared', right: 'manage', ownerId: 'ana', isListed: false } as const

test('an owner renames, announces, hides fields, says who learns of interactions, hands over and deletes, and does not leave', () => {
  assert.deepEqual(bookActs(book, me), ['access', 'rename', 'list', 'hideFields', 'talks', 'handOver', 'remove'])
  assert.deepEqual(bookActs({ ...book, isListed: true }, me), [
    'access',
    'rename',
    'unlist',
    'hideFields',
    'talks',
    'handOver',
    'remove',
  ])
  assert.deepEqual(bookActs({ ...book, kind: 'personal' }, me), [
    'access',
    'rename',
    'hideFields',
    'talks',
    'handOver',
    'remove',
  ])
})

test('who has a book from a colleague leaves it and asks for more, as long as there is more', () => {
  assert.deepEqual(bookActs({ ...book, ownerId: 'luis', right: 'view' }, me), ['askMore', 'leave'])
  assert.deepEqual(bookActs({ ...book, ownerId: 'luis' }, me), [
    'access',
    'rename',
    'list',
    'hideFields',
    'talks',
    'leave',
    'remove',
  ])
})

test('with a label book nothing is done, and who only reads may ask who sees it; guests own no shared book to hand over', () => {
  assert.deepEqual(bookActs({ ...book, kind: 'label' }, me), [])
  assert.deepEqual(bookActs(book, { ...me, mayWrite: false }), ['access'])
  assert.ok(!bookActs(book, { ...me, role: 'guest' }).includes('handOver'))
})
