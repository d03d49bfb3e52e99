import assert from 'node:assert/strict'
import { test } from 'node:test'
import { context } from '../testing/histories.ts'
import { madeStream } from '../testing/streams.ts'
import { areaUnderCurve } from './auc.ts'
import { evaluateStream } from './evaluate-stream.ts'
import { judgeCutOff } from './judge-cut-off.ts'
import { fitLogistic } from './logistic.ts'
import { tiesOfStream } from './stream-ties.ts'

const DAY = 86_400_000
const office = { ties: 1500, days: 420, gap: 15, life: 150, seed: 5 }

test('gives 1 to a score that is always right, 0 to one always wrong, and half to equal scores', () => {
  assert.equal(areaUnderCurve([1, 2, 3, 4], [false, false, true, true]), 1)
  assert.equal(areaUnderCurve([4, 3, 2, 1], [false, false, true, true]), 0)
  assert.equal(areaUnderCurve([7, 7, 7], [false, true, true]), 0.5)
  assert.equal(areaUnderCurve([1, 2, 2, 3], [false, true, false, true]), 0.875)
})

test('finds the weights by which outcomes were made', () => {
  const rows = Array.from({ length: 400 }, (_, i) => [(i % 20) / 10 - 1])
  const model = fitLogistic(
    rows,
    rows.map(([x], i) => ((i * 7919) % 400) / 400 < 1 / (1 + Math.exp(-2 * x! - 0.5))),
  )
  assert.ok(Math.abs(model([0]) - 1 / (1 + Math.exp(-0.5))) < 0.05)
  assert.ok(Math.abs(model([1]) - 1 / (1 + Math.exp(-2.5))) < 0.05)
})

test('stays finite where one feature divides the outcomes without an error', () => {
  const model = fitLogistic([[0], [0], [1], [1]], [false, false, true, true])
  assert.ok(model([1]) > 0.9 && model([0]) < 0.1)
})

test('sees each message from both sides, and none that somebody wrote to themselves', () => {
  const ties = tiesOfStream([
    { from: 'a', to: 'b', at: 2 },
    { from: 'b', to: 'a', at: 1 },
    { from: 'a', to: 'a', at: 3 },
  ])
  assert.deepEqual(
    ties.map((tie) => tie.map(({ direction, at }) => `${direction} ${at}`)),
    [
      ['inbound 1', 'outbound 2'],
      ['outbound 1', 'inbound 2'],
    ],
  )
})

test('stays within a fortieth of the better of recency and frequency, whichever it is, where ties last long and where they are brief', () => {
  const shapes = [office, { ...office, life: 2000, gap: 40 }, { ...office, days: 200, life: 30, gap: 3 }]
  for (const shape of shapes) {
    const { cutOffs } = evaluateStream(madeStream(shape))!
    const shortfalls = cutOffs.map(({ warmth, recency, frequency }) => Math.max(recency, frequency) - warmth)
    const mean = shortfalls.reduce((sum, one) => sum + one, 0) / shortfalls.length
    assert.ok(mean < 0.025, `${JSON.stringify(shape)}: ${shortfalls.join(' ')}`)
  }
})

test('finds that fading ties go on less often than the others', () => {
  const { fadingFactor } = evaluateStream(madeStream(office))!
  assert.ok(fadingFactor > 2, `${fadingFactor}`)
})

test('knows nothing of what comes later than the days in which a tie goes on or not', () => {
  const stream = madeStream(office)
  const start = stream[0]!.at
  const cutOff = { at: start + 120 * DAY, horizon: 90 * DAY, start }
  const until = (days: number) => tiesOfStream(stream.filter(({ at }) => at <= start + days * DAY))
  assert.deepEqual(judgeCutOff(until(210), cutOff, context), judgeCutOff(until(420), cutOff, context))
})

test('refuses to judge a stream too short for a month before and 90 days after', () => {
  assert.equal(evaluateStream([]), null)
  assert.equal(
    evaluateStream([
      { from: 'a', to: 'b', at: 0 },
      { from: 'a', to: 'b', at: 119 * DAY },
    ]),
    null,
  )
})
