import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CalendarError } from '../calendar-error.ts'
import { readTask } from './read-task.ts'
import type { Task } from './task.ts'
import { type ToldTask, writeTask } from './write-task.ts'

const ZONE = 'Europe/Madrid'
const MADE = new Date('2026-11-01T09:00:00Z')
const LATER = new Date('2026-11-22T21:15:00Z')
const PLAIN: ToldTask = {
  uid: 'a1',
  summary: 'Ana Ruiz: llamar; y, si acaso, escribir',
  due: '2026-11-25',
  state: 'open',
  completedAt: null,
  createdAt: MADE,
  changedAt: MADE,
}

const task = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VTODO', 'UID:p1', ...lines, 'END:VTODO', 'END:VCALENDAR', ''].join('\r\n')
const read = (...lines: string[]) => readTask(task(...lines), ZONE)
const factsOf = ({ uid, summary, due, state, completedAt }: Task) => ({ uid, summary, due, state, completedAt })

describe('a task', () => {
  it('comes back as it was written (RFC 5545 §3.6.2)', () => {
    for (const told of [
      PLAIN,
      { ...PLAIN, due: null },
      { ...PLAIN, state: 'done' as const, completedAt: LATER },
      { ...PLAIN, state: 'cancelled' as const, summary: '\\ n' },
    ])
      assert.deepEqual(readTask(writeTask(told, null, ZONE), ZONE), factsOf(told))
  })

  it('is written in folded lines that end as they must, without a clock', () => {
    const text = writeTask({ ...PLAIN, summary: 'ñ'.repeat(200) }, null, ZONE)
    assert.equal(writeTask({ ...PLAIN, summary: 'ñ'.repeat(200) }, null, ZONE), text)
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    assert.match(text, /\r\nDTSTAMP:20261101T090000Z\r\n/)
  })

  it('is done by its status, by its moment, or by all of a hundred percent, and the status decides', () => {
    assert.equal(read('STATUS:COMPLETED').state, 'done')
    assert.equal(read('COMPLETED:20261122T211500Z').state, 'done')
    assert.equal(read('PERCENT-COMPLETE:100').state, 'done')
    assert.equal(read('STATUS:needs-action', 'COMPLETED:20261122T211500Z', 'PERCENT-COMPLETE:100').state, 'open')
    assert.equal(read('STATUS:IN-PROCESS', 'PERCENT-COMPLETE:40').state, 'open')
    assert.equal(read('STATUS:CANCELLED').state, 'cancelled')
    assert.equal(read().state, 'open')
    assert.deepEqual(read('STATUS:COMPLETED', 'COMPLETED:20261122T211500Z').completedAt, LATER)
  })

  it('is due on the day of the clock it was written for, and of a moment in UTC on that of its reader', () => {
    assert.equal(read('DUE;VALUE=DATE:20261125').due, '2026-11-25')
    assert.equal(read('DUE;TZID=America/Mexico_City:20261125T233000').due, '2026-11-25')
    assert.equal(read('DUE:20261125T233000Z').due, '2026-11-26')
    assert.equal(read('DTSTART;VALUE=DATE:20261124').due, '2026-11-24')
    for (const nonsense of ['DUE:tomorrow', 'DUE:20261345', 'DUE:', 'DUE;VALUE=DATE:20260230'])
      assert.equal(read(nonsense).due, null)
  })

  it('is the rule of what repeats and not an exception, whatever stands first', () => {
    const text = task('SUMMARY:rule').replace(
      'BEGIN:VTODO',
      'BEGIN:VTODO\r\nUID:p1\r\nRECURRENCE-ID:20261101\r\nSUMMARY:once\r\nEND:VTODO\r\nBEGIN:VTODO',
    )
    assert.equal(readTask(text, ZONE).summary, 'rule')
  })

  it('reads lines that a program folded, ended or named in its own way', () => {
    const text =
      '\uFEFFbegin:vcalendar\nbegin:vtodo\nuid:x\nsummary;language="es:ES":Llamar a\n  Ana\nnonsense\nend:vtodo\n'
    assert.deepEqual(readTask(text, ZONE).summary, 'Llamar a Ana')
  })

  it('says what cannot be taken: no calendar, an event, more than anybody sends', () => {
    const codeOf = (text: string) => {
      try {
        return readTask(text, ZONE).uid
      } catch (error) {
        return error instanceof CalendarError ? error.code : error
      }
    }
    assert.equal(codeOf('hello'), 'unreadable')
    assert.equal(codeOf(''), 'unreadable')
    assert.equal(codeOf('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR'), 'other-kind')
    assert.equal(codeOf('BEGIN:VCALENDAR\n'.repeat(50)), 'too-large')
    assert.equal(codeOf('BEGIN:VCALENDAR\n'.padEnd(300_000, 'x')), 'too-large')
    assert.equal(codeOf(`BEGIN:VCALENDAR\n${'X:1\n'.repeat(6_000)}`), 'too-large')
  })
})

describe('what a program sent of a task', () => {
  const kept = task(
    'SUMMARY:Ana Ruiz: llamar',
    'DTSTART;TZID=Europe/Madrid:20261124T080000',
    'DUE;TZID=Europe/Madrid:20261125T090000',
    'X-APPLE-SORT-ORDER:7',
    'DESCRIPTION:del presupuesto\\n',
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM',
  )
  const was = { ...PLAIN, ...readTask(kept, ZONE), changedAt: LATER }

  it('is given back octet for octet while nothing is otherwise', () => {
    assert.equal(writeTask(was, kept, ZONE), kept)
  })

  it('keeps all else as it came when it is done in Lazo, and is open again as it was', () => {
    const done = writeTask({ ...was, state: 'done', completedAt: LATER }, kept, ZONE)
    for (const line of [
      'X-APPLE-SORT-ORDER:7',
      'DESCRIPTION:del presupuesto\\n',
      'TRIGGER:-PT15M',
      'COMPLETED:20261122T211500Z',
    ])
      assert.ok(done.includes(`\r\n${line}\r\n`), line)
    assert.equal(readTask(done, ZONE).state, 'done')
    const open = writeTask({ ...was, state: 'open' }, done, ZONE)
    assert.ok(!open.includes('COMPLETED:'), open)
    assert.equal(readTask(open, ZONE).state, 'open')
  })

  it('moves to another day at the same time of day, and loses a beginning that would come after', () => {
    const moved = writeTask({ ...was, due: '2026-12-02' }, kept, ZONE)
    assert.ok(moved.includes('\r\nDUE;TZID=Europe/Madrid:20261202T090000\r\n'), moved)
    assert.ok(!moved.includes('DTSTART'), moved)
    const utc = task('DUE:20261125T233000Z')
    const later = writeTask({ ...PLAIN, ...readTask(utc, ZONE), due: '2026-11-27' }, utc, ZONE)
    assert.ok(later.includes('\r\nDUE:20261126T233000Z\r\n'), later)
    assert.equal(readTask(later, ZONE).due, '2026-11-27')
  })
})
