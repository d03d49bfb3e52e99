import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Card, indexCard } from '@lazo/jscontact'
import { cardWords } from './card-words.ts'

const BARE: Card = { '@type': 'Card', version: '1.0', uid: 'u' }
const wordsOf = (card: Partial<Card>, isLayer = false) =>
  cardWords(indexCard({ ...BARE, ...card }, { region: 'ES' }), isLayer)

describe('the words of a card', () => {
  it('stand by what they tell: name, organization, how to reach it, the rest', () => {
    const words = wordsOf({
      name: { full: 'Ana Núñez' },
      nicknames: { n: { name: 'Anita' } },
      organizations: { o: { name: 'Río SL' } },
      emails: { e: { address: 'ana@rio.example' } },
      notes: { n: { note: 'Le gusta el té' } },
      keywords: { VIP: true },
    })
    assert.equal(words.name, 'ana nunez anita')
    assert.equal(words.organization, 'rio sl')
    assert.equal(words.reach, 'ana rio example')
    assert.equal(words.rest, '=label.vip =no.phone le gusta el te vip')
  })

  it('hold a phone number as one word of national digits, or as typed when it is no valid one', () => {
    const phones = { a: { number: '+34 612 34 56 78' }, b: { number: '+44 (0)20 7946 0958' }, c: { number: '1234' } }
    assert.equal(wordsOf({ phones }).reach, '612345678 2079460958 1234')
  })

  it('tell what a card lacks, but not what a layer lacks', () => {
    assert.equal(wordsOf({}).rest, '=no.email =no.phone =no.label')
    assert.deepEqual(wordsOf({}, true), { name: '', organization: '', reach: '', rest: '' })
  })

  it('tell labels apart that differ in signs, and not those that differ in case and accents', () => {
    const label = (text: string) => wordsOf({ keywords: { [text]: true } }).rest.split(' ')[0]
    assert.equal(label('Médico'), label('MEDICO'))
    assert.notEqual(label('VIP'), label('VIP+'))
    assert.notEqual(label('a b'), label('ab'))
    assert.ok(!label('★ uno dos')!.includes(' '))
  })

  it('are bounded for a note without end, and none is longer than the index holds', () => {
    const note = `${'x'.repeat(5000)} ${Array.from({ length: 20_000 }, (_, i) => `w${i}`).join(' ')}`
    const words = wordsOf({ name: { full: 'Ana' }, notes: { n: { note } } })
    assert.equal(words.name, 'ana')
    assert.ok(words.rest.split(' ').length <= 3010)
    assert.ok(words.rest.split(' ').every((word) => word.length <= 60))
  })
})
