import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Address } from '@lazo/jscontact'
import { cardOf, linesOf } from '../testing/cards.ts'

const addressesOf = (version: string, ...lines: string[]) => Object.values(cardOf(version, ...lines).addresses ?? {})
const parts = ({ components = [] }: Address) => components.map(({ kind, value }) => `${kind} ${value}`)
const write = (address: Address, version: '3.0' | '4.0') => linesOf({ addresses: { k1: address } }, version)

const street: Address = {
  components: [
    { kind: 'name', value: 'Calle Mayor' },
    { kind: 'number', value: '5' },
    { kind: 'floor', value: '3' },
    { kind: 'locality', value: 'Madrid' },
  ],
}

test('reads the seven old components of ADR', () => {
  const [address] = addressesOf('4.0', 'ADR:box;ext;street;city;region;code;country')
  assert.deepEqual(parts(address!), [
    'postOfficeBox box',
    'apartment ext',
    'name street',
    'locality city',
    'region region',
    'postcode code',
    'country country',
  ])
})

test('reads the eighteen components of ADR and leaves out what is repeated (RFC 9554 §2.1)', () => {
  const [address] = addressesOf('4.0', 'ADR:;3;54321 Oak St;Reston;;;;;;3;54321;Oak St;;;;;;')
  assert.deepEqual(parts(address!), ['locality Reston', 'floor 3', 'number 54321', 'name Oak St'])
})

test('keeps the street when the new components do not tell it', () => {
  const [address] = addressesOf('4.0', 'ADR:;;Calle Mayor 5;Madrid;;;;;;;;;;;;Centro;;')
  assert.deepEqual(parts(address!), ['name Calle Mayor 5', 'locality Madrid', 'district Centro'])
})

test('takes the eighth component for the whole address in vCard 3.0, and for a room in 4.0', () => {
  assert.equal(addressesOf('3.0', 'ADR:;;;Madrid;;;;Mayor 5\\nMadrid')[0]!.full, 'Mayor 5\nMadrid')
  assert.deepEqual(parts(addressesOf('4.0', 'ADR:;;;Madrid;;;;12')[0]!), ['locality Madrid', 'room 12'])
})

test('fills the old components for older programs', () => {
  assert.deepEqual(write(street, '4.0'), ['ADR;PROP-ID=k1:;3;5 Calle Mayor;Madrid;;;;;;3;5;Calle Mayor;;;;;;'])
})

test('joins an ordered street in its own order, with its separators', () => {
  const ordered: Address = { ...street, isOrdered: true, defaultSeparator: ', ' }
  assert.deepEqual(write(ordered, '4.0'), [
    'ADR;PROP-ID=k1;JSCOMPS="s,\\, ;11;10;9;3":;3;Calle Mayor, 5;Madrid;;;;;;3;5;Calle Mayor;;;;;;'.replace(
      'Mayor, 5',
      'Mayor\\, 5',
    ),
  ])
  assert.deepEqual(addressesOf('4.0', ...write(ordered, '4.0')), [ordered])
})

test('writes seven components in vCard 3.0 unless there are more to tell', () => {
  assert.deepEqual(write({ components: [{ kind: 'name', value: 'Mayor 5' }] }, '3.0'), ['ADR:;;Mayor 5;;;;'])
  assert.deepEqual(write(street, '3.0'), ['ADR:;3;5 Calle Mayor;Madrid;;;;;;3;5;Calle Mayor;;;;;;'])
})

test('writes everything as parameters in vCard 4.0 (RFC 9555 §2.6.1)', () => {
  const address: Address = {
    ...street,
    full: 'Calle Mayor 5\nMadrid',
    countryCode: 'ES',
    coordinates: 'geo:40.4,-3.7',
    timeZone: 'Europe/Madrid',
    contexts: { billing: true },
    pref: 1,
  }
  const lines = write(address, '4.0')
  assert.match(
    lines[0]!,
    /^ADR;TYPE=billing;PREF=1;PROP-ID=k1;LABEL=Calle Mayor 5\^nMadrid;CC=ES;GEO="geo:40\.4,-3\.7";TZ=Europe\/Madrid:/,
  )
  assert.deepEqual(addressesOf('4.0', ...lines)[0]!.full, 'Calle Mayor 5\nMadrid')
})

test('reads the line breaks of LABEL in both spellings', () => {
  for (const label of ['a^nb', 'a\\nb'])
    assert.equal(addressesOf('4.0', `ADR;LABEL="${label}":;;;;;;`)[0]!.full, 'a\nb')
})

test('combines GEO and TZ with the ADR of their group (RFC 9555 §2.8.3)', () => {
  const addresses = addressesOf('4.0', 'a.ADR:;;;Madrid;;;', 'b.ADR:;;;Bern;;;', 'b.GEO:geo:46.9,7.4', 'a.TZ:-0500')
  assert.deepEqual(
    addresses.map(({ coordinates, timeZone }) => [coordinates, timeZone]),
    [
      [undefined, 'Etc/GMT+5'],
      ['geo:46.9,7.4', undefined],
    ],
  )
})

test('combines GEO with the only ADR, and with none when there are several', () => {
  assert.equal(addressesOf('4.0', 'ADR:;;;Madrid;;;', 'GEO:geo:1,2').length, 1)
  assert.equal(addressesOf('4.0', 'ADR:;;;Madrid;;;', 'ADR:;;;Bern;;;', 'GEO:geo:1,2').length, 3)
})

test('keeps a GEO apart that says more than a place', () => {
  const addresses = addressesOf('4.0', 'ADR:;;;Madrid;;;', 'GEO;TYPE=work:geo:1,2')
  assert.deepEqual(addresses[1], { coordinates: 'geo:1,2', contexts: { work: true } })
})

test('keeps a TZ that no time zone has (RFC 9555 §2.8.2)', () => {
  assert.deepEqual(cardOf('4.0', 'TZ;VALUE=utc-offset:+0530').vCardProps, [['tz', {}, 'utc-offset', '+0530']])
})

for (const version of ['3.0', '4.0'] as const) {
  test(`keeps apart several addresses of which some are only a place, in vCard ${version}`, () => {
    const addresses: { [id: string]: Address } = {
      k1: { components: [{ kind: 'locality', value: 'Madrid' }], coordinates: 'geo:1,2' },
      k2: { coordinates: 'geo:3,4', timeZone: 'Europe/Berlin' },
      k3: { countryCode: 'ES', timeZone: 'Etc/GMT-1' },
    }
    const lines = linesOf({ addresses }, version)
    assert.ok(!lines.some((line) => line.startsWith('JSPROP')), lines.join('\n'))
    assert.deepEqual(cardOf(version, ...lines).addresses, addresses)
  })
}
