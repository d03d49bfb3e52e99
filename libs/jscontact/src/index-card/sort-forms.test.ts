import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sortKey } from '@lazo/normal'
import type { Card } from '../types.ts'
import { sortForms } from './sort-forms.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u1' }

test('sorts by given names and by surnames, both surnames in order', () => {
  const name = {
    components: [
      { kind: 'surname2' as const, value: 'López' },
      { kind: 'given' as const, value: 'José' },
      { kind: 'surname' as const, value: 'García' },
      { kind: 'title' as const, value: 'Dr.' },
    ],
  }
  assert.deepEqual(sortForms({ ...bare, name }), {
    sortGiven: 'jose garcia lopez',
    sortFamily: 'garcia lopez jose',
    sortOrganization: '',
  })
})

test('follows sortAs (RFC 9553 §2.2.1.1)', () => {
  const name = {
    components: [
      { kind: 'given' as const, value: 'Robert Pau' },
      { kind: 'surname' as const, value: 'Shou Chang' },
    ],
    sortAs: { surname: 'Pau Shou Chang', given: 'Robert' },
  }
  assert.equal(sortForms({ ...bare, name }).sortFamily, 'pau shou chang robert')
})

test('splits a name that is only there in full', () => {
  assert.equal(sortForms({ ...bare, name: { full: 'Ludwig van Beethoven' } }).sortFamily, 'van beethoven ludwig')
})

test('puts the family first in names of the East of Asia, and ideographs where they are said', () => {
  assert.equal(sortForms({ ...bare, name: { full: '김 민준' } }).sortFamily, sortKey('김 민준'))
  const components = [
    { kind: 'surname' as const, value: '山田', phonetic: 'Yamada' },
    { kind: 'given' as const, value: '太郎', phonetic: 'Tarō' },
  ]
  assert.equal(sortForms({ ...bare, name: { components } }).sortFamily, 'yamada taro')
  const spelled = [{ kind: 'surname' as const, value: 'Wright', phonetic: 'raɪt' }]
  assert.equal(sortForms({ ...bare, name: { components: spelled } }).sortFamily, 'wright')
})

test('an organization sorts by its whole name, a card without a name by what it is called', () => {
  const org = sortForms({ ...bare, kind: 'org', name: { full: 'The Big Company' } })
  assert.deepEqual(org, {
    sortGiven: 'the big company',
    sortFamily: 'the big company',
    sortOrganization: 'the big company',
  })
  const nicknames = { n1: { name: 'El Niño' } }
  assert.equal(sortForms({ ...bare, nicknames }).sortGiven, sortKey('El Niño'))
})

test('sorts the organization by its sortAs', () => {
  const organizations = { o1: { name: 'The Big Company', sortAs: 'Big Company' } }
  assert.equal(sortForms({ ...bare, organizations }).sortOrganization, 'big company')
})
