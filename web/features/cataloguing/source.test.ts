import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { filterOf } from './source.ts'

const list = (query: object) => [
  { id: 'l', ownerId: 'm', name: 'Lista', icon: null, query, isShared: false, position: 0 },
]

describe('the source of a session', () => {
  it('is a book, a label with whatever stands in it, or nobody in particular', () => {
    assert.deepEqual(filterOf('book:b', []), { book: 'b' })
    assert.deepEqual(filterOf('label:Club: padel', []), { keyword: 'Club: padel' })
    assert.deepEqual(
      [filterOf('everybody', []), filterOf('selection', []), filterOf('list:x', list({}))],
      [undefined, undefined, undefined],
    )
  })

  it('is a smart list with all it asks for: words, conditions and books', () => {
    const query = { text: 'ana', filter: { stage: 'customer' }, bookIds: ['a', 'b'], order: 'family' }
    assert.deepEqual(filterOf('list:l', list(query)), {
      all: [{ text: 'ana' }, { stage: 'customer' }, { any: [{ book: 'a' }, { book: 'b' }] }],
    })
    assert.deepEqual(filterOf('list:l', list({})), { all: [] })
  })
})
