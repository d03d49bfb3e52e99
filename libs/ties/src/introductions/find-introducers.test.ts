import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { because } from '../words/reason.ts'
import { findIntroducers, type Introducer } from './find-introducers.ts'

const person = (who: string, said: Partial<Introducer<string>>): Introducer<string> => ({
  who,
  rung: 'conversation',
  warmth: 50,
  links: [because('related', { relation: 'friend' })],
  ...said,
})
const order = (...all: Introducer<string>[]) => findIntroducers(all).map(({ who }) => who)

describe('who can introduce somebody', () => {
  it('is first who is closest and warmest, then who is likelier to know them', () => {
    assert.deepEqual(
      order(
        person('talked with', {}),
        person('friend', { rung: 'trust' }),
        person('warm', { warmth: 90 }),
        person('same house', { links: [because('same-organization')] }),
      ),
      ['friend', 'warm', 'talked with', 'same house'],
    )
  })

  it('is nobody whom the member has not heard of, and nobody without a link', () => {
    assert.deepEqual(order(person('followed', { rung: 'audience' }), person('stranger', { links: [] })), [])
  })

  it('adds several links up, never past certainty, and says them all', () => {
    const links = [because('same-organization' as const), because('together' as const, { times: 2 })]
    const [way] = findIntroducers([person('both', { rung: 'trust', warmth: 100, links })])
    assert.ok(way!.score > 0.6 && way!.score <= 1)
    assert.deepEqual(
      way!.reasons.map(({ code }) => code),
      ['same-organization', 'together', 'rung', 'warmth'],
    )
  })
})
