import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CardIndex } from '#web/data/index/card-index.ts'
import { sampleLine } from '#web/data/testing/sample-line.ts'
import { companiesWithoutCard, countPeopleAt } from './companies.ts'

function indexOf(...people: readonly (readonly [name: string, organization: string])[]): CardIndex {
  const index = new CardIndex()
  index.put(
    people.map(([name, organization]) =>
      sampleLine({ id: name, name, organizations: { o1: { '@type': 'Organization', name: organization } } }),
    ),
  )
  return index
}

test('lists once each organization that people name, whatever its legal form, and counts its people', () => {
  const index = indexOf(['Ana', 'Río, S. L.'], ['Bea', 'RIO'], ['Eva', 'Río, S. L.'], ['Gil', 'Acme'])
  assert.deepEqual(companiesWithoutCard(index, {}), ['Acme', 'Río, S. L.'])
  assert.deepEqual([countPeopleAt(index, 'Río, S. L.'), countPeopleAt(index, 'Acme')], [3, 1])
})

test('leaves out an organization that has a card, what was not searched for, and all where a label is looked into', () => {
  const index = indexOf(['Ana', 'Río, S. L.'], ['Gil', 'Acme'], ['Luz', 'Talleres Gil'])
  index.put([sampleLine({ id: 'acme', name: 'ACME', kind: 'org' })])
  assert.deepEqual(companiesWithoutCard(index, {}), ['Río, S. L.', 'Talleres Gil'])
  assert.deepEqual(companiesWithoutCard(index, { q: 'gil tall' }), ['Talleres Gil'])
  assert.deepEqual(companiesWithoutCard(index, { label: 'Feria' }), [])
})
