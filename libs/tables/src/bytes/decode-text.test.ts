import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { TableError } from '../table-error.ts'
import { inChunks, utf8 } from '../testing/read-cards.ts'
import { type DecodedText, decodeText } from './decode-text.ts'

async function decode(bytes: Uint8Array, encoding: string, size = 7): Promise<DecodedText[]> {
  return Array.fromAsync(decodeText(inChunks(bytes, size), encoding))
}
const textOf = (pieces: DecodedText[]) => pieces.map(({ text }) => text).join('')

test('decodes UTF-8 whatever the pieces are', async () => {
  const text = 'Lucía,李伟,🚀\nsegunda línea\r\n\n última'
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
      assert.equal(textOf(await decode(utf8(text), 'utf-8', size)), text)
    }),
  )
})

test('reads a line that is no UTF-8 as Windows-1252, and only that line', async () => {
  const bytes = new Uint8Array(
    Buffer.concat([utf8('Lucía\n'), Buffer.from('Mu\xf1oz \x80\n', 'latin1'), utf8('Iñigo')]),
  )
  const pieces = await decode(bytes, 'UTF8', 1000)
  assert.equal(textOf(pieces), 'Lucía\nMuñoz €\nIñigo')
  assert.deepEqual(
    pieces.filter(({ problem }) => problem !== undefined).map(({ text }) => text),
    ['Muñoz €\n'],
  )
})

test('cuts a line that never ends, between characters', async () => {
  const text = 'ñ'.repeat(1_000_000)
  const pieces = await decode(utf8(text), 'utf-8', 65_536)
  assert.ok(pieces.length > 1)
  assert.equal(textOf(pieces), text)
})

test('decodes the encodings of the Encoding Standard', async () => {
  assert.equal(textOf(await decode(new Uint8Array(Buffer.from('\uFEFFñ,ü', 'utf16le')), 'utf-16le', 3)), 'ñ,ü')
  assert.equal(textOf(await decode(Uint8Array.of(0x96, 0xbc), 'shift_jis', 1)), '名')
})

test('refuses an encoding that nobody knows', async () => {
  await assert.rejects(
    decode(utf8('a'), 'ebcdic-es'),
    (error) => error instanceof TableError && error.remark.code === 'unknown-encoding',
  )
})
