import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cutIntoPieces, gatherPieces, PIECE_BYTES } from './pieces.ts'

async function gathered(chunks: readonly Uint8Array[]): Promise<Buffer[]> {
  async function* arriving() {
    yield* chunks
  }
  const pieces: Buffer[] = []
  for await (const piece of gatherPieces(arriving())) pieces.push(piece)
  return pieces
}

test('gathers chunks of any length into full pieces and a last one, in order', async () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 3 * PIECE_BYTES }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(lengths, async (all) => {
      const chunks = all.map((length, i) => Buffer.alloc(length, i + 1))
      const pieces = await gathered(chunks)
      assert.ok(Buffer.concat(pieces).equals(Buffer.concat(chunks)))
      assert.ok(pieces.slice(0, -1).every((piece) => piece.length === PIECE_BYTES))
      assert.ok(pieces.every((piece) => piece.length > 0))
    }),
    { numRuns: 30 },
  )
})

test('cuts bytes in memory at the same places, and gives empty content one empty piece', () => {
  const bytes = Buffer.alloc(2 * PIECE_BYTES + 5, 'x')
  assert.deepEqual(
    cutIntoPieces(bytes).map((piece) => piece.length),
    [PIECE_BYTES, PIECE_BYTES, 5],
  )
  assert.deepEqual(
    cutIntoPieces(Buffer.alloc(PIECE_BYTES)).map((piece) => piece.length),
    [PIECE_BYTES],
  )
  assert.deepEqual(
    cutIntoPieces(Buffer.alloc(0)).map((piece) => piece.length),
    [0],
  )
})
