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

const search = (text: string) => index.search(text, {}, 20)
const found = (text: string) => search(text).map(({ line }) => line.id)

/** The matched texts with what is marked in them: `name: [Ana] Ruiz`. */
function matched(text: string): string[] {
  return (search(text)[0]?.matched ?? []).map((one) => {
    let marked = one.text
    for (const [start, end] of one.ranges.toReversed())
      marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`
    return `${one.field}: ${marked}`
  })
}

describe('search', () => {
  beforeEach(prepare)
  it('finds words in any order by their beginnings, whatever their accents and case', () => {
    put({ id: '1', name: 'José Íñiguez', titles: { t: { name: 'Director de Obra' } } }, { id: '2', name: 'Josefa' })
    for (const text of ['iñig jos', 'JOSÉ INIGUEZ', 'obra jose']) assert.deepEqual(found(text), ['1'])
    assert.deepEqual(found('jos'), ['1', '2'])
    assert.deepEqual(found('jos xx'), [])
    for (const nothing of ['', ' ', '-', '\0']) assert.deepEqual(found(nothing), [])
  })

  it('finds a number in any form, by its beginning of three digits or its end of five', () => {
    put(
      { id: '1', name: 'A', phones: { p: { number: '612 34 56 78' } } },
      { id: '2', name: 'B', phones: { p: { number: '+44 20 7946 0958' } } },
    )
    for (const text of ['612', '61234', '+34 612', '0034 612-345-678', '34612345678', '45678', '+34 612345678'])
      assert.deepEqual(found(text), ['1'], text)
    for (const text of ['020 7946', '2079460958', '+44 (0)20 7946 0958', '60958'])
      assert.deepEqual(found(text), ['2'], text)
    for (const text of ['345', '5678']) assert.deepEqual(found(text), [], text)
  })

  it('finds a number among words', () => {
    put({ id: '1', name: 'Ana', phones: { p: { number: '612345678' } } }, { id: '2', name: 'Ana' })
    assert.deepEqual(found('ana 612 34'), ['1'])
    assert.deepEqual(matched('ana 612 34'), ['phone: [61234]5678', 'name: [Ana]'])
  })

  it('finds parts of an address, and a whole one however it is written', () => {
    put({ id: '1', emails: { e: { address: 'ana.ruiz@gmail.com' } } }, { id: '2', name: 'Ana Gmail' })
    assert.deepEqual(found('ruiz gmail'), ['1'])
    assert.deepEqual(found('AnaRuiz+x@googlemail.com'), ['1'])
    assert.deepEqual(matched('ana.ruiz@gmail.com'), ['email: [ana.ruiz@gmail.com]'])
  })

  it('forgives one typo in a word of four letters or more when little is found without', () => {
    put({ id: '1', name: 'María García' }, { id: '2', name: 'Marta Gómez' })
    for (const text of ['grcia', 'garcai', 'gaarcia', 'garcja', 'arcia', 'mraia', 'maria garca'])
      assert.deepEqual(found(text), ['1'], text)
    for (const text of ['gci', 'grc', 'gracai']) assert.deepEqual(found(text), [], text)
    assert.deepEqual(matched('garcai'), ['name: María [García]'])
    assert.deepEqual(index.list({ text: 'gomze', order: 'family' }), ['2'])
  })

  it('finds kinds of contact by what they are called in Spanish too', () => {
    put({ id: '1', name: 'Ana', 'lazo.app:contactKinds': { customer: true } }, { id: '2', name: 'Eva' })
    for (const text of ['clien', 'cliente', 'customer']) assert.deepEqual(found(text), ['1'], text)
    assert.deepEqual(matched('ana clientes'), [])
    assert.deepEqual(matched('ana cliente'), ['name: [Ana]', 'keyword: [customer]'])
  })

  it('finds a profile by its user, not by where it stands, and by its address', () => {
    put(
      { id: '1', name: 'Ana', onlineServices: { s: { uri: 'https://www.linkedin.com/in/ana-brezo' } } },
      { id: '2', name: 'Eva', links: { l: { uri: 'https://www.acme.example/linkedin/ana' } } },
    )
    assert.deepEqual([found('linkedin'), found('brezo'), found('acme')], [[], ['1'], ['2']])
    assert.deepEqual(matched('brezo'), ['online: ana-[brezo]'])
    assert.deepEqual(found('https://es.linkedin.com/in/ana-brezo/?x=1'), ['1'])
    assert.deepEqual(found('https://acme.example'), ['2'])
  })

  it('finds a field of its own by what it is called and by what is in it', () => {
    put({ id: '1', name: 'Ana', 'lazo.app:custom': { Coche: '1234 BCD' } }, { id: '2', name: 'Eva' })
    assert.deepEqual(found('bcd coche'), ['1'])
    assert.deepEqual(matched('coch'), ['custom: [Coch]e: 1234 BCD'])
  })

  it('keeps within its scope', () => {
    put({ id: '1', name: 'Ana', bookIds: ['b2'] }, { id: '2', name: 'Ana', keywords: { VIP: true } })
    assert.deepEqual(
      index.search('ana', { bookId: 'b2' }, 9).map(({ line }) => line.id),
      ['1'],
    )
    assert.deepEqual(
      index.search('ana', { filter: { keyword: 'vip' } }, 9).map(({ line }) => line.id),
      ['2'],
    )
    assert.equal(index.search('ana', {}, 1).length, 1)
  })

  it('never fails, whatever is typed, and marks ranges in order, apart, and within the text', () => {
    put({
      id: '1',
      name: 'Ana ß İ Ｗ 🎉',
      notes: { n: { note: 'x'.repeat(300) } },
      phones: { p: { number: '+34 612 345 678' } },
    })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'ana ', '612', 'ss '), (text, before) => {
        for (const { matched } of search(before + text)) {
          for (const one of matched) {
            let last = -1
            for (const [start, end] of one.ranges) {
              assert.ok(last < start && start < end && end <= one.text.length, JSON.stringify(one))
              last = end
            }
          }
        }
      }),
    )
  })
})

describe('what was found', () => {
  beforeEach(prepare)
  it('is best first: the key, its beginning, words of the name, words anywhere', () => {
    put(
      { id: 'anywhere', name: 'Zoe', titles: { t: { name: 'Roja' } } },
      { id: 'begins', name: 'Rojas' },
      {
        id: 'second',
        name: {
          components: [
            { kind: 'given', value: 'Eva' },
            { kind: 'surname', value: 'Bas' },
            { kind: 'surname2', value: 'Roja' },
          ],
        },
      },
      { id: 'key', name: 'Roja' },
      { id: 'words', name: 'Roja Peña' },
    )
    assert.deepEqual(found('roja'), ['key', 'words', 'begins', 'second', 'anywhere'])
  })

  it('prefers of equal ones those opened lately, then favorites', () => {
    const name = (given: string) => ({
      components: [
        { kind: 'given' as const, value: given },
        { kind: 'surname' as const, value: 'Ruiz' },
      ],
    })
    put(
      { id: '1', name: name('Ana') },
      { id: '2', name: name('Bea') },
      { id: '3', name: name('Eva'), overlay: { 'lazo.app:favorite': true } },
      { id: '4', name: name('Zoe') },
    )
    index.setRecent(['4', 'gone'])
    assert.deepEqual(found('ruiz'), ['4', '3', '1', '2'])
  })

  it('is explained by as few texts as cover all words, names first', () => {
    put({
      id: '1',
      name: 'Ana Ruiz',
      emails: { e: { address: 'ana.ruiz@rio.example' } },
      notes: { n: { note: 'Ana, de Río' } },
    })
    assert.deepEqual(matched('ana ruiz'), ['name: [Ana] [Ruiz]'])
    assert.deepEqual(matched('ana rio'), ['name: [Ana] Ruiz', 'email: [ana].ruiz@[rio].example'])
  })

  it('is marked in the letters that the card has', () => {
    put({ id: '1', name: 'Weißgerber Jose\u0301' })
    assert.deepEqual(matched('weissg'), ['name: [Weißg]erber Jose\u0301'])
    assert.deepEqual(matched('jose'), ['name: Weißgerber [Jose\u0301]'])
  })

  it('shows of a long text a piece around what was found', () => {
    put({ id: '1', notes: { n: { note: `${'uno dos '.repeat(100)}tres ${'cuatro '.repeat(50)}` } } })
    const [first = ''] = matched('tres')
    assert.match(first, /^note: ….*\[tres\].*…$/)
    assert.ok(first.length < 180)
  })
})
