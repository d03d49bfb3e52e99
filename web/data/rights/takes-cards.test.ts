import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Book } from '../replica/messages.ts'
import type { Right } from '../replica/replica-card.ts'
import { holdsRight } from './holds-right.ts'
import { RIGHTS } from './rights.table.ts'
import { takesCards } from './takes-cards.ts'

test('a right holds itself and the ones below it, none above', () => {
  assert.ok(holdsRight('edit', 'edit'))
  assert.ok(holdsRight('manage', 'view'))
  assert.ok(!holdsRight('edit', 'delete'))
})

test('contacts can be put where one may edit, and never into a book that follows or shares a label', () => {
  const book = (kind: Book['kind'], right: Right) => ({ kind, right, keyword: null }) as Book
  assert.deepEqual(
    RIGHTS.filter((right) => takesCards(book('shared', right))),
    ['edit', 'delete', 'share', 'manage'],
  )
  for (const kind of ['label', 'shared'] as const) assert.ok(!takesCards({ ...book(kind, 'manage'), keyword: 'VIP' }))
})
