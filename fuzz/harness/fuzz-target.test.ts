import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzzTarget } from './fuzz-target.ts'
import { isFuzzTarget } from './target.ts'

const bounds = { seed: 7, runs: 5_000, seconds: 60 }

/** Fails on an unbalanced quote, as a careless parser would. */
function refuseOddQuotes(input: Uint8Array): void {
  const quotes = input.filter((byte) => byte === 0x22).length
  if (quotes % 2 === 1) throw new Error('unbalanced quote')
}

test('finds an input that breaks the target, and makes it as short as it can be', async () => {
  const { finding } = await fuzzTarget({ name: 'quotes', seeds: ['"a";"b"'], run: refuseOddQuotes }, bounds)
  assert.deepEqual(finding?.input, Uint8Array.from([0x22]))
  assert.match(finding.problem, /unbalanced quote/)
})

test('feeds the same inputs for the same seed, and others for another', async () => {
  const inputsFor = async (seed: number): Promise<string[]> => {
    const seen: string[] = []
    const run = (input: Uint8Array): void => void seen.push(Buffer.from(input).toString('hex'))
    await fuzzTarget({ name: 'watch', seeds: ['one', 'two'], run }, { seed, runs: 50, seconds: 60 })
    return seen
  }
  assert.deepEqual(await inputsFor(1), await inputsFor(1))
  assert.notDeepEqual(await inputsFor(1), await inputsFor(2))
})

test('feeds every seed as it is, even when the bound is smaller', async () => {
  const seen: string[] = []
  const run = (input: Uint8Array): void => void seen.push(Buffer.from(input).toString())
  await fuzzTarget({ name: 'seeds', seeds: ['a', 'b', 'c'], run }, { seed: 1, runs: 1, seconds: 60 })
  assert.deepEqual(seen, ['a', 'b', 'c'])
})

test('awaits targets that read streams', async () => {
  const run = async (): Promise<void> => {
    await Promise.resolve()
    throw new Error('late')
  }
  const { finding } = await fuzzTarget({ name: 'late', seeds: ['a'], run }, bounds)
  assert.match(finding?.problem ?? '', /late/)
})

test('refuses a target without seeds, which would feed nothing', async () => {
  await assert.rejects(fuzzTarget({ name: 'bare', seeds: [], run: () => {} }, bounds), /has no seeds/)
})

test('tells targets from other exports', () => {
  assert.ok(isFuzzTarget({ name: 'a', seeds: [''], run: () => {} }))
  assert.ok(!isFuzzTarget({ name: 'a', seeds: [''] }))
  assert.ok(!isFuzzTarget(null))
})
