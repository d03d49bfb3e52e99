import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { ApiError, OfflineError } from '../api/api-error.ts'
import { KEPT } from '../kept-names.ts'
import { KeptOpenings } from './kept-openings.ts'

let texts: Map<string, string>
let told: string[][]
let failure: Error | null
let now: Date
let due: (() => void)[]
beforeEach(() => {
  texts = new Map()
  told = []
  failure = null
  now = new Date('2026-03-01T09:00:00Z')
  due = []
})

const open = () =>
  new KeptOpenings({
    keeping: {
      getItem: (name) => texts.get(name) ?? null,
      setItem: (name, text) => void texts.set(name, text),
      removeItem: (name) => void texts.delete(name),
    },
    tell: async (items) => {
      if (failure) throw failure
      told.push(items.map(({ cardId }) => cardId))
    },
    now: () => now,
    later: (act) => void due.push(act),
  })

test('tells together what was opened, each card once a day, and keeps nothing of it', async () => {
  const openings = open()
  for (const cardId of ['a', 'b', 'a', 'local-1']) openings.note('ana', cardId)
  assert.equal(due.length, 1)
  await openings.send('ana')
  assert.deepEqual(told, [['b', 'a']])
  assert.equal(texts.size, 0)
})

test('keeps what was opened offline until the server is in reach, also over a start, each day of it', async () => {
  failure = new OfflineError('out of reach')
  const before = open()
  before.note('ana', 'a')
  now = new Date('2026-03-02T09:00:00Z')
  before.note('ana', 'a')
  await before.send('ana')
  failure = null
  await open().send('ana')
  assert.deepEqual(told, [['a', 'a']])
})

test('tells five hundred at once, and drops only what the server will never take', async () => {
  const openings = open()
  for (let i = 0; i < 600; i += 1) openings.note('ana', `card-${i}`)
  await openings.send('ana')
  assert.deepEqual(
    told.map(({ length }) => length),
    [500, 100],
  )
  openings.note('ana', 'a')
  failure = new ApiError('right-missing', 503, 'later', undefined)
  await openings.send('ana')
  assert.ok(texts.has(KEPT.openings))
  failure = new ApiError('input-invalid', 422, 'never', undefined)
  await openings.send('ana')
  assert.equal(texts.size, 0)
})

test('tells nothing in the name of another member', async () => {
  open().note('ana', 'a')
  await open().send('luis')
  assert.deepEqual(told, [])
  texts.set(KEPT.openings, 'broken')
  await open().send('ana')
  assert.deepEqual(told, [])
})
