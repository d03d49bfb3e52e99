import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Card, checkCard } from '@lazo/jscontact'
import { cardOf, linesOf } from '../testing/cards.ts'

test('takes the commonest language for that of the card (RFC 9555 §2.3.11)', () => {
  const card = cardOf(
    '4.0',
    'FN;LANGUAGE=EN:John Doe',
    'TITLE;ALTID=1;LANGUAGE=fr:Patron',
    'TITLE;ALTID=1;LANGUAGE=EN:Boss',
  )
  assert.deepEqual(card, {
    language: 'en',
    name: { full: 'John Doe' },
    titles: { k1: { kind: 'title', name: 'Boss' } },
    localizations: { fr: { 'titles/k1/name': 'Patron' } },
  })
})

test('takes the property without a language for that of the card (RFC 9555 §2.3.11)', () => {
  const lines = ['TITLE;PROP-ID=k1;ALTID=1:Boss', 'TITLE;PROP-ID=k1;ALTID=1;LANGUAGE=fr:Patron']
  const card: Partial<Card> = {
    titles: { k1: { kind: 'title', name: 'Boss' } },
    localizations: { fr: { 'titles/k1/name': 'Patron' } },
  }
  assert.deepEqual(cardOf('4.0', ...lines), card)
  assert.deepEqual(linesOf(card, '4.0'), lines)
})

test('keeps the language of a property that has no alternative', () => {
  assert.deepEqual(cardOf('4.0', 'ROLE;LANGUAGE=tr:hoca').titles, {
    k1: { kind: 'role', name: 'hoca', vCardParams: { language: 'tr' } },
  })
})

test('reads sounds into the components, and those of another language into its localization (RFC 9555 §2.3.15)', () => {
  const card = cardOf(
    '4.0',
    'LANGUAGE:zh-Hant',
    'N;ALTID=1;LANGUAGE=zh-Hant:孫;中山;文,逸仙;;',
    'N;ALTID=1;PHONETIC=jyut;SCRIPT=Latn;LANGUAGE=yue:syun1;zung1saan1;man4,jat6sin1;;',
  )
  assert.deepEqual(
    card.name?.components?.map(({ value }) => value),
    ['孫', '中山', '文', '逸仙'],
  )
  assert.deepEqual(card.localizations, {
    yue: {
      'name/phoneticSystem': 'jyut',
      'name/phoneticScript': 'Latn',
      'name/components/0/phonetic': 'syun1',
      'name/components/1/phonetic': 'zung1saan1',
      'name/components/2/phonetic': 'man4',
      'name/components/3/phonetic': 'jat6sin1',
    },
  })
  const lines = linesOf(card, '4.0')
  assert.ok(!lines.some((line) => line.startsWith('JSPROP')), lines.join('\n'))
  assert.deepEqual(cardOf('4.0', ...lines), card)
})

test('localizes names, addresses and places of birth', () => {
  const card: Partial<Card> = {
    name: { full: 'Anna', components: [{ kind: 'given', value: 'Anna' }] },
    addresses: { a1: { components: [{ kind: 'locality', value: 'Lisbon' }], full: 'Lisbon' } },
    anniversaries: { b1: { kind: 'birth', date: { year: 1980 }, place: { full: 'Lisbon' } } },
    localizations: {
      pt: {
        'name/full': 'Ana',
        'name/components': [{ kind: 'given', value: 'Ana' }],
        'addresses/a1/components': [{ kind: 'locality', value: 'Lisboa' }],
        'addresses/a1/full': 'Lisboa',
        'anniversaries/b1/place/full': 'Lisboa',
      },
    },
  }
  const lines = linesOf(card, '4.0')
  assert.equal(lines.filter((line) => line.includes('LANGUAGE=pt')).length, 4, lines.join('\n'))
  assert.ok(!lines.some((line) => line.startsWith('JSPROP')), lines.join('\n'))
  assert.deepEqual(cardOf('4.0', ...lines), card)
})

test('keeps an alternative that says the same', () => {
  const card = cardOf('4.0', 'TITLE;ALTID=1:Director', 'TITLE;ALTID=1;LANGUAGE=es:Director')
  assert.deepEqual(card.vCardProps, [['title', { altid: '1', language: 'es' }, 'text', 'Director']])
})

test('writes localizations as JSPROP in vCard 3.0, whose programs would show both languages', () => {
  const card: Partial<Card> = {
    titles: { k1: { kind: 'title', name: 'Boss' } },
    localizations: { fr: { 'titles/k1/name': 'Patron' } },
  }
  const lines = linesOf(card, '3.0')
  assert.ok(lines.includes('JSPROP;JSPTR="localizations":{"fr":{"titles/k1/name":"Patron"}}'))
  assert.deepEqual(cardOf('3.0', ...lines), card)
})

test('sorts a name in another language by none of the components that it lacks there', () => {
  const card = cardOf('4.0', 'N;ALTID=1;SORT-AS=",ana":;Ana;;;', 'N;ALTID=1;LANGUAGE=pt:Rua;;;;')
  assert.deepEqual(card.localizations, {
    pt: { 'name/components': [{ kind: 'surname', value: 'Rua' }], 'name/sortAs': null },
  })
  assert.deepEqual(checkCard({ '@type': 'Card', version: '1.0', uid: 'u', ...card }), [])
})
