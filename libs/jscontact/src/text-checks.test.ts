import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from './check/check-card.ts'
import { isCountryCode, isId, isLanguageTag, isUri, isUtcDateTime } from './text-checks.ts'

const card = { '@type': 'Card', version: '1.0', uid: 'u1' }
const texts = [
  'p1',
  'p 1',
  'es-ES',
  'es_ES',
  'ES',
  'es',
  '2026-01-01T00:00:00Z',
  '2026-01-01',
  'a:b',
  'www.example.com',
]

test('says of a text what the check of a card says of it', () => {
  const isValid = (properties: object): boolean => checkCard({ ...card, ...properties }, { exact: true }).length === 0
  for (const text of texts) {
    assert.equal(isId(text), isValid({ phones: { [text]: { number: '1' } } }), text)
    assert.equal(isLanguageTag(text), isValid({ language: text }), text)
    assert.equal(isCountryCode(text), isValid({ addresses: { a: { countryCode: text } } }), text)
    assert.equal(isUtcDateTime(text), isValid({ created: text }), text)
    assert.equal(isUri(text), isValid({ links: { l: { uri: text } } }), text)
  }
})
