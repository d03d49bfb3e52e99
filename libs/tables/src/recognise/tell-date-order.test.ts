import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCards, utf8 } from '../testing/read-cards.ts'

const birthday = async (region: string, ...dates: string[]) => {
  const rows = dates.map((date, at) => `Ana ${at},${date}`)
  const { rows: read } = await readCards(utf8(['Nombre,Cumpleaños', ...rows].join('\n')), { region })
  return Object.values(read[0]?.card?.anniversaries ?? {})[0]?.date
}

test('a date that can be read one way only tells how the others are', async () => {
  assert.deepEqual(await birthday('ES', '4/5/1980', '4/15/1996'), { year: 1980, month: 4, day: 5 })
  assert.deepEqual(await birthday('US', '4/5/1980', '15.4.1996'), { year: 1980, month: 5, day: 4 })
})

test('the region tells when no date does, or when they disagree', async () => {
  assert.deepEqual(await birthday('ES', '4/5/1980'), { year: 1980, month: 5, day: 4 })
  assert.deepEqual(await birthday('US', '4/5/1980', '1996-04-15'), { year: 1980, month: 4, day: 5 })
  assert.deepEqual(await birthday('US', '4/5/1980', '15/4/1996', '4/15/1996'), { year: 1980, month: 4, day: 5 })
})
