import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { House } from '../house.ts'
import { type ReadCalendar, readByIcalJs, readByPython } from './parsers.ts'

const LONG = 'María de los Ángeles, «Geli»; \\ Fernández-Villaverde y Ruiz de la Prada 🎂🎂🎂 hija'

describe('a calendar to subscribe to, as ical.js and two parsers of Python read it alike,', () => {
  let house: House
  before(async () => {
    house = await House.open()
    await person('Leo Bisiesto', { year: 1984, month: 2, day: 29 })
    await person(LONG, { month: 12, day: 31 }, { keywords: { feria: true } })
    const paz = await person('פז لولو', { year: 1990, month: 4, day: 12 })
    const wedding = { kind: 'wedding', date: { year: 2010, month: 6, day: 5 } }
    await house.create({ name: { full: 'Pilar Sanz' }, anniversaries: { w: wedding } })
    await promise(paz, '2027-01-10', 'Llamar: a las 10, o\nmás tarde; sin falta')
    await promise(paz, '2027-02-28', 'Escribir')
    await house.ask('PATCH', '/calendars/choice', { body: { nameDays: 'everybody' } })
  })
  after(() => house.close())

  const person = (full: string, date: object, more = {}) =>
    house.create({ name: { full }, anniversaries: { b: { kind: 'birth', date } }, ...more })
  const promise = (cardId: string, dueOn: string, text: string) =>
    house.ask('POST', '/follow-ups', { body: { cardId, dueOn, text } })

  /** What a new calendar of this kind tells, which all read alike. */
  const read = async (name: string, kind: object): Promise<ReadCalendar> => {
    const { path } = await house.ask<{ path: string }>('POST', '/calendars/feeds', { body: { name, ...kind } })
    const text = await (await fetch(new URL(path, house.url))).text()
    const one = readByIcalJs(text)
    assert.deepEqual(await readByPython(text), one)
    assert.equal(one.name, name)
    return one
  }
  const daysOf = ({ events }: ReadCalendar, name: string) => events.find((event) => event.name.includes(name))?.days

  it('tells birthdays, weddings and name days on their days of every year', async () => {
    const told = await read('Ocasiones; todas', {})
    assert.ok(told.events.every(({ rule }) => rule?.startsWith('BY') || rule === 'FREQ=YEARLY'))
    assert.deepEqual(daysOf(told, 'Birthday of Leo'), ['2026-02-28', '2027-02-28', '2028-02-29'])
    assert.deepEqual(daysOf(told, `Birthday of ${LONG}`), ['2026-12-31', '2027-12-31', '2028-12-31'])
    assert.deepEqual(daysOf(told, 'Birthday of פז لولو (1990)'), ['2026-04-12', '2027-04-12', '2028-04-12'])
    assert.deepEqual(daysOf(told, 'Wedding anniversary of Pilar Sanz (2010)'), [
      '2026-06-05',
      '2027-06-05',
      '2028-06-05',
    ])
    assert.deepEqual(daysOf(told, 'Name day of Pilar'), ['2026-10-12', '2027-10-12', '2028-10-12'])
  })

  it('tells follow-ups once, on their days', async () => {
    const { events } = await read('Seguimientos, míos', { hasOccasions: false, hasFollowUps: true })
    assert.deepEqual(
      events.map(({ name, from, until, rule, days }) => [name, from, until, rule, days]),
      [
        ['פז لولو: Llamar: a las 10, o más tarde; sin falta', '2027-01-10', '2027-01-11', null, ['2027-01-10']],
        ['פז لولو: Escribir', '2027-02-28', '2027-03-01', null, ['2027-02-28']],
      ],
    )
  })

  it('tells both, or those of a smart list alone', async () => {
    const both = await read('Todo', { hasFollowUps: true })
    assert.equal(both.events.filter(({ rule }) => rule === null).length, 2)
    assert.ok(both.events.length > 6)
    const query = { filter: { keyword: 'feria' } }
    const { id: listId } = await house.ask<{ id: string }>('POST', '/lists', {
      body: { name: 'Feria', query, isShared: false },
    })
    const few = await read('Feria', { listId, hasFollowUps: true })
    assert.ok(few.events.length > 0)
    assert.ok(few.events.every(({ name }) => name.includes(LONG)))
  })

  it('is a calendar also when there is nothing to tell', async () => {
    const { id: listId } = await house.ask<{ id: string }>('POST', '/lists', {
      body: { name: 'Nadie', query: { filter: { keyword: 'nadie' } }, isShared: false },
    })
    assert.deepEqual(await read('Nadie', { listId }), { name: 'Nadie', events: [] })
  })
})
