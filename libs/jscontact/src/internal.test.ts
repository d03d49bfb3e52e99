import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchesFilter } from './filter/matches-filter.ts'
import { belongingOf } from './internal.ts'
import type { Card } from './types.ts'

const DOMAINS = ['example.org', 'mad.example']
const cardOf = (addresses: string[], said?: boolean): Card => ({
  '@type': 'Card',
  version: '1.0',
  uid: 'u',
  emails: Object.fromEntries(addresses.map((address, at) => [`e${at}`, { address }])),
  ...(said === undefined ? {} : { 'lazo.app:internal': said }),
})

const cases: [what: string, card: Card, isInternal: boolean, isSaid: boolean][] = [
  ['an address at a domain of the organisation', cardOf(['eva@gmail.com', 'Eva+x@Example.ORG']), true, false],
  ['addresses elsewhere', cardOf(['eva@sub.example.org', 'eva@notexample.org']), false, false],
  ['no address at all', cardOf([]), false, false],
  ['who was said to be external', cardOf(['eva@mad.example'], false), false, true],
  ['who was said to be internal', cardOf(['eva@gmail.com'], true), true, true],
]

describe('who belongs to the organisation', () => {
  for (const [what, card, isInternal, isSaid] of cases)
    it(`is told by ${what}, and a filter finds the same`, () => {
      assert.deepEqual(belongingOf(card, DOMAINS), { isInternal, isSaid })
      const context = { region: 'ES', books: [], domains: DOMAINS }
      assert.equal(matchesFilter({ card }, { internal: true }, context), isInternal)
      assert.equal(matchesFilter({ card }, { internal: false }, context), !isInternal)
    })

  it('is nobody but who was said to be, where the organisation has no domains', () => {
    const context = { region: 'ES', books: [], domains: [] }
    assert.equal(matchesFilter({ card: cardOf(['eva@example.org']) }, { internal: true }, context), false)
    assert.equal(matchesFilter({ card: cardOf([], true) }, { internal: true }, context), true)
  })
})
