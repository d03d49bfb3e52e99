import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { readTaxId } from './read-tax-id.ts'
import { VAT_FORMATS } from './vat-formats.table.ts'

const verdictOf = (typed: string, country?: string) => {
  const read = readTaxId(typed, country)
  return read && [read.kind, read.normal, read.isValid]
}

describe('Spanish tax numbers', () => {
  it('are read as people write them, and their check character is told', () => {
    assert.deepEqual(verdictOf('12.345.678-z'), ['NIF', '12345678Z', true])
    assert.deepEqual(verdictOf('1234567-L'), ['NIF', '01234567L', true])
    assert.deepEqual(verdictOf('X-1234567-L'), ['NIE', 'X1234567L', true])
    assert.deepEqual(verdictOf('Y0000000Z'), ['NIE', 'Y0000000Z', true])
    assert.deepEqual(verdictOf('B-12.345.674'), ['CIF', 'B12345674', true])
    assert.deepEqual(verdictOf('Q2826000H'), ['CIF', 'Q2826000H', true])
    assert.deepEqual(verdictOf('ES A28015865'), ['CIF', 'A28015865', true])
  })

  it('that have another check character are kept, with what it would be', () => {
    const wrong = readTaxId('12345678A')
    assert.deepEqual([wrong?.isValid, wrong?.why, wrong?.expected], [false, 'check-character-wrong', ['Z']])
    assert.deepEqual(readTaxId('B12345671')?.expected, ['4'])
    assert.deepEqual(readTaxId('Q28260008')?.expected, ['H'])
    assert.deepEqual(readTaxId('12345678', 'ES')?.why, 'form-wrong')
  })

  it('find every wrong digit and letter of a NIF', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.nat(7),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digits = String(number).padStart(8, '0')
          const letter = readTaxId(`${digits}A`)?.expected?.[0] ?? 'A'
          assert.equal(readTaxId(digits + letter)?.isValid, true)
          const changed = (Number(digits[at]) + by) % 10
          assert.equal(readTaxId(`${digits.slice(0, at)}${changed}${digits.slice(at + 1)}${letter}`)?.isValid, false)
        },
      ),
    )
  })
})

describe('tax numbers of other countries', () => {
  /** Numbers that companies and offices print on their letters. */
  const PUBLIC = [
    'ATU13585627',
    'BE0403019261',
    'CHE100155212',
    'DE136695976',
    'DK13585628',
    'EE100931558',
    'EL094259216',
    'FI20774740',
    'FR40303265045',
    'GB980780684',
    'HR33392005961',
    'HU12892312',
    'IT00743110157',
    'LU15027442',
    'MT11679112',
    'NL004495445B01',
    'PL8567346215',
    'PT501964843',
    'RO18547290',
    'SE556188840401',
    'SI50223054',
    'SK2022749619',
  ]

  it('pass their check, with and without the letters of the country', () => {
    for (const number of PUBLIC) {
      const iso = number.startsWith('EL') ? 'GR' : number.slice(0, 2)
      assert.deepEqual(verdictOf(number), ['VAT', number, true], number)
      assert.deepEqual(verdictOf(number.slice(2), iso), ['VAT', number, true], number)
      assert.equal(readTaxId(number)?.country, iso)
    }
  })

  it('fail it when one digit is another', () => {
    for (const number of PUBLIC) {
      const last = number.search(/\d(?:\D|$|\d01$)/)
      const at = number.startsWith('NL') || number.startsWith('SE') ? number.length - 4 : last
      const other = `${number.slice(0, at)}${(Number(number[at]) + 1) % 10}${number.slice(at + 1)}`
      assert.equal(readTaxId(other)?.isValid, false, other)
    }
  })

  it('without a simple check are known by their form', () => {
    assert.deepEqual(verdictOf('IE6433435F'), ['VAT', 'IE6433435F', null])
    assert.deepEqual(verdictOf('IE12', 'IE'), ['VAT', 'IE12', false])
  })

  it('of which nothing is known are kept as they are', () => {
    assert.deepEqual(verdictOf('20-12345678-6'), ['other', '20123456786', null])
    assert.deepEqual(verdictOf('20-12345678-6', 'AR'), ['other', '20123456786', null])
    assert.equal(readTaxId('pending'), null)
    assert.equal(readTaxId('1'.repeat(41)), null)
  })

  it('stand in a table with a form that takes no endless text', () => {
    for (const { form } of Object.values(VAT_FORMATS)) assert.ok(!form.test('1'.repeat(1000)))
  })
})

it('reads any text or says that it is no number, and reads the normal form as the same number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{0,2}[0-9]{1,11}[A-Z]?$/)), (typed) => {
      const read = readTaxId(typed)
      if (read) assert.deepEqual(readTaxId(read.normal), read)
    }),
  )
})
