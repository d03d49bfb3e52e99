import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEvents } from '@lazo/calendar'
import { calendarPieces, isCalendarText } from './calendar-pieces.ts'

const event = (uid: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20260210T100000Z', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`
const WINDOW = { from: new Date('2026-01-01'), to: new Date('2027-01-01'), zone: 'UTC' }
const keysOf = (text: string) => readEvents(text, WINDOW).map(({ key }) => key)

test('of a calendar file only the events with people are sent', () => {
  const text = calendar(event('uno', 'ATTENDEE:mailto:ana@example.org'), event('dos', 'SUMMARY:Dentist'))
  assert.deepEqual(calendarPieces(text).flatMap(keysOf), ['uno/2026-02-10T10:00'])
  assert.deepEqual(calendarPieces(calendar(event('dos'))), [])
  assert.deepEqual(calendarPieces('no calendar'), [])
})

test('the times of an event that repeats go together, also where its UID is folded', () => {
  const uid = 'u'.repeat(60)
  const master = event(`${uid}\r\n x`, 'RRULE:FREQ=DAILY;COUNT=2', 'ORGANIZER:mailto:ana@example.org')
  const changed = event(`${uid}x`, 'RECURRENCE-ID:20260211T100000Z', `DESCRIPTION:${'d'.repeat(400_000)}`)
  const other = event('otro', 'ATTENDEE:mailto:ana@example.org', `DESCRIPTION:${'d'.repeat(400_000)}`)
  const pieces = calendarPieces(calendar(master, other, changed))
  assert.deepEqual(
    pieces.map((piece) => keysOf(piece).length),
    [2, 1],
  )
  assert.ok(pieces.every(isCalendarText))
})
