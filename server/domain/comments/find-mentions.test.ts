import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { findMentions } from './find-mentions.ts'

const member = (id: string, name: string) => ({ kind: 'member' as const, id, name })
const KNOWN = [
  member('1', 'Ana'),
  member('2', 'Ana Núñez'),
  member('3', 'Luis'),
  member('4', 'luis'),
  { kind: 'team' as const, id: '5', name: 'Ventas (Sur)' },
  member('6', ''),
]
const named = (text: string) =>
  findMentions(text, KNOWN)
    .map(({ id }) => id)
    .sort()

describe('whom a text names', () => {
  it('is told by @ and the name, without heed to marks and capitals', () => {
    assert.deepEqual(named('Hola @Ana, ¿llamas?'), ['1'])
    assert.deepEqual(named('@ANA NUNEZ y (@ventas (sur))'), ['2', '5'])
  })

  it('is the longer of two names, and all who share one', () => {
    assert.deepEqual(named('@Ana Núñez'), ['2'])
    assert.deepEqual(named('@Luis'), ['3', '4'])
  })

  it('is nobody in an address, behind part of a name, or without a name', () => {
    assert.deepEqual(named('ana@luis.es @Luisa @Anabel @ @@ Ana'), [])
  })

  it('is found in any text without a crash, and only among those who are there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4_000 }), (text) => {
        for (const { id } of findMentions(`@${text}`, KNOWN)) assert.ok(KNOWN.some((one) => one.id === id))
      }),
    )
    assert.deepEqual(findMentions('@'.repeat(4_000), KNOWN), [])
  })
})
