import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OfflineError } from '../api/api-error.ts'
import { FakeServer } from '../replica/testing/fake-server.ts'
import { undoInPieces } from './undo-pieces.ts'

/** A server on which so many cards were deleted as one batch. */
async function afterDeletion(count: number): Promise<{ server: FakeServer; cardIds: string[] }> {
  const server = new FakeServer()
  const cardIds = Array.from({ length: count }, () => server.add({ name: { full: 'Ana' } }))
  await server.ask('POST', '/batches')
  await server.ask('POST', '/cards/deletions', { body: { cardIds, batchId: 'batch-1' } })
  server.asked.length = 0
  return { server, cardIds }
}

const goneIn = ({ cards }: FakeServer) => [...cards.values()].filter(({ isGone }) => isGone).length

test('takes back many contacts piece by piece, and tells after each how far it is', async () => {
  const { server } = await afterDeletion(2_500)
  const told: [number, number | null][] = []
  const step = await undoInPieces('batch-1', server.ask, { onProgress: ({ seen, of }) => told.push([seen, of]) })
  assert.deepEqual(told, [
    [1_000, 2_500],
    [2_000, 2_500],
  ])
  assert.deepEqual([step.isDone, step.cards, goneIn(server), server.asked.length], [true, 2_500, 0, 3])
})

test('stops between two pieces, and goes on there when it is asked for again', async () => {
  const { server } = await afterDeletion(2_500)
  const stopper = new AbortController()
  const watch = { onProgress: () => stopper.abort(), signal: stopper.signal }
  const half = await undoInPieces('batch-1', server.ask, watch)
  assert.deepEqual([half.isDone, half.seen, goneIn(server)], [false, 2_000, 500])
  const whole = await undoInPieces('batch-1', server.ask)
  assert.deepEqual([whole.isDone, whole.cards, goneIn(server)], [true, 2_500, 0])
})

test('cut in the middle of a piece it counts no contact twice and none less', async () => {
  const { server } = await afterDeletion(2_500)
  const cut = undoInPieces('batch-1', server.ask, { onProgress: () => void (server.losesAnswers = 1) })
  await assert.rejects(cut, OfflineError)
  const { cards, isDone } = await undoInPieces('batch-1', server.ask)
  assert.deepEqual([cards, isDone, goneIn(server)], [2_500, true, 0])
})
