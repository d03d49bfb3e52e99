import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEPT } from '../kept-names.ts'
import { RecentCards } from './recent-cards.ts'

class Drawer {
  readonly texts = new Map<string, string>()
  getItem(name: string) {
    return this.texts.get(name) ?? null
  }
  setItem(name: string, text: string) {
    this.texts.set(name, text)
  }
  removeItem(name: string) {
    this.texts.delete(name)
  }
}

test('has the cards opened lately, each once, the latest first', () => {
  const recent = new RecentCards(new Drawer())
  for (const id of ['a', 'b', 'a', 'c']) recent.note('ana', id)
  assert.deepEqual(recent.list('ana'), ['c', 'a', 'b'])
})

test('remembers them at the next start, and forgets the oldest', () => {
  const drawer = new Drawer()
  const before = new RecentCards(drawer)
  for (let number = 0; number < 60; number += 1) before.note('ana', `card-${number}`)
  const ids = new RecentCards(drawer).list('ana')
  assert.deepEqual([ids.length, ids[0]], [50, 'card-59'])
})

test('forgets what another member opened in the same browser', () => {
  const drawer = new Drawer()
  new RecentCards(drawer).note('ana', 'a')
  assert.deepEqual(new RecentCards(drawer).list('luis'), [])
  assert.equal(drawer.texts.size, 0)
})

test('begins anew where what was kept is broken', () => {
  const drawer = new Drawer()
  drawer.setItem(KEPT.recent, '{"memberId": "ana", "ids": ')
  assert.deepEqual(new RecentCards(drawer).list('ana'), [])
})
