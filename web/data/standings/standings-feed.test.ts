import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NO_TIE, type OwnTies } from '@lazo/jscontact'
import { type Standings, StandingsFeed } from './standings-feed.ts'

type Asked = readonly string[] | null

/** A feed of which the test is the server. */
function open(server: Map<string, number>) {
  const asked: Asked[] = []
  const known: OwnTies[] = []
  const answers: (() => void)[] = []
  const ask = async (cardIds: Asked) => {
    asked.push(cardIds)
    const told = [...server].filter(([id]) => cardIds === null || cardIds.includes(id))
    await new Promise<void>((resolve) => answers.push(resolve))
    const items = told.map(([cardId, warmth]) => ({ ...NO_TIE, cardId, warmth })) as unknown as Standings['items']
    return { items, today: '2026-01-01' }
  }
  const feed = new StandingsFeed({ ask, know: (ties) => known.push(ties) })
  const warmths = () => Object.fromEntries([...known.at(-1)!.standings].map(([id, { warmth }]) => [id, warmth]))
  return { feed, asked, known, warmths, answer: () => answers.shift()!() }
}

/** All that can happen without an answer has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

test('knows all ties, and then asks for those alone that changed', async () => {
  const server = new Map([
    ['a', 1],
    ['b', 2],
  ])
  const { feed, asked, warmths, answer } = open(server)
  const all = feed.renew(null)
  answer()
  await all
  server.set('b', 3)
  const one = feed.renew(['b'])
  answer()
  await one
  assert.deepEqual([asked, warmths(), feed.today], [[null, ['b']], { a: 1, b: 3 }, '2026-01-01'])
})

test('forgets a tie with a card that is no longer there', async () => {
  const server = new Map([
    ['a', 1],
    ['b', 2],
  ])
  const { feed, warmths, answer } = open(server)
  const all = feed.renew(null)
  answer()
  await all
  server.delete('a')
  const one = feed.renew(['a'])
  answer()
  await one
  assert.deepEqual(warmths(), { b: 2 })
})

test('asks once for all that changed while an answer was on its way', async () => {
  const { feed, asked, answer } = open(new Map([['a', 1]]))
  const first = feed.renew(['a'])
  for (const id of ['b', 'c', 'b']) void feed.renew([id])
  answer()
  await settled()
  answer()
  await first
  assert.deepEqual(asked, [['a'], ['b', 'c']])
})

test('asks for all ties where too many changed to name them', async () => {
  const { feed, asked, answer } = open(new Map())
  const first = feed.renew(Array.from({ length: 51 }, (_, at) => `card ${at}`))
  answer()
  await first
  assert.deepEqual(asked, [null])
})

test('keeps what it knows where nobody answers', async () => {
  let isThere = true
  const known: OwnTies[] = []
  const ask = () =>
    isThere ? Promise.resolve({ items: [], today: '2026-01-02' }) : Promise.reject(new Error('no network'))
  const feed = new StandingsFeed({ ask, know: (ties) => known.push(ties) })
  await feed.renew(null)
  isThere = false
  await feed.renew(null)
  assert.deepEqual([known.length, feed.today], [1, '2026-01-02'])
})
