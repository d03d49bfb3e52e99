import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { until } from '#kit/database/embedded-folder.ts'
import { Lazo, type Running, stop } from './testing/lazo.ts'

const ANA = 'ana@example.org'
const ROWS = 30_000

const lazo = new Lazo()
let server: Running

before(async () => {
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  server = await lazo.serve()
})
after(async () => {
  await stop(server)
  await lazo.clear()
})

test('an import ends by Ctrl-C after the rows at hand, and the same command goes on', async () => {
  const rows = Array.from({ length: ROWS }, (_, i) => `Given${i},Surname${i},g${i}@example.org`)
  const file = lazo.file('large.csv', ['First Name,Last Name,Email', ...rows].join('\n'))
  const args = ['import', file, '--as', ANA, '--book', 'Large', '--json']
  const running = lazo.start(args)
  await until(async () => (await cardsIn('Large')) > 0)
  const { code, out, err } = await stop(running)
  const first = JSON.parse(out) as { state: string; new: number; batch: string }
  assert.deepEqual([code, first.state], [1, 'cancelled'], err)
  assert.ok(first.new > 0 && first.new < ROWS, `${first.new} rows`)
  assert.match(err, /The same command goes on/)
  const second = JSON.parse(await lazo.get(...args)) as { new: number; unchanged: number }
  assert.deepEqual([second.new, second.unchanged], [ROWS - first.new, first.new])
})

async function cardsIn(name: string): Promise<number> {
  const books = JSON.parse(await lazo.get('book', 'list', '--as', ANA, '--json')) as { name: string; cards: number }[]
  return books.find((book) => book.name === name)?.cards ?? 0
}
