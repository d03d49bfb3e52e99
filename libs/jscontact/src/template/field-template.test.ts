import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { type CardPart, cardPartNames } from '../filter/card-parts.ts'
import { matchesFilter } from '../filter/matches-filter.ts'
import { indexCard } from '../index-card/index-card.ts'
import { anyCard } from '../testing/any-card.ts'
import { completenessOf, type FieldTemplate, incompleteFilter } from './field-template.ts'

const TEMPLATE: FieldTemplate = [
  { kind: 'individual', required: ['name'], recommended: ['email', 'phone'] },
  { kind: 'individual', contactKind: 'customer', required: ['phone'], recommended: ['address'] },
  { kind: 'org', required: ['taxId'], recommended: [] },
]

describe('a field template', () => {
  it('tells how complete a card is and what it lacks, what is required first', () => {
    const person = { kind: 'individual', contactKinds: [], lacks: ['email', 'phone', 'birthday'] }
    assert.deepEqual(completenessOf(person, TEMPLATE), {
      share: 1 / 3,
      missing: [
        { part: 'email', need: 'recommended' },
        { part: 'phone', need: 'recommended' },
      ],
    })
    const customer = { ...person, contactKinds: ['customer'] }
    assert.deepEqual(completenessOf(customer, TEMPLATE), {
      share: 2 / 4,
      missing: [
        { part: 'phone', need: 'required' },
        { part: 'email', need: 'recommended' },
      ],
    })
  })

  it('wants nothing of cards it has no rule for', () => {
    const group = { kind: 'group', contactKinds: [], lacks: ['name'] }
    assert.deepEqual(completenessOf(group, TEMPLATE), { share: null, missing: [] })
    assert.equal(incompleteFilter([]), null)
    assert.equal(incompleteFilter([{ kind: 'org', required: [], recommended: ['email'] }]), null)
  })

  it('finds by its filter exactly the cards that lack something', () => {
    const parts = fc.uniqueArray(fc.constantFrom<CardPart>('name', 'email', 'phone', 'label', 'photo'), {
      maxLength: 3,
    })
    const rule = fc.record({
      kind: fc.constantFrom('individual' as const, 'org' as const),
      contactKind: fc.constantFrom(undefined, 'customer'),
      required: parts,
      recommended: parts,
    })
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), anyCard(), fc.boolean(), (template, made, isCustomer) => {
        const card = { ...made, 'lazo.app:contactKinds': isCustomer ? { customer: true as const } : {} }
        const { kind, contactKinds, parts: has } = indexCard(card, { region: 'ES' })
        const lacks = cardPartNames.filter((part) => !has.includes(part))
        const { missing } = completenessOf({ kind, contactKinds, lacks }, template)
        for (const need of ['required', 'recommended'] as const) {
          const filter = incompleteFilter(template, need)
          const found = filter !== null && matchesFilter({ card }, filter, { region: 'ES', books: [], domains: [] })
          assert.equal(
            found,
            missing.some((one) => need === 'recommended' || one.need === 'required'),
          )
        }
      }),
      { numRuns: 200 },
    )
  })
})
