import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OpenCard } from './open-card.ts'
import { OpenCards } from './open-cards.ts'

const card = (id: string, name: string): OpenCard => ({ id, document: { name: { full: name } } }) as OpenCard
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const nameOf = (cards: OpenCards, id: string): string | undefined => {
  const known = cards.get(id)
  return known.state === 'there' ? known.card.document.name?.full : known.state
}

test('shows an own change at once, and an older answer does not undo it', async () => {
  const waiting: (() => void)[] = []
  let name = 'Ana'
  const cards = new OpenCards((id) => {
    const told = card(id, name)
    return new Promise((resolve) => waiting.push(() => resolve(told)))
  })
  cards.watch('a', () => undefined)
  waiting.shift()!()
  await quiet()
  void cards.renew(['a'])
  cards.expect('a', (known) => card(known.id, 'Anna'))
  waiting.shift()!()
  await quiet()
  assert.equal(nameOf(cards, 'a'), 'Anna')
  name = 'Anna María'
  void cards.renew(null)
  waiting.shift()!()
  await quiet()
  assert.equal(nameOf(cards, 'a'), 'Anna María')
})

test('tells who has a card open its new id, and reads it under that', async () => {
  const asked: string[] = []
  const cards = new OpenCards(async (id) => {
    asked.push(id)
    return card('server-1', 'Eva')
  })
  let told = 0
  cards.watch('local-1', () => {
    told += 1
  })
  await quiet()
  cards.rename('local-1', 'server-1')
  await quiet()
  assert.equal(cards.get('local-1').movedTo, 'server-1')
  assert.deepEqual(asked, ['local-1', 'server-1'])
  assert.ok(told >= 2)
})

test('a card that is nowhere is gone, and one that cannot be asked for now is still awaited', async () => {
  let isOffline = true
  const cards = new OpenCards(async () => {
    if (isOffline) throw new Error('offline')
    return null
  })
  cards.watch('a', () => undefined)
  await quiet()
  assert.equal(cards.get('a').state, 'loading')
  isOffline = false
  await cards.renew(['a'])
  assert.equal(cards.get('a').state, 'gone')
})

test('reads no card that nobody looks at', async () => {
  let asked = 0
  const cards = new OpenCards(async (id) => {
    asked += 1
    return card(id, 'Ana')
  })
  await cards.renew(['a', 'b'])
  assert.equal(asked, 0)
})
