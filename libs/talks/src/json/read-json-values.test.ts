import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readJsonValues } from './read-json-values.ts'

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
const read = (text: string, size: number, wanted: string) =>
  Array.fromAsync(readJsonValues(pieces(text, size), (path) => path.join('.') === wanted))

test('gives each value of an array as it is, however the text is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 30 }), async (values, size) => {
      const found = await read(JSON.stringify({ a: { ',"]': 1, list: values } }), size, 'a.list.*')
      const again = JSON.parse(JSON.stringify(values))
      assert.deepEqual(
        found.map(({ value }) => value),
        again,
      )
    }),
  )
})

test('passes over a script before the first bracket', async () => {
  const found = await read('window.YTD.tweets.part0 = [ {"a": "]"}, 2 ]', 3, '*')
  assert.deepEqual(
    found.map(({ value }) => value),
    [{ a: ']' }, 2],
  )
})

test('tells of a value that is too large, and goes on behind it', async () => {
  const found = await read(JSON.stringify(['x'.repeat(2_000_000), 1]), 65_536, '*')
  assert.deepEqual(
    found.map(({ value, problem }) => [value, problem]),
    [
      [undefined, 'too-large'],
      [1, null],
    ],
  )
})

test('ends where the text does, and where it is nested beyond sense', async () => {
  assert.deepEqual(await read('[{"a":1},{"b"', 4, '*').then((found) => found.length), 1)
  assert.deepEqual(await read(`${'['.repeat(100_000)}`, 1_000, '*'), [])
  assert.deepEqual(
    (await read('[{a:1}]', 4, '*')).map(({ problem }) => problem),
    ['broken'],
  )
})
