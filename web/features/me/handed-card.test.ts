import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handedCard } from './handed-card.ts'

test('hands on what stands on a visiting card, and nothing that is private', () => {
  const handed = handedCard({
    '@type': 'Card',
    version: '1.0',
    uid: 'urn:x',
    name: { full: 'Ana Paz' },
    phones: { a: { number: '+34600', contexts: { work: true } }, b: { number: '+34601', contexts: { private: true } } },
    emails: { e: { address: 'ana@home.example', contexts: { private: true } } },
    notes: { n: { note: 'allergic' } },
    anniversaries: { d: { kind: 'birth', date: { year: 1980 } } },
  })
  assert.deepEqual(handed, {
    '@type': 'Card',
    version: '1.0',
    name: { full: 'Ana Paz' },
    phones: { a: { number: '+34600', contexts: { work: true } } },
  })
})
