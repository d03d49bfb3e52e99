import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayNumber } from '../time/civil-day.ts'
import { openZone } from '../time/zone.ts'
import type { Interaction } from '../words/interaction.ts'
import { defaultSettings } from '../words/settings.ts'
import { placeOnDay } from './place-on-day.ts'
import { wayUpLadder } from './way-up-ladder.ts'

const context = { zone: openZone('Europe/Madrid'), settings: defaultSettings }
const on = (year: number, month: number, day: number) => dayNumber(year, month, day)
const call = (id: string, day: number): Interaction => ({
  id,
  at: day * 86_400_000 + 43_200_000,
  medium: 'call',
  direction: 'mutual',
})
const way = (calls: Interaction[], today: number) =>
  wayUpLadder(calls, { personalFacts: 3 }, { ...context, today, count: 4 })

describe('the way up the ladder', () => {
  it('tells where a tie stood at the end of each quarter, and where it stands today', () => {
    const calls = [
      call('1', on(2026, 2, 3)),
      call('2', on(2026, 5, 3)),
      call('3', on(2026, 7, 9)),
      call('4', on(2026, 9, 9)),
    ]
    const { quarters, movement, since } = way(calls, on(2026, 11, 22))
    assert.deepEqual(
      quarters.map(({ year, quarter, rung, contacts }) => `${year}-${quarter} ${rung} ${contacts}`),
      ['2026-1 responded 1', '2026-2 conversation 1', '2026-3 relationship 2', '2026-4 relationship 0'],
    )
    assert.deepEqual({ movement, since }, { movement: 'up', since: 2 })
  })

  it('passes from one year to the next', () => {
    const { quarters } = way([], on(2026, 2, 1))
    assert.deepEqual(
      quarters.map(({ year, quarter }) => [year, quarter]),
      [
        [2025, 2],
        [2025, 3],
        [2025, 4],
        [2026, 1],
      ],
    )
  })

  it('tells what is stuck', () => {
    const { movement, since } = way([call('1', on(2024, 2, 3)), call('2', on(2024, 5, 3))], on(2026, 11, 22))
    assert.deepEqual({ movement, since }, { movement: 'stuck', since: 4 })
  })

  it('knows of a day nothing that came after it, not even trust', () => {
    const calls = [call('1', on(2026, 2, 3)), call('2', on(2026, 5, 3))]
    const facts = { personalFacts: 3, trustConfirmed: on(2026, 5, 3) }
    assert.equal(placeOnDay(calls, facts, on(2026, 5, 2), context).rung, 'responded')
    assert.equal(placeOnDay(calls, facts, on(2026, 5, 3), context).rung, 'conversation')
  })
})
