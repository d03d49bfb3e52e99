import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import * as fc from 'fast-check'
import { type SampleCard, sampleLine } from '../testing/sample-line.ts'
import { CardIndex } from './card-index.ts'

let index: CardIndex
function prepare(): void {
  index = new CardIndex()
}

function put(...cards: SampleCard[]): void {
  index.put(cards.map(sampleLine))
}

const person = (id: string, given: string, surname: string, more: Omit<SampleCard, 'id'> = {}): SampleCard => ({
  id,
  name: {
    components: [
      { kind: 'given', value: given },
      { kind: 'surname', value: surname },
    ],
  },
  ...more,
})

describe('lists', () => {
  beforeEach(prepare)
  it('are in the order of surnames: accents ignored, Ñ behind N, signs and what has no name at the end', () => {
    put(
      { id: 'none' },
      { id: '007', name: '007' },
      person('ñ', 'Eva', 'Ñáñez'),
      person('n', 'Eva', 'Nzú'),
      person('o', 'Eva', 'Oca'),
      person('á', 'Zoe', 'Álvarez'),
      person('a', 'Ana', 'Alvarez'),
      { id: 'ж', name: 'Жанна' },
    )
    assert.deepEqual(index.list({ order: 'family' }), ['a', 'á', 'n', 'ñ', 'o', 'ж', '007', 'none'])
    assert.deepEqual(
      index.letters({ order: 'family' }).map(({ letter, at, count }) => `${letter}${at}:${count}`),
      ['A0:2', 'N2:1', 'Ñ3:1', 'O4:1', 'Ж5:1', '#6:1', '7:1'],
    )
  })

  it('are by given name, by organization and then surname, or the latest first', () => {
    const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`
    put(
      person('1', 'Bea', 'Cruz', { organizations: { o: { name: 'Zeta' } }, createdAt: at(1), updatedAt: at(9) }),
      person('2', 'Ana', 'Díaz', { organizations: { o: { name: 'Zeta' } }, createdAt: at(3), updatedAt: at(3) }),
      person('3', 'Leo', 'Bas', { createdAt: at(2), updatedAt: at(4) }),
    )
    assert.deepEqual(index.list({ order: 'given' }), ['2', '1', '3'])
    assert.deepEqual(index.list({ order: 'organization' }), ['1', '2', '3'])
    assert.deepEqual(index.list({ order: 'added' }), ['2', '3', '1'])
    assert.deepEqual(index.list({ order: 'updated' }), ['1', '3', '2'])
    assert.deepEqual(index.letters({ order: 'added' }), [])
  })

  it('follow every change, and stay the same array without one', () => {
    put(person('1', 'Ana', 'Bas'), person('2', 'Eva', 'Cid'))
    const before = index.list({ order: 'family' })
    assert.equal(index.list({ order: 'family' }), before)
    put(person('1', 'Ana', 'Zas'))
    assert.deepEqual(index.list({ order: 'family' }), ['2', '1'])
    index.remove(['2', 'unknown'])
    assert.deepEqual([index.list({ order: 'family' }), index.size], [['1'], 1])
    index.clear()
    assert.deepEqual([index.list({ order: 'family' }), index.size], [[], 0])
  })

  it('hold the cards of a book, and those that answer a filter or a text', () => {
    put(
      person('1', 'Ana', 'Bas', { keywords: { Ñandú: true }, bookIds: ['b1', 'b2'] }),
      person('2', 'Eva', 'Cid', { emails: { e: { address: 'eva@x.example' } } }),
      person('3', 'Ana', 'Cid', { overlay: { 'lazo.app:favorite': true } }),
    )
    const list = (spec: Omit<Parameters<CardIndex['list']>[0], 'order'>) => index.list({ order: 'family', ...spec })
    assert.deepEqual(list({ bookId: 'b2' }), ['1'])
    assert.deepEqual(list({ filter: { keyword: 'ñandu' } }), ['1'])
    assert.deepEqual(list({ filter: { hasNo: 'email' } }), ['1', '3'])
    assert.deepEqual(list({ filter: { favorite: true } }), ['3'])
    assert.deepEqual(list({ filter: { not: { any: [{ favorite: true }, { keyword: 'Ñandú' }] } } }), ['2'])
    assert.deepEqual(list({ text: 'ana' }), ['1', '3'])
    assert.deepEqual(list({ text: 'ana', filter: { name: 'cid' } }), ['3'])
    assert.equal(index.count({ text: 'cid' }), 2)
  })
})

describe('changes', () => {
  beforeEach(prepare)
  it('are told to who listens, until they no longer do', () => {
    let told = 0
    const end = index.subscribe(() => (told += 1))
    put({ id: '1', name: 'Ana' })
    const version = index.version
    end()
    index.remove(['1'])
    assert.equal(told, 1)
    assert.ok(index.version > version)
  })

  it('leave nothing behind of thousands of lines that were put again', () => {
    const lines = Array.from({ length: 3000 }, (_, at) =>
      sampleLine(person(`c${at}`, `Nombre${at % 50}`, `Apellido${at % 700}`, { keywords: { [`k${at % 7}`]: true } })),
    )
    for (let round = 0; round < 4; round += 1) index.put(lines)
    index.remove(lines.slice(0, 1500).map(({ id }) => id))
    assert.equal(index.list({ order: 'family' }).length, 1500)
    assert.equal(index.count({ text: 'nombre7' }), 30)
    assert.equal(index.count({ filter: { keyword: 'k3' } }), index.keywords().find(({ name }) => name === 'k3')?.count)
    assert.deepEqual(
      index.byHandle('uid:urn:x:c2999').map(({ id }) => id),
      ['c2999'],
    )
    const fresh = new CardIndex()
    fresh.put(lines.slice(1500))
    for (const order of ['family', 'given', 'added'] as const)
      assert.deepEqual(index.list({ order }), fresh.list({ order }))
  })
})

describe('an index', () => {
  beforeEach(prepare)
  it('answers after any changes as one that was filled at once', () => {
    const changes = fc.array(fc.record({ at: fc.nat({ max: 40 }), name: fc.nat({ max: 9 }), isGone: fc.boolean() }), {
      maxLength: 60,
    })
    const [given, family] = [
      ['Ana', 'Ñoa', 'Eva'],
      ['García María', 'García Mario', 'Ruiz', '007', ''],
    ]
    const orders = ['family', 'given', 'organization', 'added', 'updated'] as const
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), (batches) => {
        const [changed, filled] = [new CardIndex(), new CardIndex()]
        const present = new Map<string, SampleCard>()
        for (const batch of batches) {
          const cards = batch.map(({ at, name }) =>
            person(`c${at}`, given[name % 3]!, family[name % 5]!, { keywords: { [`k${name}`]: true } }),
          )
          const gone = batch.filter(({ isGone }) => isGone).map(({ at }) => `c${at}`)
          changed.put(cards.map(sampleLine))
          changed.remove(gone)
          for (const card of cards) present.set(card.id, card)
          for (const id of gone) present.delete(id)
        }
        filled.put([...present.values()].map(sampleLine))
        for (const order of orders) {
          assert.deepEqual(changed.list({ order }), filled.list({ order }))
          assert.deepEqual(changed.letters({ order }), filled.letters({ order }))
        }
        assert.deepEqual(changed.keywords(), filled.keywords())
        const ids = (one: CardIndex) => one.search('garcia', {}, 50).map(({ line }) => line.id)
        assert.deepEqual(ids(changed), ids(filled))
      }),
      { numRuns: 30 },
    )
  })
})

describe('what several cards share', () => {
  beforeEach(prepare)
  beforeEach(() =>
    put(
      person('1', 'Ana', 'Ruiz', {
        keywords: { VIP: true, Ñu: true },
        emails: { e: { address: 'a.na@gmail.com' } },
        organizations: { o: { name: 'Río' } },
      }),
      person('2', 'ANA', 'Ruíz', { keywords: { VIP: true }, phones: { p: { number: '+34 612 345 678' } } }),
      person('3', 'Eva', 'Ruiz', { phones: { p: { number: '612345678' } }, organizations: { o: { name: 'Río' } } }),
    ),
  )

  it('is counted', () => {
    assert.deepEqual(index.keywords(), [
      { name: 'Ñu', count: 1 },
      { name: 'VIP', count: 2 },
    ])
    assert.deepEqual(index.organizations(), [{ name: 'Río', count: 2 }])
    index.remove(['1'])
    assert.deepEqual(index.keywords(), [{ name: 'VIP', count: 1 }])
  })

  it('is found by handle and by full name', () => {
    const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id).sort()
    assert.deepEqual(ids(index.byHandle('phone:+34612345678')), ['2', '3'])
    assert.deepEqual(ids(index.byHandle('email:ana@gmail.com')), ['1'])
    assert.deepEqual(ids(index.byName('Ruiz, Ana')), ['1', '2'])
    assert.deepEqual(index.byName(' '), [])
    put(person('4', 'Aoife', "O'Connor-Ñu"))
    assert.deepEqual(ids(index.byName('aoife oconnor nu')), ['4'])
    assert.deepEqual(ids(index.byHandle('uid:urn:x:4')), ['4'])
  })
})
