import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Book } from '../replica/messages.ts'
import { mayAskWhoSees, mayShareBook, mayShareCard, sharesAnything } from './may-share.ts'

const member = { mayWrite: true, role: 'member' } as const
const book = (id: string, kind: Book['kind'], right: Book['right']) => ({ id, kind, right }) as Book

test('guests and readers share nothing', () => {
  assert.ok(sharesAnything(member))
  assert.ok(!sharesAnything({ ...member, mayWrite: false }))
  assert.ok(!mayShareBook(book('b', 'shared', 'manage'), { ...member, role: 'guest' }))
})

test('a book is shared by who has the right, one that follows a label or the team’s by nobody', () => {
  assert.ok(mayShareBook(book('b', 'personal', 'manage'), member))
  assert.ok(mayShareBook(book('b', 'shared', 'share'), member))
  assert.ok(!mayShareBook(book('b', 'shared', 'delete'), member))
  for (const kind of ['label', 'team'] as const) assert.ok(!mayShareBook(book('b', kind, 'manage'), member))
})

test('a card is shared by who may share its home, wherever else it is', () => {
  const books = [book('home', 'shared', 'edit'), book('other', 'shared', 'manage')]
  assert.ok(!mayShareCard(['home', 'other'], books, member))
  assert.ok(mayShareCard(['other'], books, member))
  assert.ok(!mayShareCard(['unseen', 'other'], books, member))
})

test('who sees a book is told to who manages it, and of shared ones to administrators', () => {
  assert.ok(mayAskWhoSees(book('b', 'personal', 'manage'), member))
  assert.ok(!mayAskWhoSees(book('b', 'shared', 'share'), member))
  assert.ok(mayAskWhoSees(book('b', 'shared', 'view'), { role: 'admin' }))
  assert.ok(!mayAskWhoSees(book('b', 'personal', 'view'), { role: 'owner' }))
  assert.ok(!mayAskWhoSees(book('b', 'label', 'manage'), member))
})
