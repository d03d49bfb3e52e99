import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { normalPhone } from './normal-phone.ts'
import { phoneKey } from './phone-key.ts'
import { phoneSuffix } from './phone-suffix.ts'

describe('normalPhone', () => {
  test('reads one Spanish number in all the ways it is written', () => {
    const spellings = [
      '600000005',
      '600 00 00 05',
      '600-000-005',
      '600.000.005',
      '+34600000005',
      '+34 (600) 000 005',
      '(+34) 600000005',
      '0034 600 000 005',
      '34600000005',
      'tel:+34-600-000-005',
      '\u202A+34 600 00 00 05\u202C',
      "'600000005",
      '６００ ０００ ００５',
      ' 600\u00A0000\u00A0005 ',
    ]
    for (const typed of spellings) assert.equal(normalPhone(typed, 'ES').e164, '+34600000005', typed)
  })

  test('keeps what was typed and gives the digits as pressed', () => {
    assert.deepEqual(normalPhone('\u202A(0)91-234', 'ES'), { typed: '\u202A(0)91-234', e164: null, digits: '091234' })
  })

  test('takes the extension apart, however it is marked', () => {
    for (const mark of [' ext. ', ' extensión ', ' x', ' #', ';ext=', ',,', 'p']) {
      const { e164, extension } = normalPhone(`912345678${mark}22`, 'ES')
      assert.deepEqual({ e164, extension }, { e164: '+34912345678', extension: '22' }, mark)
    }
    assert.equal(normalPhone('ext. 4021', 'ES').extension, undefined)
  })

  test('leaves out the trunk zero in brackets behind a country code', () => {
    assert.equal(normalPhone('+44 (0)20 7946 0018', 'ES').e164, '+442079460018')
  })

  test('tries the other regions only when the first has no such number', () => {
    assert.equal(normalPhone('020 7946 0018', 'ES').e164, null)
    assert.equal(normalPhone('020 7946 0018', 'ES', ['GB']).e164, '+442079460018')
    assert.equal(normalPhone('600000005', 'ES', ['GB']).e164, '+34600000005')
  })

  test('gives no E.164 to numbers that the plan of the country does not hold', () => {
    for (const typed of ['112', '123456789', '+34 100 000 000', '+999 123456', '', 'casa', '1'.repeat(500)]) {
      assert.equal(normalPhone(typed, 'ES').e164, null, typed)
    }
  })

  test('drops the 1 that Mexico dropped in 2019', () => {
    assert.equal(normalPhone('+52 1 55 1234 5678', 'ES').e164, '+525512345678')
  })

  test('reads the digits of other scripts', () => {
    assert.equal(normalPhone('+٣٤ ٦٠٠ ٠٠٠ ٠٠٥', 'EG').e164, '+34600000005')
  })

  test('takes a region that does not exist for no region', () => {
    assert.equal(normalPhone('600000005', 'XX').e164, null)
    assert.equal(normalPhone('+34600000005', '').e164, '+34600000005')
  })

  test('is idempotent and never throws', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'+0123456789 ()-./x,;#'), maxLength: 30 }),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const { e164 } = normalPhone(text, 'ES', ['MX'])
        if (e164 !== null) assert.equal(normalPhone(e164, 'US').e164, e164)
      }),
    )
  })

  test('answers the same from memory as computed, and keeps regions apart', () => {
    const first = normalPhone('600 000 006 ext 3', 'ES')
    assert.deepEqual(normalPhone('600 000 006 ext 3', 'ES'), first)
    assert.equal(normalPhone('600 000 006 ext 3', 'US').e164, null)
  })
})

describe('phoneKey', () => {
  test('is E.164 when valid, the digits when not, null with fewer than three', () => {
    assert.equal(phoneKey('600 000 005', 'ES'), '+34600000005')
    assert.equal(phoneKey('Ext. 4021', 'ES'), '4021')
    assert.equal(phoneKey('piso 2', 'ES'), null)
  })
})

describe('phoneSuffix', () => {
  test('is the last nine digits, or all from five on', () => {
    assert.equal(phoneSuffix('+34 600 000 005'), '600000005')
    assert.equal(phoneSuffix('600 000 005 ext. 77'), '600000005')
    assert.equal(phoneSuffix('12345'), '12345')
    assert.equal(phoneSuffix('1234'), null)
  })
})
