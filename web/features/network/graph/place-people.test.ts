import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Person } from '../network.ts'
import { placePeople } from './place-people.ts'

const RUNGS = ['known', 'audience', 'responded', 'conversation', 'relationship', 'trust'] as const

const anyPeople: fc.Arbitrary<Person[]> = fc
  .array(
    fc.record({
      rung: fc.constantFrom(...RUNGS),
      warmth: fc.double({ min: 0, max: 100, noNaN: true }),
      isKey: fc.boolean(),
      group: fc.constantFrom(null, 'Acme', 'Sol y Mar'),
    }),
    { maxLength: 200 },
  )
  .map((all) => all.map((one, i) => ({ cardId: `c${i}`, name: `Person ${i}`, ...one })))

const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y)

test('gives everybody a place, always the same, in whatever order they come', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const places = placePeople(people)
      assert.equal(places.size, people.length)
      for (const [cardId, place] of placePeople(people.toReversed())) assert.deepEqual(place, places.get(cardId))
    }),
  )
})

test('lets whom one trusts stand nearer than whom one only knows', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const places = placePeople(people)
      const of = (rung: string) =>
        people.filter((one) => one.rung === rung).map(({ cardId }) => far(places.get(cardId)!))
      assert.ok(Math.max(0, ...of('trust')) < Math.min(9, ...of('known')))
      assert.ok(Math.max(0, ...of('relationship')) < Math.min(9, ...of('responded')))
    }),
  )
})

test('lets people of one organization stand side by side in their ring', () => {
  const person = (cardId: string, group: string | null): Person => ({
    cardId,
    name: cardId,
    rung: 'known',
    warmth: 0,
    isKey: false,
    group,
  })
  const places = placePeople([person('a', 'Acme'), person('b', null), person('c', 'Acme'), person('d', null)])
  const between = (one: string, other: string) => {
    const [a, b] = [places.get(one)!, places.get(other)!]
    return Math.hypot(a.x - b.x, a.y - b.y)
  }
  assert.ok(between('a', 'c') < between('a', 'd'))
})

test('lets no two of 5,000 stand on each other', () => {
  const people = Array.from({ length: 5000 }, (_, i): Person => {
    return {
      cardId: `c${i}`,
      name: '',
      rung: RUNGS[i % 6 === 5 ? 3 : 0]!,
      warmth: 0,
      isKey: false,
      group: `g${i % 300}`,
    }
  })
  const places = new Set([...placePeople(people).values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`))
  assert.equal(places.size, 5000)
})
