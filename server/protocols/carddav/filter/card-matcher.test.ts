import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CardFilter, ParamFilter, PropFilter, TextMatch } from '@lazo/davxml'
import { readVcards } from '@lazo/vcard'
import { cardMatcher } from './card-matcher.ts'

const cardOf = (lines: string) =>
  readVcards(Buffer.from(`BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n${lines}\nEND:VCARD\n`))[0]!.raw!

const text = (wanted: string, more: Partial<TextMatch> = {}): TextMatch => ({
  text: wanted,
  collation: 'i;unicode-casemap',
  matchType: 'contains',
  isNegated: false,
  ...more,
})
const prop = (name: string, more: Partial<PropFilter> = {}): PropFilter => ({
  name,
  test: 'anyof',
  isNotDefined: false,
  textMatches: [],
  paramFilters: [],
  ...more,
})
const param = (name: string, more: Partial<ParamFilter> = {}): ParamFilter => ({
  name,
  isNotDefined: false,
  textMatch: null,
  ...more,
})
const matches = (lines: string, ...propFilters: PropFilter[]) =>
  cardMatcher({ test: 'anyof', propFilters })(cardOf(lines))

describe('a filter without conditions', () => {
  it('wants every card, as DAVx5 sends it', () => assert.equal(matches(''), true))

  it('wants every card that has the property, whatever it holds (RFC 6352 §10.5.1)', () => {
    assert.equal(matches('NOTE:', prop('note')), true)
    assert.equal(matches('X-NOTE:x', prop('note')), false)
  })
})

describe('what a negation means', () => {
  const notHome = prop('EMAIL', { textMatches: [text('home', { isNegated: true })] })

  it('is that another text is there, and not that there is none', () => {
    assert.equal(matches('EMAIL:work@x', notHome), true)
    assert.equal(matches('EMAIL:home@x', notHome), false)
    assert.equal(matches('TEL:1', notHome), false)
  })

  it('holds when one of several properties differs', () =>
    assert.equal(matches('EMAIL:home@x\nEMAIL:work@x', notHome), true))

  it('holds for parameters only where they are', () => {
    const other = prop('EMAIL', { paramFilters: [param('TYPE', { textMatch: text('home', { isNegated: true }) })] })
    assert.equal(matches('EMAIL;TYPE=WORK:a@x', other), true)
    assert.equal(matches('EMAIL;TYPE=WORK,HOME:a@x', other), false)
    assert.equal(matches('EMAIL:a@x', other), false)
  })

  it('of a list is that no item matches', () => {
    const filter = prop('CATEGORIES', { textMatches: [text('b', { matchType: 'equals', isNegated: true })] })
    assert.equal(matches('CATEGORIES:a,b', filter), false)
    assert.equal(matches('CATEGORIES:a,c', filter), true)
  })
})

describe('conditions on one property', () => {
  const both = (test: 'anyof' | 'allof') =>
    prop('TEL', { test, textMatches: [text('600')], paramFilters: [param('TYPE', { textMatch: text('cell') })] })

  it('are joined as its test says, on the same of several properties', () => {
    assert.equal(matches('TEL;TYPE=CELL:700\nTEL;TYPE=HOME:600', both('anyof')), true)
    assert.equal(matches('TEL;TYPE=CELL:700\nTEL;TYPE=HOME:600', both('allof')), false)
    assert.equal(matches('TEL;TYPE=CELL:600', both('allof')), true)
  })

  it('may want a parameter to be there, or not to be', () => {
    const has = prop('TEL', { paramFilters: [param('type')] })
    const hasNot = prop('TEL', { paramFilters: [param('TYPE', { isNotDefined: true })] })
    assert.deepEqual([matches('TEL;TYPE=CELL:1', has), matches('TEL:1', has)], [true, false])
    assert.deepEqual(
      [matches('TEL;TYPE=CELL:1', hasNot), matches('TEL:1', hasNot), matches('', hasNot)],
      [false, true, false],
    )
  })
})

describe('texts', () => {
  const has = (lines: string, name: string, wanted: string, more: Partial<TextMatch> = {}) =>
    matches(lines, prop(name, { textMatches: [text(wanted, more)] }))

  it('are those that people wrote, without escapes and folds', () => {
    assert.equal(has('NOTE:one\\, two\\; three\\nfour', 'NOTE', 'one, two; three\nfour', { matchType: 'equals' }), true)
    assert.equal(has('NOTE:on\n e', 'NOTE', 'one'), true)
  })

  it('of lists and structured values are also their parts', () => {
    const equals = { matchType: 'equals' } as const
    assert.equal(has('CATEGORIES:a\\,b,c', 'CATEGORIES', 'a,b', equals), true)
    assert.equal(has('ORG:Casa;Ventas', 'ORG', 'Ventas', equals), true)
    assert.equal(has('N:Paz;Rosa;;;', 'N', 'Paz;Rosa;;;', equals), true)
    assert.equal(has('NOTE:a,b', 'NOTE', 'a', equals), false)
  })

  it('are found in a group by its name or by none', () => {
    assert.equal(has('item1.EMAIL:a@x', 'email', 'A@X'), true)
    assert.equal(has('item1.EMAIL:a@x', 'ITEM1.email', 'a'), true)
    assert.equal(has('item1.EMAIL:a@x', 'item2.email', 'a'), false)
    assert.equal(has('EMAIL:a@x', 'item1.email', 'a'), false)
  })
})

describe('several properties', () => {
  it('are joined as the filter says', () => {
    const filters = [prop('NOTE'), prop('TEL', { isNotDefined: true })]
    const both = (test: CardFilter['test'], lines: string) => cardMatcher({ test, propFilters: filters })(cardOf(lines))
    assert.deepEqual(
      [both('allof', 'NOTE:x'), both('allof', 'NOTE:x\nTEL:1'), both('anyof', 'NOTE:x\nTEL:1'), both('anyof', 'TEL:1')],
      [true, false, true, false],
    )
  })
})
