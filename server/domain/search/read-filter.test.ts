import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { isProductError } from '#base/errors.ts'
import { readFilter } from './read-filter.ts'

describe('a filter from outside', () => {
  it('is taken as it is when it is clear', () => {
    const filters = [
      { all: [{ text: 'ana' }, { not: { any: [{ keyword: 'VIP' }, { hasNo: 'photo' }] } }] },
      { created: { after: '2024-01-01', before: '2024-02-01T10:00:00+01:00' } },
      { book: '01900000-0000-7000-8000-000000000000' },
      { contactKind: 'customer' },
      { hasNo: 'birthday' },
      { favorite: false },
      { worksAt: { uid: 'urn:uuid:1', name: 'Acme' } },
      { workedAt: { name: 'Acme' } },
    ]
    for (const filter of filters) assert.deepEqual(readFilter(filter), filter)
  })

  it('is refused with the place that is wrong', () => {
    const wrong: [unknown, string][] = [
      [null, ''],
      [[], ''],
      [{}, ''],
      [{ text: 'a', name: 'b' }, ''],
      [{ all: [] }, 'all'],
      [{ all: [{ text: 'a' }, { nmae: 'b' }] }, 'all/1/nmae'],
      [{ not: { any: [{ hasNo: 'cat' }] } }, 'not/any/0/hasNo'],
      [{ hasNo: 'property' }, 'hasNo'],
      [{ favorite: 'yes' }, 'favorite'],
      [{ worksAt: 'Acme' }, 'worksAt'],
      [{ worksAt: {} }, 'worksAt'],
      [{ worksAt: { name: '' } }, 'worksAt/name'],
      [{ workedAt: { uid: 'x', since: 2020 } }, 'workedAt'],
      [{ text: '' }, 'text'],
      [{ text: 7 }, 'text'],
      [{ text: 'x'.repeat(201) }, 'text'],
      [{ book: "' or true" }, 'book'],
      [{ created: {} }, 'created'],
      [{ created: { after: 'yesterday' } }, 'created/after'],
      [{ updated: { before: '2024-13-45' } }, 'updated/before'],
      [{ created: { since: '2024-01-01' } }, 'created'],
    ]
    for (const [filter, path] of wrong)
      assert.throws(() => readFilter(filter), { code: 'filter-invalid', facts: { path } }, JSON.stringify(filter))
  })

  it('may be neither deep nor wide without end', () => {
    let deep: unknown = { text: 'a' }
    for (let level = 0; level < 10_000; level += 1) deep = { not: deep }
    assert.throws(() => readFilter(deep), { code: 'filter-invalid' })
    const wide = { any: Array.from({ length: 101 }, () => ({ text: 'a' })) }
    assert.throws(() => readFilter(wide), { code: 'filter-invalid' })
  })

  it('is either taken or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('all', 'any', 'not', 'text', 'created', 'book'), (value, name) => {
        for (const filter of [value, { [name]: value }, { all: [value] }]) {
          try {
            readFilter(filter)
          } catch (error) {
            assert.ok(isProductError(error, 'filter-invalid'), String(error))
          }
        }
      }),
    )
  })
})
