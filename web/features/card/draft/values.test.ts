import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Address } from '@lazo/jscontact'
import { sayPartialDay } from '#web/kit/fields/say-partial-day.ts'
import { addressLines, readAddress, writeAddress } from './address-draft.ts'
import { dayOf, daysUntil, yearsBetween } from './day.ts'
import { typeOf, withType } from './value-types.ts'

const madrid: Address = {
  countryCode: 'ES',
  components: [
    { kind: 'locality', value: 'Madrid' },
    { kind: 'name', value: 'Calle del Olmo' },
    { kind: 'number', value: '12' },
    { kind: 'postcode', value: '28012' },
    { kind: 'landmark', value: 'by the market' },
  ],
}

describe('an address', () => {
  it('is written as it is in its country', () => {
    assert.deepEqual(addressLines(madrid), ['Calle del Olmo 12', '28012 Madrid', 'by the market'])
    assert.deepEqual(addressLines({ ...madrid, countryCode: 'US' }).slice(0, 2), ['12 Calle del Olmo', 'Madrid 28012'])
    assert.deepEqual(addressLines({ full: 'Here\nand there' }), ['Here', 'and there'])
  })

  it('stays the same when nothing of it was edited, and keeps what no field shows', () => {
    const draft = readAddress(madrid)
    assert.equal(writeAddress(draft, madrid), madrid)
    const edited = writeAddress({ ...draft, parts: { ...draft.parts, number: '14' } }, madrid)
    assert.ok(edited.components?.some(({ kind, value }) => kind === 'landmark' && value === 'by the market'))
    assert.equal(edited.components?.find(({ kind }) => kind === 'number')?.value, '14')
  })
})

describe('a day', () => {
  it('is said with as much as is known of it', () => {
    assert.equal(sayPartialDay({ month: 5, day: 3 }, 'en-GB'), '3 May')
    assert.equal(sayPartialDay({ year: 1984 }, 'en-GB'), '1984')
    assert.equal(sayPartialDay({ year: 1984, month: 12, day: 3 }, 'es'), '3 de diciembre de 1984')
    assert.equal(sayPartialDay({ '@type': 'Timestamp', utc: '1984-12-03T10:00:00Z' }, 'en-GB'), '3 December 1984')
  })

  it('gives an age that turns on the day itself', () => {
    const born = { year: 1984, month: 12, day: 3 }
    assert.equal(yearsBetween(born, { year: 2026, month: 12, day: 2 }), 41)
    assert.equal(yearsBetween(born, { year: 2026, month: 12, day: 3 }), 42)
    assert.equal(yearsBetween({ month: 12, day: 3 }, { year: 2026, month: 1, day: 1 }), null)
  })

  it('comes round again', () => {
    const now = { year: 2026, month: 12, day: 31 }
    assert.equal(daysUntil({ month: 12, day: 31 }, now), 0)
    assert.equal(daysUntil({ month: 1, day: 1 }, now), 1)
  })

  it('is none that the calendar does not have', () => {
    assert.deepEqual(dayOf('', '2', '29'), { month: 2, day: 29 })
    assert.equal(dayOf('2025', '2', '29'), null)
    assert.equal(dayOf('2025', '', '3'), null)
    assert.equal(dayOf('198o', '2', '3'), null)
    assert.deepEqual(dayOf('2025', '', ''), { year: 2025 })
  })
})

describe('the type of a value', () => {
  it('is chosen without losing what else is said of it', () => {
    const phone = { number: '1', features: { voice: true as const, mobile: true as const }, pref: 1 }
    assert.equal(typeOf(phone), 'mobile')
    assert.deepEqual(withType(phone, 'work'), {
      number: '1',
      pref: 1,
      features: { voice: true },
      contexts: { work: true },
    })
    assert.equal(withType(phone, 'mobile'), phone)
    assert.deepEqual(withType({ contexts: { work: true } }, 'other'), {})
  })
})
