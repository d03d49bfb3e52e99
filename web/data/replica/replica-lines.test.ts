import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OfflineError } from '../api/api-error.ts'
import { type CardNews, readReplica } from './replica-lines.ts'
import { splitNdjson } from './split-ndjson.ts'

/** The bytes of a text in pieces of one size, which cut lines and letters anywhere. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

const answer = (...lines: object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

test('lines are whole however the answer is cut', async () => {
  const text = '{"a":"Íñigo 🌊"}\n\n{"b":"Núñez"}\nrest'
  for (const size of [1, 2, 3, 5, 100]) {
    const lines = (await all(splitNdjson(inPieces(text, size)))).flat()
    assert.deepEqual(lines, ['{"a":"Íñigo 🌊"}', '{"b":"Núñez"}', 'rest'])
  }
})

test('news come in groups, cards as the text they came in', async () => {
  const cards = Array.from({ length: 5 }, (_, i) => ({ card: { id: `c${i}` } }))
  const text = answer({ token: 't', cards: 5 }, ...cards, { gone: 'x' }, { done: true })
  const { head, groups } = await readReplica(inPieces(text, 7), 4)
  const news = await all(groups)
  assert.deepEqual(head, { token: 't', cards: 5 })
  assert.deepEqual(
    news.map((group) => group.length),
    [4, 2],
  )
  assert.equal((news[0]![0] as CardNews & { json: string }).json, '{"card":{"id":"c0"}}')
  assert.deepEqual(news[1]![1], { kind: 'gone', cardId: 'x' })
})

test('an answer without its last line broke off, though all that came is told', async () => {
  const { groups } = await readReplica(inPieces(answer({ token: 't', cards: 2 }, { gone: 'a' }, { gone: 'b' }), 9), 1)
  const told: CardNews[] = []
  await assert.rejects(async () => {
    for await (const group of groups) told.push(...group)
  }, OfflineError)
  assert.equal(told.length, 2)
  await assert.rejects(readReplica(inPieces('', 1), 1), OfflineError)
})
