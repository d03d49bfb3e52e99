import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addFound } from './add-found.ts'
import type { ListedCard } from './listed-card.ts'
import { NOBODY, type People } from './people.ts'
import type { ServerFound } from './use-server-search.ts'

const here: People = {
  ...NOBODY,
  ids: ['b', 'a'],
  card: (id) => (['a', 'b'].includes(id) ? ({ id, display: `local ${id}` } as ListedCard) : undefined),
  matched: () => [{ field: 'name', text: 'local', ranges: [[0, 1]] }],
}

function found(...ids: string[]): ServerFound {
  const matched = [{ field: 'note', text: 'from the server', ranges: [[0, 4]] }]
  return ids.map((id) => ({ card: { id, display: `server ${id}` }, matched })) as unknown as ServerFound
}

test('puts what the server found behind the rows that are there, which stay where they are', () => {
  const people = addFound(here, found('c', 'a', 'd'))
  assert.deepEqual(people.ids, ['b', 'a', 'c', 'd'])
  assert.equal(people.card('a')?.display, 'local a')
  assert.equal(people.card('c')?.display, 'server c')
})

test('shows by which text a card was found, here or there', () => {
  const people = addFound(here, found('c'))
  assert.equal(people.matched('a')[0]?.text, 'local')
  assert.equal(people.matched('c')[0]?.text, 'from the server')
})

test('is the very same when the server finds nobody else', () => {
  assert.equal(addFound(here, found('a')), here)
})
