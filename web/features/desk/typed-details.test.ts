import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Details, detailFields, typedDetails } from './typed-details.ts'

const READ: Details = {
  name: { full: 'Eva Sol' },
  organizations: { p1: { name: 'Acme' } },
  titles: { p1: { name: 'Buyer', organizationId: 'p1' } },
  phones: { p1: { number: '+34 600 100 200', features: { mobile: true } }, p2: { number: '600 1' } },
  addresses: { p1: { full: 'Calle Mayor 1' } },
  'lazo.app:custom': { CIF: 'B1' },
}

const asTyped = (details: Details) => Object.fromEntries(detailFields(details).map(({ path, text }) => [path, text]))

describe('the details of an entry, confirmed in a form', () => {
  it('are what they were when nothing is typed', () => {
    assert.deepEqual(typedDetails(READ, asTyped(READ)), READ)
  })

  it('keep what was not shown of a value that is corrected, and lose what was emptied', () => {
    const typed = { ...asTyped(READ), 'phones/p1': ' +34 600 100 201 ', 'phones/p2': '', 'organizations/p1': '' }
    const { phones, organizations, titles } = typedDetails(READ, typed)
    assert.deepEqual(phones, { p1: { number: '+34 600 100 201', features: { mobile: true } } })
    assert.equal(organizations, undefined)
    assert.deepEqual(titles, { p1: { name: 'Buyer' } })
  })

  it('lose what is only confirmed and was not', () => {
    const { 'addresses/p1': _, ...typed } = asTyped(READ)
    const details = typedDetails(READ, typed)
    assert.equal(details.addresses, undefined)
    assert.deepEqual(details['lazo.app:custom'], { CIF: 'B1' })
  })

  it('are asked for where nothing is known', () => {
    const parts = detailFields({}).map(({ part }) => part)
    assert.deepEqual(parts, ['name', 'organizations', 'titles', 'phones', 'emails'])
    assert.deepEqual(typedDetails({}, { ...asTyped({}), 'emails/p1': 'eva@example.org' }), {
      emails: { p1: { address: 'eva@example.org' } },
    })
  })
})
