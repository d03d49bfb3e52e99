import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RESOURCE_LIMITS } from '../calendar-limits.ts'
import { readEvents } from '../events/read-events.ts'
import { spansTime } from '../filter/spans-time.ts'
import { readCalendar } from '../lines/component.ts'
import type { DayEvent } from './day-event.ts'
import { writeCalendar, writeDayEvent } from './write-calendar.ts'

const birthday = (day: string, more: Partial<DayEvent> = {}): DayEvent => ({
  uid: 'u1',
  summary: 'Ana Ruiz',
  day,
  isYearly: true,
  stampedAt: new Date('2026-01-01T00:00:00Z'),
  ...more,
})

const daysOf = (event: DayEvent, from: string, to: string) =>
  readEvents(writeDayEvent(event), { from: new Date(from), to: new Date(to), zone: 'UTC' }).map(({ start }) =>
    start.toISOString().slice(0, 10),
  )

describe('an occasion', () => {
  it('comes on its day of every year, as a whole day that blocks no time', () => {
    assert.deepEqual(daysOf(birthday('1985-04-12'), '2026-01-01', '2027-12-31'), ['2026-04-12', '2027-04-12'])
    assert.match(writeDayEvent(birthday('1985-04-12')), /DTEND;VALUE=DATE:19850413\r\n.*TRANSP:TRANSPARENT/s)
    assert.deepEqual(daysOf(birthday('1985-04-12', { isYearly: false }), '2026-01-01', '2027-12-31'), [])
  })

  it('of 29 February comes on the 28th in common years, or on 1 March where that was said', () => {
    const days = (leapDay: 'february-28' | 'march-1') =>
      daysOf(birthday('1984-02-29', { leapDay }), '2026-01-01', '2028-12-31')
    assert.deepEqual(days('february-28'), ['2026-02-28', '2027-02-28', '2028-02-29'])
    assert.deepEqual(days('march-1'), ['2026-03-01', '2027-03-01', '2028-02-29'])
  })

  it('is found by a stretch of time in which it takes place, and by no other (RFC 4791 §9.9)', () => {
    const [event] = readCalendar(writeDayEvent(birthday('1985-04-12')), RESOURCE_LIMITS).components
    const found = (start: string | null, end: string | null) =>
      spansTime(event!, { start: start ? new Date(start) : null, end: end ? new Date(end) : null }, 'UTC')
    assert.ok(found('2026-04-12T08:00:00Z', '2026-04-12T09:00:00Z'))
    assert.ok(found('2026-04-01T00:00:00Z', null))
    assert.ok(!found('2026-04-13T00:00:00Z', '2026-05-01T00:00:00Z'))
    assert.ok(!found(null, '1985-04-12T00:00:00Z'))
  })

  it('stands in a calendar to subscribe to, with the name that programs show', () => {
    const text = writeCalendar('Clientes; cumpleaños', [birthday('1985-04-12'), birthday('1990-01-02', { uid: 'u2' })])
    assert.match(text, /X-WR-CALNAME:Clientes\\; cumpleaños\r\n/)
    assert.equal(readEvents(text, { from: new Date('2026-01-01'), to: new Date('2026-12-31'), zone: 'UTC' }).length, 2)
  })
})
