import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitAddress } from './split-address.ts'

const cases: readonly [string, string, string?][] = [
  [
    'Calle Alcalá 200, planta 3, 28028 Madrid (España)',
    'name=Calle Alcalá number=200 floor=planta 3 postcode=28028 locality=Madrid country=España',
    'ES',
  ],
  [
    'Plaza del Ayuntamiento, 1\n28760 Tres Cantos (Madrid)',
    'name=Plaza del Ayuntamiento number=1 postcode=28760 locality=Tres Cantos region=Madrid',
  ],
  [
    'Ctra. Sacramento s/n, 04120 La Cañada, Almería',
    'name=Ctra. Sacramento number=s/n postcode=04120 locality=La Cañada region=Almería',
  ],
  ['Apartado 4012 - 46011 Valencia', 'postOfficeBox=Apartado 4012 postcode=46011 locality=Valencia'],
  [
    'Passeig de Gràcia, 101, 3r 1a\n08008 Barcelona',
    'name=Passeig de Gràcia number=101 apartment=3r 1a postcode=08008 locality=Barcelona',
  ],
  [
    '2200 Harbor Blvd, Suite 410, Oakland, CA 94606',
    'name=Harbor Blvd number=2200 apartment=Suite 410 locality=Oakland region=CA postcode=94606',
    'US',
  ],
  ['14 Foundry Lane, Leeds LS1 4AP', 'name=Foundry Lane number=14 locality=Leeds postcode=LS1 4AP', 'GB'],
  ['5 bis, quai de la Douane\n29200 Brest', 'number=5 bis name=quai de la Douane postcode=29200 locality=Brest'],
  ['Industriestraße 12\nD-72762 Reutlingen', 'name=Industriestraße number=12 postcode=72762 locality=Reutlingen', 'DE'],
  [
    'Rua da Sobreira, 45\n7050-123 Montemor-o-Novo',
    'name=Rua da Sobreira number=45 postcode=7050-123 locality=Montemor-o-Novo',
  ],
  ['Keizersgracht 120, 1015 CW Amsterdam', 'name=Keizersgracht number=120 postcode=1015 CW locality=Amsterdam'],
  [
    'Seefeldstrasse 45\n8008 Zürich\nSchweiz',
    'name=Seefeldstrasse number=45 postcode=8008 locality=Zürich country=Schweiz',
    'CH',
  ],
  ['Zaragoza, España', 'locality=Zaragoza country=España', 'ES'],
]

for (const [text, parts, country] of cases)
  test(`tells the parts of "${text.replaceAll('\n', ' / ')}"`, () => {
    const address = splitAddress(text.split('\n'))
    assert.equal((address.components ?? []).map(({ kind, value }) => `${kind}=${value}`).join(' '), parts)
    assert.equal(address.countryCode, country)
    assert.equal(address.full, text)
  })

test('keeps an address it does not understand as one text', () => {
  assert.deepEqual(splitAddress(['Torre norte']), { full: 'Torre norte' })
})
