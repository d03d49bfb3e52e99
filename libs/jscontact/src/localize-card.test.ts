import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localizeCard } from './localize-card.ts'
import type { Card } from './types.ts'

const card: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u1',
  language: 'es-MX',
  name: { full: 'Gabriela Núñez' },
  titles: { t1: { kind: 'title', name: 'escritora' } },
  localizations: {
    en: { 'titles/t1/name': 'writer' },
    es: { 'titles/t1/name': 'autora' },
    'zh-Hant': { name: { full: '加芙列拉' } },
  },
}

test('applies the localization of the language and leaves the others out (RFC 9553 §2.7.1)', () => {
  const { localizations: _, ...rest } = card
  assert.deepEqual(localizeCard(card, 'en'), {
    ...rest,
    language: 'en',
    titles: { t1: { kind: 'title', name: 'writer' } },
  })
})

test('finds the tag in any case, and the more general one when the exact one is not there (RFC 4647 §3.4)', () => {
  assert.equal(localizeCard(card, 'EN-gb').language, 'en')
  assert.equal(localizeCard(card, 'zh-hant-x-tw').language, 'zh-Hant')
})

test('prefers the language the card is written in', () => {
  assert.equal(localizeCard(card, 'es-MX'), card)
  assert.equal(localizeCard(card, 'es-AR').titles?.['t1']?.name, 'autora')
})

test('gives the card itself when it knows nothing of the language', () => {
  assert.equal(localizeCard(card, 'fi'), card)
  assert.equal(localizeCard(card, ''), card)
  const { localizations: _, ...plain } = card
  assert.equal(localizeCard(plain as Card, 'en'), plain)
})
