import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Card,
  type CardFilter,
  conditionOf,
  factsOf,
  holdsCondition,
  NO_TIE,
  type TieStanding,
  tieRungs,
} from '@lazo/jscontact'
import * as fc from 'fast-check'
import { anyTieTerm } from '../../../libs/jscontact/src/testing/tie-terms.ts'
import { lineOf } from '../lines/line-of.ts'
import { MADE_UP_BOOKS, makeCardsUp } from '../testing/made-up-cards.ts'
import { sampleCard } from '../testing/sample-line.ts'
import { CardIndex } from './card-index.ts'

const CARDS = [
  ...makeCardsUp(150),
  sampleCard({
    id: 'layered',
    name: 'Ana',
    keywords: { Navidad: true },
    overlay: {
      'emails/e1': { address: 'ana@x.example' },
      'keywords/Mía': true,
      'lazo.app:favorite': true,
      'keywords/Navidad': null,
    },
  }),
  sampleCard({ id: 'said', emails: { e1: { address: 'eva@gmail.com' } }, 'lazo.app:internal': false }),
  sampleCard({
    id: 'worker',
    addresses: { a1: { components: [{ kind: 'locality', value: 'Sevilla' }] } },
    'lazo.app:functions': { purchasing: true },
    'lazo.app:seniority': 'director',
    'lazo.app:stages': { s1: { stage: 'customer', since: '2025-01-01' } },
    organizations: { o1: { name: 'Talleres Gil, S.L.' } },
    'lazo.app:positions': { p1: { organizationUid: 'urn:x:worker', name: 'Río SA', to: { year: 2020 } } },
  }),
]

const FACTS = CARDS.map(({ id, bookIds, overlay, createdAt, updatedAt, ...card }) => ({
  id,
  facts: factsOf({ cardId: id, card: card as Card, bookIds, overlay, createdAt, updatedAt }, 'ES'),
}))

/** Every fourth card is tied, each in another way; one of the ties is with a card that is not here. */
const STANDINGS: readonly [string, TieStanding][] = [...CARDS.filter((_, at) => at % 4 === 0), { id: 'elsewhere' }].map(
  ({ id }, at) => [
    id,
    {
      ...NO_TIE,
      rung: tieRungs[at % 6]!,
      warmth: at,
      isKey: at % 2 === 0,
      isFading: at % 3 === 0,
      closeness: at % 5 === 0 ? 'Amiga' : null,
      forMe: at % 7 === 0 ? ['aduanas en México'] : [],
      lastContact: at % 2 === 0 ? null : '2026-01-0' + ((at % 8) + 1),
      interactions: at % 2 === 0 ? 0 : at,
      followUpOn: at % 6 === 0 ? '2026-01-05' : null,
    },
  ],
)
const TIES = { standings: new Map(STANDINGS), today: '2026-01-20' }

const DOMAINS = ['x.example', 'gmail.com']
const index = new CardIndex()
index.knowDomains(DOMAINS)
index.knowTies(TIES)
index.put(CARDS.map((card) => lineOf(card, { region: 'ES' })))

const texts = fc.constantFrom(
  'ana',
  'garcia m',
  'tall',
  'GIL',
  'example',
  'gmail',
  '612',
  '91 5',
  '12',
  'ñ',
  '-',
  'navid',
)
const anyTerm: fc.Arbitrary<CardFilter> = fc.oneof(
  fc.record({ text: texts }),
  fc.record({ name: texts }),
  fc.record({ organization: texts }),
  fc.record({ email: fc.oneof(texts, fc.constant('ana@x.example')) }),
  fc.record({ function: fc.constantFrom('purchasing', 'sales', 'purch') }),
  fc.record({ seniority: fc.constantFrom('director', 'Manager') }),
  fc.record({ place: fc.constantFrom('sevilla', 'Madrid', 'Mad') }),
  fc.record({ stage: fc.constantFrom('customer', 'prospect') }),
  fc.record({ keyword: fc.constantFrom('navidad', 'VIP', 'mia', 'Feria 2025', 'none') }),
  fc.record({ contactKind: fc.constantFrom('customer', 'press', 'Customer') }),
  fc.record({ sector: fc.constantFrom('hosteleria', 'media') }),
  fc.record({ book: fc.constantFrom(...MADE_UP_BOOKS, 'b1', 'unknown') }),
  fc.record({ kind: fc.constantFrom('individual', 'org', 'group') }),
  fc.record({ uid: fc.constantFrom('urn:x:worker', 'urn:x:none') }),
  fc.record({ hasNo: fc.constantFrom('email', 'phone', 'photo', 'label', 'organization', 'note') }),
  fc.record({ favorite: fc.boolean() }),
  fc.record({ internal: fc.boolean() }),
  fc.constantFrom<CardFilter>(
    { worksAt: { name: 'TALLERES GIL' } },
    { workedAt: { uid: 'urn:x:worker' } },
    { workedAt: { name: 'Río' } },
  ),
  anyTieTerm({ texts: ['amiga', 'aduanas', 'x'], cardIds: ['layered'], days: ['2026-01-04', '2026-01-07'] }),
  fc.record({ created: fc.record({ after: fc.constant(CARDS[40]!.createdAt) }) }),
  fc.record({ updated: fc.record({ before: fc.constant('2019-02-01'), after: fc.constant('2019-01-04') }) }),
)
const { anyFilter } = fc.letrec<{ anyFilter: CardFilter }>((tie) => ({
  anyFilter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyTerm,
    fc.record({ all: fc.array(tie('anyFilter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('anyFilter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('anyFilter') }),
  ),
}))

function expected(filter: CardFilter): string[] {
  const condition = conditionOf(filter, { region: 'ES', books: [...MADE_UP_BOOKS, 'b1'], domains: DOMAINS, ties: TIES })
  return FACTS.filter(({ facts }) => holdsCondition(facts, condition)).map(({ id }) => id)
}

describe('a filter', () => {
  it('is answered by the cards that the server would say answer it', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        assert.deepEqual([...index.list({ order: 'added', filter })].sort(), expected(filter).sort())
        assert.equal(index.count({ filter }), expected(filter).length)
      }),
    )
  })

  it('finds numbers by beginning and end', () => {
    for (const phone of ['612', '+34 6', '0034 61', '915', '45678'])
      assert.deepEqual([...index.list({ order: 'added', filter: { phone } })].sort(), expected({ phone }).sort(), phone)
  })
})

describe('lists by ties', () => {
  const orders = { contact: 'lastContact', warmth: 'warmth' } as const
  for (const [order, key] of Object.entries(orders) as [keyof typeof orders, 'lastContact' | 'warmth'][]) {
    it(`stand by ${key}, the rest by surname, each card once, without letters`, () => {
      const ids = index.list({ order })
      const keyOf = (id: string) => TIES.standings.get(id)?.[key] || null
      const tied = ids.filter((id) => keyOf(id) !== null)
      assert.deepEqual(ids.slice(0, tied.length), tied)
      assert.deepEqual(
        tied.map(keyOf),
        tied.map(keyOf).toSorted((a, b) => (a! < b! ? 1 : -1)),
      )
      const family = index.list({ order: 'family' })
      const rest = ids.slice(tied.length)
      assert.deepEqual(
        rest,
        family.filter((id) => keyOf(id) === null),
      )
      assert.deepEqual([new Set(ids).size, index.letters({ order })], [index.size, []])
    })
  }

  it('are others as soon as another tie is known, and stay within their filter', () => {
    const other = new CardIndex()
    other.put(CARDS.map((card) => lineOf(card, { region: 'ES' })))
    const first = () => other.list({ order: 'warmth', filter: { warmth: { over: 0 } } })
    assert.deepEqual(first(), [])
    other.knowTies({ standings: new Map([['layered', { ...NO_TIE, warmth: 3 }]]), today: '2026-01-01' })
    assert.deepEqual(first(), ['layered'])
    other.clear()
    assert.equal(other.tieOf('layered'), undefined)
  })
})
