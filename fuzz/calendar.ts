import assert from 'node:assert/strict'
import {
  CalendarError,
  RESOURCE_LIMITS,
  readCalendar,
  readEvents,
  readTask,
  spansTime,
  writeTask,
} from '@lazo/calendar'
import type { FuzzTarget } from './harness/target.ts'

const task = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTODO
UID:a
SUMMARY;LANGUAGE=es:Ana: llamar\\, y
  más
DTSTART;TZID=Europe/Madrid:20261124T080000
DUE;TZID=Europe/Madrid:20261125T090000
PERCENT-COMPLETE:40
STATUS:IN-PROCESS
X-APPLE-SORT-ORDER:7
BEGIN:VALARM
TRIGGER:-PT15M
END:VALARM
END:VTODO
END:VCALENDAR
`
const event = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:e
DTSTART;TZID=America/New_York:20200131T100000
DURATION:P1DT1H
RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20300101T000000Z
EXDATE:20200228T150000Z
ATTENDEE;CN="A: B";PARTSTAT=DECLINED:mailto:a@example.org
LOCATION:https://meet.google.com/x
END:VEVENT
BEGIN:VEVENT
UID:e
RECURRENCE-ID;TZID=America/New_York:20260130T100000
DTSTART;VALUE=DATE:20260201
END:VEVENT
END:VCALENDAR
`
const window = { from: new Date('2025-01-01'), to: new Date('2027-01-01'), zone: 'Europe/Madrid' }
const moment = new Date('2026-11-22T21:15:00Z')

/** Reads any bytes as calendars: what is taken as a task says after a change what it was changed to, and all else is a CalendarError. */
export const target: FuzzTarget = {
  name: 'calendar',
  seeds: [task, event, new Uint8Array(Buffer.from(task, 'latin1'))],
  tokens: [
    '\n ',
    '\r',
    '\0',
    'BEGIN:VTODO\n',
    'END:VTODO\n',
    'BEGIN:VCALENDAR\n',
    'RRULE:FREQ=DAILY;INTERVAL=',
    ';BYDAY=5MO',
    ';BYSETPOS=-1',
    ';BYYEARDAY=366',
    ';COUNT=99999999',
    'DUE:',
    'TZID=Nowhere/None',
    '00000101',
    '99991231T235959Z',
    'constructor:x\n',
    ';__proto__=x',
    '"',
    '\\',
  ],
  async run(input) {
    const text = Buffer.from(input).toString('utf8')
    for (const run of [readsTasks, readsEvents]) {
      try {
        run(text)
      } catch (error) {
        if (!(error instanceof CalendarError)) throw error
      }
    }
  },
}

function readsTasks(text: string): void {
  const read = readTask(text, window.zone)
  const told = { ...read, createdAt: moment, changedAt: moment }
  assert.equal(writeTask(told, text, window.zone), text)
  const changed = { ...told, summary: 'Luis: escribir', due: '2026-12-24', state: 'done' as const, completedAt: moment }
  const { summary, due, state } = readTask(writeTask(changed, text, window.zone), window.zone)
  assert.deepEqual([summary, due, state], [changed.summary, changed.due, changed.state])
}

function readsEvents(text: string): void {
  for (const { start, minutes, attendees } of readEvents(text, window)) {
    assert.ok(start <= window.to && minutes >= 0)
    for (const { email } of attendees) assert.ok(email.includes('@'))
  }
  for (const component of readCalendar(text, RESOURCE_LIMITS).components)
    spansTime(component, { start: window.from, end: window.to }, window.zone)
}
