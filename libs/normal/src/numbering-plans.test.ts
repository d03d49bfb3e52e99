import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { simplePlanOf } from './numbering-plans.ts'
import { parseNumber, validNumber } from './valid-number.ts'

const regions = getCountries()

test('knows most countries, and leaves shared and involved plans to the library', () => {
  assert.ok(regions.filter((region) => simplePlanOf(region) !== null).length > 120)
  for (const region of ['US', 'GB', 'AR', 'XX', '', '__proto__']) assert.equal(simplePlanOf(region), null, region)
})

test('gives every example number of every country', () => {
  for (const region of regions) {
    const example: string | undefined = examples[region]
    if (example === undefined) continue
    assert.equal(validNumber(example, region), parseNumber(example, region), region)
    const international = `+${getCountryCallingCode(region)}${example}`
    assert.equal(validNumber(international), parseNumber(international), region)
  }
})

test('answers as the library does, for numbers near to real ones of all countries', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...regions), digits, fc.nat(3), fc.boolean(), (region, tail, kept, isInternational) => {
      const near = `${(examples[region] as string | undefined)?.slice(0, kept) ?? ''}${tail}`
      const dial = isInternational ? `+${getCountryCallingCode(region)}${near}` : near
      const home = isInternational ? undefined : region
      assert.equal(validNumber(dial, home), parseNumber(dial, home))
    }),
    { numRuns: 5000 },
  )
})
