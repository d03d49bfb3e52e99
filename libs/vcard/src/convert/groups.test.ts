import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { cardOf, linesOf } from '../testing/cards.ts'

test('gives a title the one organization of its group, and writes a group for it (RFC 9555 §2.9.6)', () => {
  const card = cardOf('4.0', 'TITLE:Scientist', 'group1.ROLE:Lead', 'group1.ORG:ABC\\, Inc.')
  assert.deepEqual(card.titles, {
    k1: { kind: 'title', name: 'Scientist' },
    k2: { kind: 'role', name: 'Lead', organizationId: 'k1' },
  })
  assert.deepEqual(card.organizations, { k1: { name: 'ABC, Inc.' } })
  const lines = linesOf(card, '4.0')
  assert.deepEqual(lines, [
    'item1.ORG;PROP-ID=k1:ABC\\, Inc.',
    'TITLE;PROP-ID=k1:Scientist',
    'item1.ROLE;PROP-ID=k2:Lead',
  ])
})

test('keeps the name of a group that holds properties together', () => {
  const lines = ['work.EMAIL;PROP-ID=k1:a@example.com', 'work.TEL;PROP-ID=k1:1', 'work.X-FOO:bar']
  const card = cardOf('4.0', ...lines)
  assert.deepEqual(card.emails?.['k1']?.vCardParams, { group: 'work' })
  assert.deepEqual(linesOf(card, '4.0'), lines)
})

test('forgets a group of one', () => {
  assert.deepEqual(cardOf('4.0', 'item1.EMAIL:a@example.com').emails, { k1: { address: 'a@example.com' } })
})

test('keeps a label that belongs to nothing', () => {
  assert.deepEqual(cardOf('3.0', 'item9.X-ABLabel:lost').vCardProps, [
    ['x-ablabel', { group: 'item9' }, 'unknown', 'lost'],
  ])
})

test('does not give a new group the name of another', () => {
  const card: Partial<Card> = {
    vCardProps: [['x-foo', { group: 'item1' }, 'unknown', 'bar']],
    phones: { k1: { number: '1', label: 'Beach' } },
  }
  assert.ok(linesOf(card, '3.0').includes('item2.TEL:1'))
})

test('gives entries the PROP-ID they ask for, and others k1, k2, … around them', () => {
  const ids = (...lines: string[]) => Object.keys(cardOf('4.0', ...lines).emails ?? {})
  assert.deepEqual(ids('EMAIL:a', 'EMAIL;PROP-ID=k1:b', 'EMAIL;PROP-ID=k1:c', 'EMAIL;PROP-ID=no way:d'), [
    'k2',
    'k1',
    'k3',
    'k4',
  ])
})

test('writes PROP-ID in vCard 3.0 only when a reader would give other ids', () => {
  const emails = (id: string) =>
    linesOf({ emails: { [id]: { address: 'a' } } }, '3.0').find((line) => line.startsWith('EMAIL'))
  assert.deepEqual([emails('k1'), emails('e1')], ['EMAIL;TYPE=INTERNET:a', 'EMAIL;TYPE=INTERNET;PROP-ID=e1:a'])
})
