import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { cardOfDetails, findProblem, type LeftDetails, LONGEST_FIELD, tidyDetails } from './left-details.ts'

const none: LeftDetails = { given: '', family: '', organization: '', email: '', phone: '', message: '' }
const problemOf = (typed: Partial<LeftDetails>) => findProblem(tidyDetails({ ...none, ...typed }), 'ES')

describe('what somebody left', () => {
  it('needs a name, and a mail or a phone that is one', () => {
    assert.deepEqual(problemOf({ email: 'a@b.example' }), { field: 'given', why: 'missing' })
    assert.deepEqual(problemOf({ given: ' \u0000 ' }), { field: 'given', why: 'missing' })
    assert.deepEqual(problemOf({ given: 'Ana' }), { field: 'contact', why: 'missing' })
    assert.deepEqual(problemOf({ given: 'Ana', email: 'ana' }), { field: 'email', why: 'wrong' })
    assert.deepEqual(problemOf({ given: 'Ana', phone: 'call me' }), { field: 'phone', why: 'wrong' })
    assert.equal(problemOf({ given: 'Ana', phone: '600 000 010' }), null)
    assert.equal(problemOf({ given: 'Ana', email: 'ana@b.example' }), null)
  })

  it('has a limit in every field', () => {
    for (const field of Object.keys(LONGEST_FIELD) as (keyof LeftDetails)[]) {
      const typed = { given: 'Ana', email: 'ana@b.example', [field]: 'x'.repeat(LONGEST_FIELD[field] + 1) }
      assert.deepEqual(problemOf(typed), { field, why: 'too-long' })
    }
  })

  it('loses what is no text, and marks that turn what follows, but no joiner that a name needs', () => {
    const tidied = tidyDetails({
      ...none,
      given: ' A\u202Ena\n\u0007Paz ',
      family: 'می\u200Cخوام',
      message: 'a\r\nb\tc\u2066',
    })
    assert.deepEqual([tidied.given, tidied.family, tidied.message], ['A na Paz', 'می\u200Cخوام', 'a\nb c'])
  })

  it('becomes a card with both surnames where they are known, and all that was left', () => {
    const typed = {
      given: 'Ana',
      family: 'García López',
      organization: 'Brezo',
      phone: '600 000 010',
      message: 'Hola\nadiós',
    }
    const card = cardOfDetails({ ...none, ...typed, email: 'Ana@Brezo.example' }, 'urn:x:1')
    assert.deepEqual(checkCard(card), [])
    assert.deepEqual(card.name?.components, [
      { kind: 'given', value: 'Ana' },
      { kind: 'surname', value: 'García' },
      { kind: 'surname2', value: 'López' },
    ])
    assert.equal(card.notes?.n1?.note, 'Hola\nadiós')
  })

  it('is refused or becomes a card that is right, whatever it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const typed = fc.record({
      given: text,
      family: text,
      organization: text,
      email: fc.oneof(text, fc.emailAddress()),
      phone: fc.oneof(text, fc.constant('+34 600 000 010')),
      message: text,
    })
    fc.assert(
      fc.property(typed, (sent) => {
        const details = tidyDetails(sent)
        if (findProblem(details, 'ES') === null) assert.deepEqual(checkCard(cardOfDetails(details, 'urn:x:1')), [])
      }),
      { numRuns: 400 },
    )
  })
})
