import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UndoStack } from './undo-stack.ts'

const facts = { name: 'Ana' }

test('takes back the latest first, or one that is named', async () => {
  const stack = new UndoStack()
  const undone: string[] = []
  const push = (name: string) =>
    stack.push({ key: 'edited', facts: { name }, undo: async () => (undone.push(name), 'whole') })
  const [first] = [push('a'), push('b'), push('c')]
  assert.equal((await stack.undo())?.done.facts.name, 'c')
  assert.equal((await stack.undo(first!.id))?.done.facts.name, 'a')
  assert.equal((await stack.undo(first!.id)) ?? 'none', 'none')
  assert.deepEqual(undone, ['c', 'a'])
  assert.equal(stack.done.length, 1)
})

test('takes nothing back twice at the same time, and keeps what could not be taken back', async () => {
  const stack = new UndoStack()
  let times = 0
  const undo = async (): Promise<never> => {
    times += 1
    throw new Error('not now')
  }
  stack.push({ key: 'deleted', facts, undo })
  const [one, other] = await Promise.allSettled([stack.undo(), stack.undo()])
  assert.deepEqual([one.status, other.status, times], ['rejected', 'fulfilled', 1])
  assert.equal(stack.done.length, 1)
})

test('keeps what was stopped on the way', async () => {
  const stack = new UndoStack()
  const step = {
    batchId: 'u',
    cards: 1,
    trashed: 0,
    partly: 0,
    unchanged: 0,
    leftCount: 0,
    reasons: [],
    left: [],
    seen: 1,
    of: 2,
  }
  const ends = [false, true]
  stack.push({ key: 'bulk-edited', facts, undo: async () => ({ ...step, isDone: ends.shift()! }) })
  await stack.undo()
  assert.equal(stack.done.length, 1)
  await stack.undo()
  assert.equal(stack.done.length, 0)
})

test('tells who follows it, and forgets the oldest', () => {
  const stack = new UndoStack()
  let told = 0
  const stop = stack.follow(() => {
    told += 1
  })
  for (let i = 0; i < 120; i += 1) stack.push({ key: 'edited', facts: { name: String(i) }, undo: async () => 'whole' })
  assert.deepEqual([told, stack.done.length, stack.done[0]?.facts.name], [120, 100, '20'])
  stop()
  stack.clear()
  assert.deepEqual([told, stack.done.length], [120, 0])
})
