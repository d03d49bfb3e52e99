import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CardLine } from '#web/data/lines/card-line.ts'
import { holdsAny, labelEffect, linkEffect, moveEffect, removalOf, unlabelEffect } from './effect.ts'

function line(id: string, parts: Partial<CardLine> = {}): CardLine {
  return { id, keywords: [], bookIds: ['home'], right: 'manage', ...parts } as CardLine
}

test('tells who gets a label, who has it already, and whom one may not edit', () => {
  const lines = [
    line('a'),
    line('b', { keywords: ['vip'] }),
    line('c', { right: 'comment' }),
    line('d', { right: 'edit' }),
  ]
  assert.deepEqual(labelEffect(lines, 'vip'), { cardIds: ['a', 'd'], already: 1, refused: 1 })
})

test('offers an act where one may do it to any of the cards', () => {
  assert.equal(holdsAny([line('a', { right: 'view' }), line('b', { right: 'delete' })], 'delete'), true)
  assert.equal(holdsAny([line('a', { right: 'view' }), line('b', { right: 'edit' })], 'delete'), false)
  assert.equal(holdsAny([], 'view'), false)
})

test('takes a label from those alone who have it', () => {
  assert.deepEqual(unlabelEffect([line('a'), line('b', { keywords: ['vip'] })], 'vip').cardIds, ['b'])
})

test('moves only what one may take out of its home', () => {
  const lines = [line('a', { right: 'edit' }), line('b', { right: 'delete' }), line('c', { bookIds: ['new', 'home'] })]
  assert.deepEqual(moveEffect(lines, 'new'), { cardIds: ['b'], already: 1, refused: 1 })
})

test('links whatever one sees', () => {
  const lines = [line('a', { right: 'view' }), line('b', { bookIds: ['home', 'new'] })]
  assert.deepEqual(linkEffect(lines, 'new'), { cardIds: ['a'], already: 1, refused: 0 })
})

test('names the books and devices that a deletion takes something from', () => {
  const lines = [line('a', { bookIds: ['home', 'sales'] }), line('b', { bookIds: ['other'], right: 'edit' })]
  const devices = [
    { label: 'Phone', bookIds: ['sales'] },
    { label: 'Tablet', bookIds: ['other'] },
  ]
  const { cardIds, bookIds, devices: touched, refused } = removalOf(lines, devices)
  assert.deepEqual(
    { cardIds, bookIds, touched, refused },
    {
      cardIds: ['a'],
      bookIds: ['home', 'sales'],
      touched: ['Phone'],
      refused: 1,
    },
  )
})
