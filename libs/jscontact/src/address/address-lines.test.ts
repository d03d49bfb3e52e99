import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Address, AddressComponent } from '../types.ts'
import { addressLines } from './address-lines.ts'

const at = (countryCode: string, parts: Record<string, string>): Address => ({
  countryCode,
  components: Object.entries(parts).map(([kind, value]) => ({ kind: kind as AddressComponent['kind'], value })),
})

test('writes a Spanish address with the number behind the street and the province in brackets', () => {
  const address = at('ES', {
    name: 'Calle Mayor',
    number: '12',
    floor: '3.º',
    locality: 'Úbeda',
    region: 'Jaén',
    postcode: '23400',
    country: 'España',
  })
  assert.deepEqual(addressLines(address, { home: 'ES' }), ['Calle Mayor 12, 3.º', '23400 Úbeda (Jaén)'])
  assert.deepEqual(addressLines(address, { home: 'FR', language: 'fr' }), [
    'Calle Mayor 12, 3.º',
    '23400 Úbeda (Jaén)',
    'ESPAGNE',
  ])
})

test('does not repeat a province that is called as its town', () => {
  assert.deepEqual(
    addressLines(at('ES', { locality: 'Madrid', region: 'MADRID', postcode: '28001' }), { home: 'ES' }),
    ['28001 Madrid'],
  )
})

test('writes number, state and code where America does', () => {
  const address = at('US', {
    number: '2200',
    name: 'Harbor Blvd',
    apartment: 'Suite 410',
    locality: 'Oakland',
    region: 'CA',
    postcode: '94606',
  })
  assert.deepEqual(addressLines(address, { home: 'ES', language: 'es' }), [
    '2200 Harbor Blvd, Suite 410',
    'Oakland, CA 94606',
    'ESTADOS UNIDOS',
  ])
})

test('writes a British postcode on a line of its own, and a French number first', () => {
  assert.deepEqual(
    addressLines(at('GB', { number: '14', name: 'Foundry Lane', locality: 'Leeds', postcode: 'LS1 4AP' }), {
      home: 'GB',
    }),
    ['14 Foundry Lane', 'Leeds', 'LS1 4AP'],
  )
  assert.deepEqual(
    addressLines(at('FR', { number: '27', name: 'rue des Tanneurs', locality: 'Tours', postcode: '37000' }), {
      home: 'FR',
    }),
    ['27 rue des Tanneurs', '37000 Tours'],
  )
})

test('keeps the lines of an address that is written in lines, and cuts others at commas', () => {
  assert.deepEqual(addressLines({ full: 'Torre B\nPlanta 3\r\n28001 Madrid' }), ['Torre B', 'Planta 3', '28001 Madrid'])
  assert.deepEqual(addressLines({ full: 'Calle Sol 1, 28001 Madrid' }), ['Calle Sol 1', '28001 Madrid'])
  assert.deepEqual(addressLines({}), [])
})

test('says a country as it stands where its code is not known', () => {
  assert.deepEqual(
    addressLines(
      {
        components: [
          { kind: 'locality', value: 'Lima' },
          { kind: 'country', value: 'Perú' },
        ],
      },
      { home: 'ES', language: 'en' },
    ),
    ['Lima', 'PERÚ'],
  )
})
