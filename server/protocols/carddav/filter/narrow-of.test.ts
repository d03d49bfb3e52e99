import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CardFilter, matchText, type PropFilter, type TextMatch } from '@lazo/davxml'
import { readVcards } from '@lazo/vcard'
import * as fc from 'fast-check'
import type { Narrow, NarrowTerm } from '#domain/collections/narrow.ts'
import { cardMatcher } from './card-matcher.ts'
import { narrowOf } from './narrow-of.ts'

const words = ['a', 'B', 'ab', 'b,c', 'é', '']
const names = ['FN', 'email', 'TEL', 'CATEGORIES', 'UID', 'NOTE']

const textMatch: fc.Arbitrary<TextMatch> = fc.record({
  text: fc.constantFrom(...words),
  collation: fc.constantFrom('i;ascii-casemap', 'i;unicode-casemap', 'i;octet'),
  matchType: fc.constantFrom('equals', 'contains', 'starts-with', 'ends-with'),
  isNegated: fc.boolean(),
})
const propFilter: fc.Arbitrary<PropFilter> = fc.record({
  name: fc.constantFrom(...names),
  test: fc.constantFrom('anyof', 'allof'),
  isNotDefined: fc.boolean(),
  textMatches: fc.array(textMatch, { maxLength: 3 }),
  paramFilters: fc.array(fc.constant({ name: 'TYPE', isNotDefined: false, textMatch: null }), { maxLength: 1 }),
})
const filter: fc.Arbitrary<CardFilter> = fc.record({
  test: fc.constantFrom('anyof', 'allof'),
  propFilters: fc.array(propFilter, { maxLength: 3 }),
})
const lines = fc.array(fc.tuple(fc.constantFrom(...names), fc.boolean(), fc.constantFrom(...words)), { maxLength: 5 })

const PROPERTIES: Record<NarrowTerm['field'], string> = {
  display: 'FN',
  email: 'EMAIL',
  phone: 'TEL',
  uid: 'UID',
  keyword: 'CATEGORIES',
}
const TYPES = { contains: 'contains', equals: 'equals', begins: 'starts-with', ends: 'ends-with' } as const

/** What a store may do with a term at its strictest: compare each text of the field, whatever the case. */
function passes(narrow: Narrow, card: readonly { key: string; value: string }[]): boolean {
  const holds = ({ field, op, text }: NarrowTerm) =>
    card
      .filter(({ key }) => key === PROPERTIES[field])
      .flatMap(({ value }) => (field === 'keyword' ? value.split(/(?<!\\),/) : [value]))
      .some((value) =>
        matchText(value.replaceAll('\\,', ','), { text, matchType: TYPES[op], collation: 'i;unicode-casemap' }),
      )
  return 'allOf' in narrow ? narrow.allOf.every(holds) : narrow.anyOf.some(holds)
}

describe('what the store looks for', () => {
  it('never leaves out a card that matches', () => {
    fc.assert(
      fc.property(filter, lines, (asked, written) => {
        const body = written.map(
          ([name, hasType, text]) => `${name}${hasType ? ';TYPE=x' : ''}:${text.replace(',', '\\,')}`,
        )
        const raw = readVcards(Buffer.from(`BEGIN:VCARD\n${body.join('\n')}\nEND:VCARD\n`))[0]!.raw!
        const narrow = narrowOf(asked)
        return narrow === undefined || !cardMatcher(asked)(raw) || passes(narrow, raw.properties)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is one term for what clients type into a search box', () => {
    const find = (name: string): PropFilter => ({
      name,
      test: 'anyof',
      isNotDefined: false,
      textMatches: [{ text: 'ana', collation: 'i;unicode-casemap', matchType: 'contains', isNegated: false }],
      paramFilters: [],
    })
    const [fn, email] = [find('FN'), find('EMAIL')]
    const [display, mail] = [
      { field: 'display', op: 'contains', text: 'ana' },
      { field: 'email', op: 'contains', text: 'ana' },
    ]
    assert.deepEqual(narrowOf({ test: 'anyof', propFilters: [fn] }), { anyOf: [display] })
    assert.deepEqual(narrowOf({ test: 'anyof', propFilters: [fn, email] }), { anyOf: [display, mail] })
    assert.deepEqual(narrowOf({ test: 'allof', propFilters: [fn, email] }), { allOf: [display, mail] })
    assert.equal(narrowOf({ test: 'anyof', propFilters: [fn, find('NOTE')] }), undefined)
    assert.deepEqual(narrowOf({ test: 'allof', propFilters: [fn, find('NOTE')] }), { allOf: [display] })
  })
})
