import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { errorCodes } from './error-codes.table.ts'
import { isProductError, ProductError } from './errors.ts'

describe('an error of the product', () => {
  it('has the kind of its code, facts for machines and its cause', () => {
    const cause = new Error('below')
    const error = new ProductError('card-changed', 'Somebody else was faster.', { facts: { paths: ['kind'] }, cause })
    assert.deepEqual([error.kind, error.facts, error.cause], ['conflict', { paths: ['kind'] }, cause])
    assert.deepEqual(
      [isProductError(error), isProductError(error, 'card-not-found'), isProductError(cause)],
      [true, false, false],
    )
  })

  it('has a code of words that never change their order in the list', () => {
    const codes = Object.keys(errorCodes)
    assert.deepEqual(codes, codes.toSorted())
    for (const code of codes) assert.match(code, /^[a-z]+(-[a-z]+)*$/)
  })
})
