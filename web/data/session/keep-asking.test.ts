import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { keepAsking } from './keep-asking.ts'

/** Node has no network that comes back: whoever hears of it is kept here. */
function fakeNetwork(): EventTarget {
  const network = new EventTarget()
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    Object.defineProperty(globalThis, name, { value: network[name].bind(network), configurable: true })
  return network
}

test('asks again and again, at once when the network is back, never twice at a time, until it is stopped', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  const network = fakeNetwork()
  const answers: ((answered: boolean) => void)[] = []
  const ask = () =>
    new Promise<void>((resolve, reject) => answers.push((answered) => (answered ? resolve() : reject(new Error('no')))))
  const stop = keepAsking(ask)
  assert.equal(answers.length, 0)
  t.mock.timers.tick(5_000)
  assert.equal(answers.length, 1)
  t.mock.timers.tick(15_000)
  network.dispatchEvent(new Event('online'))
  assert.equal(answers.length, 1)
  answers[0]!(false)
  await setImmediate()
  network.dispatchEvent(new Event('online'))
  assert.equal(answers.length, 2)
  answers[1]!(true)
  await setImmediate()
  stop()
  t.mock.timers.tick(60_000)
  network.dispatchEvent(new Event('online'))
  assert.equal(answers.length, 2)
})
