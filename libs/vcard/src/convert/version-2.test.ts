import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardOf } from '../testing/cards.ts'

test('reads bare parameters, QUOTED-PRINTABLE and its CHARSET', () => {
  const card = cardOf(
    '2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91and=C3=BA;Bego=',
    '=C3=B1a;;;',
    'TEL;WORK;FAX:1',
    'EMAIL;INTERNET;PREF:a@example.com',
  )
  assert.deepEqual(
    card.name?.components?.map(({ value }) => value),
    ['Ñandú', 'Begoña'],
  )
  assert.deepEqual(card.phones, { k1: { number: '1', contexts: { work: true }, features: { fax: true } } })
  assert.deepEqual(card.emails, { k1: { address: 'a@example.com', pref: 1 } })
})

test('takes commas for text, for vCard 2.1 has no lists', () => {
  const card = cardOf('2.1', 'ORG:Company, The;Sales', 'ADR;HOME:;;Mayor 5,2;Madrid', 'NICKNAME:a,b')
  assert.deepEqual(card.organizations, { k1: { name: 'Company, The', units: [{ name: 'Sales' }] } })
  assert.equal(card.addresses?.['k1']?.components?.[0]?.value, 'Mayor 5,2')
  assert.equal(Object.keys(card.nicknames ?? {}).length, 2)
})

test('reads line breaks in addresses and notes', () => {
  const card = cardOf(
    '2.1',
    'LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Mayor 5=0D=0AMadrid',
    'NOTE;ENCODING=QUOTED-PRINTABLE:a=0Ab',
  )
  assert.equal(card.addresses?.['k1']?.full, 'Mayor 5\nMadrid')
  assert.equal(card.notes?.['k1']?.note, 'a\nb')
})

test('reads BASE64 of a picture and of a text', () => {
  const card = cardOf('2.1', 'PHOTO;ENCODING=BASE64;JPEG:', ' /9j/4AAQ', ' SkZJRg==', '', 'NOTE;BASE64:w6FyYm9s')
  assert.equal(card.media?.['k1']?.uri, 'data:image/jpeg;base64,/9j/4AAQSkZJRg==')
  assert.equal(card.notes?.['k1']?.note, 'árbol')
})

test('keeps the card inside an AGENT as text', () => {
  const card = cardOf('2.1', 'FN:Ana', 'AGENT:', 'BEGIN:VCARD', 'FN:Fred, Jr.', 'END:VCARD', 'TEL:1')
  assert.deepEqual(card.vCardProps, [['agent', {}, 'text', 'BEGIN:VCARD\nFN:Fred, Jr.\nEND:VCARD']])
  assert.equal(card.phones?.['k1']?.number, '1')
})
