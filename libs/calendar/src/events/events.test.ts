import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readEvents } from './read-events.ts'

const WINDOW = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-12-31T00:00:00Z'), zone: 'Europe/Madrid' }
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:e1', ...lines, 'END:VEVENT'].join('\r\n')
const read = (...events: string[]) => readEvents(['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n'), WINDOW)
const starts = (...events: string[]) => read(...events).map(({ start }) => start.toISOString())

describe('the events of a calendar', () => {
  it('tell when, how long, where, and with whom, each address once', () => {
    const [found, ...more] = read(
      event(
        'DTSTART;TZID=Europe/Madrid:20260310T100000',
        'DTEND;TZID=Europe/Madrid:20260310T104500',
        'SUMMARY:Presupuesto\\, segunda vuelta',
        'LOCATION:Calle Mayor 1',
        'ORGANIZER;CN=Yo:mailto:yo@example.org',
        'ATTENDEE;CN="Ruiz, Ana";PARTSTAT=ACCEPTED:MAILTO:Ana@Example.org',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:luis@example.org',
        'ATTENDEE;CUTYPE=ROOM:mailto:sala@example.org',
        'ATTENDEE;CN=Yo:mailto:yo@example.org',
      ),
    )
    assert.equal(more.length, 0)
    assert.deepEqual(found, {
      key: 'e1/2026-03-10T10:00',
      start: new Date('2026-03-10T09:00:00Z'),
      minutes: 45,
      isAllDay: false,
      summary: 'Presupuesto, segunda vuelta',
      location: 'Calle Mayor 1',
      isOnline: false,
      isCancelled: false,
      attendees: [
        { email: 'yo@example.org', name: 'Yo', isDeclined: false },
        { email: 'ana@example.org', name: 'Ruiz, Ana', isDeclined: false },
        { email: 'luis@example.org', name: null, isDeclined: true },
      ],
    })
  })

  it('repeat by the clock of their place, summer and winter alike', () => {
    assert.deepEqual(
      starts(event('DTSTART;TZID=Europe/Madrid:20260325T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2')),
      ['2026-03-25T09:00:00.000Z', '2026-04-01T08:00:00.000Z'],
    )
  })

  it('of a rule are without what was taken out, with what was added, and as one was changed', () => {
    const rule = event(
      'DTSTART;TZID=Europe/Madrid:20260105T100000',
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXDATE;TZID=Europe/Madrid:20260106T100000',
      'RDATE;TZID=Europe/Madrid:20260120T100000',
    )
    const changed = event('RECURRENCE-ID:20260107T090000Z', 'DTSTART;TZID=Europe/Madrid:20260107T180000')
    assert.deepEqual(starts(changed, rule), [
      '2026-01-05T09:00:00.000Z',
      '2026-01-07T17:00:00.000Z',
      '2026-01-08T09:00:00.000Z',
      '2026-01-20T09:00:00.000Z',
    ])
    assert.deepEqual(read(changed, rule)[1]?.key, 'e1/2026-01-07T10:00')
  })

  it('have the same key whenever they are read, however far the window moved', () => {
    const daily = event('DTSTART;TZID=Europe/Madrid:20190101T100000', 'RRULE:FREQ=DAILY;INTERVAL=3')
    const early = read(daily).map(({ key }) => key)
    const text = `BEGIN:VCALENDAR\r\n${daily}\r\nEND:VCALENDAR`
    const late = readEvents(text, { ...WINDOW, from: new Date('2026-06-01') }).map(({ key }) => key)
    assert.deepEqual(
      late,
      early.filter((key) => key >= 'e1/2026-06-01'),
    )
  })

  it('stand on the reader’s clock where a zone has no name that is known, and are found by where people meet on the net', () => {
    const [outlook] = read(
      event('DTSTART;TZID=Romance Standard Time:20260310T100000', 'DESCRIPTION:https://acme.zoom.us/j/1'),
    )
    assert.deepEqual([outlook?.start.toISOString(), outlook?.isOnline], ['2026-03-10T09:00:00.000Z', true])
  })

  it('come to an end whatever rule a hostile calendar has', () => {
    const rules = [
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=7',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=constructor',
      `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(1_000)}`,
    ]
    for (const rule of rules) read(event('DTSTART:19000101T100000Z', `RRULE:${rule}`))
    const many = Array.from({ length: 3_000 }, () => event('DTSTART:19000101T100000Z', 'RRULE:FREQ=MONTHLY;BYDAY=MO'))
    assert.ok(read(...many).length <= 20_000)
  })
})
